// What a transfer changes: what stays, what changes, and what nobody has said yet. Each under its own heading, and each
// change with where it was read.
import { KINDS } from "../support/changes.mjs";
import {
  api, audit, expect, fact, guide, heading, inWords, listed, main, menu, names, open, part, services, test,
  withoutLoading,
} from "../support/journey.mjs";

const weekday = (day) => inWords(day, { weekday: "long" });

test("de overgang staat er met haar dagen en haar plan", async ({ page }) => {
  await open(page, "/");
  await menu(page).getByRole("link", { name: "Wat verandert" }).click();
  await expect(page).toHaveURL("/veranderingen");
  await expect(heading(page)).toHaveText(["Wat verandert"]);
  await expect(page).toHaveTitle("Wat verandert – Wegwijzer");
  const [transfer] = await listed(page, "/overgangen");
  const own = part(page, transfer.naam);
  await expect(own).toContainText(transfer.samenvatting);
  await expect(own).toContainText(
    `De overgang ging in op ${weekday(transfer.ingang)}. De eerste werkdag was ${weekday(transfer.eersteWerkdag)}.`,
  );
  const path = (await guide(page)).paden.find(({ overgang }) => overgang === transfer.slug);
  await own.getByRole("link", { name: `${path.kop}: het plan` }).click();
  await expect(page).toHaveURL(`/inwerken?pad=${path.slug}`);
  await expect(heading(page)).toHaveText([path.kop]);
});

test("voor de overgang staat er dat zij nog komt", async ({ page }) => {
  const [{ naam, ingang, eersteWerkdag }] = await listed(page, "/overgangen");
  await open(page, "/veranderingen?op=2022-12-12");
  await expect(part(page, naam)).toContainText(
    `De overgang gaat in op ${weekday(ingang)}. De eerste werkdag is ${weekday(eersteWerkdag)}.`,
  );
});

for (const [title, fits] of Object.entries(KINDS)) {
  test(`onder elkaar, met wat erbij hoort: ${title}`, async ({ page }) => {
    const [changes, all, { stappen }] = [
      await listed(page, "/veranderingen"), await services(page), await guide(page),
    ];
    const own = changes.filter(fits);
    expect(own.length).toBeGreaterThan(2);
    await open(page, "/veranderingen");
    const articles = part(page, title).getByRole("article");
    await expect(articles.getByRole("heading", { level: 4 })).toHaveText(names(own));
    for (const [at, change] of own.entries()) {
      const article = articles.nth(at);
      await expect(article).toContainText(change.samenvatting);
      for (const text of [change.was, change.wordt, change.blijft].filter(Boolean)) {
        await expect(article.getByRole("definition").filter({ hasText: text })).toHaveCount(1);
      }
      const targets = [
        ...(change.stappen ?? []).map((slug) => stappen.find((step) => step.slug === slug)),
        ...(change.diensten ?? []).map((slug) => all.find((service) => service.slug === slug)),
      ];
      await expect(article.getByRole("listitem").getByRole("link")).toHaveText(names(targets));
    }
  });
}

test("was en wordt staan naast hun eigen woord", async ({ page }) => {
  await open(page, "/veranderingen");
  const changes = (await listed(page, "/veranderingen")).filter(KINDS["Dit verandert"]).filter(({ was }) => was);
  const article = page.locator(`#${changes[0].slug}`);
  const told = article.getByRole("term");
  await expect(told).toContainText(["Was", "Wordt"]);
  await expect(article.getByRole("definition")).toHaveText([changes[0].was, changes[0].wordt]);
  expect(changes.length).toBeGreaterThan(2);
});

test("wat niet bekend is, zegt wie het kan zeggen", async ({ page }) => {
  await open(page, "/veranderingen");
  const [changes, desks] = [await listed(page, "/veranderingen"), await listed(page, "/loketten")];
  const own = changes.filter(KINDS["Dit is nog niet bekend"]);
  for (const { slug, herkomst } of own) {
    const desk = desks.find((one) => one.slug === (herkomst.wordt ?? herkomst.alles).navraag);
    const article = page.locator(`#${slug}`);
    await expect(article.getByRole("button", { name: "nog niet bekend", exact: true })).toBeVisible();
    await expect(article).toContainText(`Vraag het na bij ${desk.naam}.`);
    const call = article.getByRole("link", { name: `Bel ${desk.telefoon}`, exact: true });
    await expect(call).toHaveAttribute("href", `tel:${desk.telefoon.replaceAll(" ", "")}`);
    const { bekendOp } = herkomst.wordt ?? herkomst.alles;
    if (bekendOp) await expect(article).toContainText(`Op ${inWords(bekendOp)} is het bekend.`);
  }
  // Of some it is known what they become, but not what that means.
  const vague = ({ herkomst }) => herkomst.samenvatting?.status === "nog-niet-bekend";
  const unsure = changes.filter((change) => !own.includes(change) && vague(change));
  const marks = main(page).getByRole("button", { name: "nog niet bekend", exact: true });
  await expect(marks).toHaveCount(own.length + unsure.length);
  await expect(main(page).getByRole("article")).toHaveCount(changes.length);
});

test("van een verandering naar de stap waarmee je haar nakijkt", async ({ page }) => {
  await open(page, "/veranderingen");
  const [change] = (await listed(page, "/veranderingen")).filter(({ stappen }) => stappen);
  const step = (await guide(page)).stappen.find(({ slug }) => slug === change.stappen[0]);
  await page.locator(`#${change.slug}`).getByRole("link", { name: step.naam, exact: true }).click();
  await expect(page).toHaveURL(`/inwerken/${step.slug}`);
  await expect(heading(page)).toHaveText([step.naam]);
  await expect(fact(page, "Klaar als")).toHaveText(step.klaar);
});

test("elke regel zegt waar hij gelezen is", async ({ page }) => {
  await open(page, "/veranderingen");
  const [changes, { bronnen }] = [await listed(page, "/veranderingen"), await api(page, "/inhoud")];
  let sourced = 0;
  for (const change of changes) {
    const lines = ["was", "wordt", "blijft"].filter((field) => change[field] !== undefined);
    const facts = lines.map((field) => change.herkomst[field] ?? change.herkomst.alles);
    const told = new Map(facts.filter(({ bron }) => bron).map((fact) => [fact.bron, fact]));
    const own = page.locator(`#${change.slug}`);
    await expect(own.getByText(/^Bron/)).toHaveCount(told.size);
    for (const { bron, bronGelezenOp } of told.values()) {
      const { naam } = bronnen.find(({ slug }) => slug === bron);
      await expect(own).toContainText(`${naam}, gelezen op ${inWords(bronGelezenOp)}.`);
      sourced += 1;
    }
    if (told.size > 1) await expect(own).toContainText("Bron van ‘Was’: ");
  }
  expect(sourced).toBeGreaterThan(10);
  await audit(page);
});

test("van een stap naar wat er verandert, en terug", async ({ page }) => {
  const [changes, { stappen }] = [await listed(page, "/veranderingen"), await guide(page)];
  const of = ({ slug }) => changes.filter(({ stappen: steps = [] }) => steps.includes(slug));
  const step = stappen.find((one) => of(one).length > 2);
  await open(page, `/inwerken/${step.slug}`);
  const links = part(page, "Wat verandert hierbij").getByRole("link");
  await expect(links).toHaveText(names(of(step)));
  const last = of(step).at(-1);
  await withoutLoading(page, async () => {
    await links.last().click();
    await expect(page).toHaveURL(`/veranderingen#${last.slug}`);
    await expect(page.locator(`#${last.slug}`)).toBeFocused();
    await expect(page.locator(`#${last.slug}`)).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(`/inwerken/${step.slug}`);
    await expect(heading(page)).toHaveText([step.naam]);
    await expect(heading(page)).toBeFocused();
  });
  await audit(page);
});
