// The plan of who begins: a path, its phases and steps in order, and one step with all that it needs.
import {
  api, audit, expect, fact, guide, heading, listed, main, menu, open, part, test, withoutLoading,
} from "../support/journey.mjs";
import { tabTo } from "../support/look.mjs";
import { inOrder, legs, links, stepped, unfoldAll, unfolded } from "../support/plan.mjs";

const PATHS = ["overkomst", "nieuw", "leidinggevende", "buddy"];

const counted = (steps) =>
  `${steps.length} stappen, waarvan er ${steps.filter(({ soort }) => soort === "moet").length} moeten`;

test("de paden staan op volgorde, elk met zijn aantal stappen, en wat voorbij is apart", async ({ page }) => {
  await open(page, "/");
  await menu(page).getByRole("link", { name: "Jouw plan" }).click();
  await expect(page).toHaveURL("/inwerken");
  await expect(heading(page)).toHaveText(["Jouw plan"]);
  await expect(page).toHaveTitle("Jouw plan – Wegwijzer");
  await expect(menu(page).getByRole("link", { name: "Jouw plan" })).toHaveAttribute("aria-current", "page");
  const { paden } = await guide(page);
  expect(paden.map(({ slug }) => slug)).toEqual(PATHS);
  // Of a transfer that is over nobody is at the beginning.
  const over = paden.filter(({ overgang }) => overgang);
  const inTurn = [...paden.filter(({ overgang }) => !overgang), ...over];
  await expect(links(main(page))).toHaveText(inTurn.map(({ naam }) => naam));
  await expect(links(part(page, "Eerdere overgangen"))).toHaveText(over.map(({ naam }) => naam));
  for (const [at, { slug, samenvatting }] of inTurn.entries()) {
    const { stappen } = await guide(page, { pad: slug });
    const row = main(page).getByRole("listitem").nth(at);
    await expect(row).toContainText(counted(stappen));
    await expect(row).toContainText(samenvatting);
  }
});

for (const slug of PATHS) {
  test(`een pad kiezen toont zijn plan, fase na fase: ${slug}`, async ({ page }) => {
    await open(page, "/inwerken");
    const { paden, fasen, stappen } = await guide(page, { pad: slug });
    const path = paden.find((one) => one.slug === slug);
    await withoutLoading(page, () => main(page).getByRole("link", { name: path.naam, exact: true }).click());
    await expect(page).toHaveURL(`/inwerken?pad=${slug}`);
    await expect(heading(page)).toHaveText([path.kop]);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(`${path.kop} – Jouw plan – Wegwijzer`);
    await expect(menu(page).getByRole("link", { name: "Jouw plan" })).toHaveAttribute("aria-current", "true");
    // Of a transfer is known when it begins.
    const first = path.overgang ? "maandag 2 januari 2023" : "de eerste werkdag";
    await expect(main(page)).toContainText(`${counted(stappen)}. Werkdagen tellen vanaf ${first}.`);

    const used = fasen.filter((phase) => stappen.some(({ fase }) => fase === phase.slug));
    expect(used.length).toBeGreaterThan(3);
    const skipped = (await guide(page)).stappen.filter(({ vervalt }) => vervalt?.some(({ pad }) => pad === slug));
    await expect(legs(page).getByRole("heading", { level: 2 })).toHaveText(used.map(({ naam }) => naam));
    const headings = await main(page).getByRole("heading", { level: 2 }).allInnerTexts();
    expect(headings.slice(headings.indexOf(used[0].naam))).toEqual([
      ...used.map(({ naam }) => naam),
      ...(skipped.length > 0 ? ["Deze stappen kun je overslaan"] : []),
      "Past dit plan bij jou?",
      "Een ander plan",
    ]);
    // One phase is open at most; the others say on their folds how much there is in them.
    expect(await legs(page).locator("details[open]").count()).toBeLessThanOrEqual(1);
    for (const phase of used) {
      const steps = inOrder(stappen.filter(({ fase }) => fase === phase.slug));
      const fold = part(page, phase.naam).locator("summary");
      await expect(fold).toContainText(`${phase.naam}${stepped(steps.length)}, ongeveer`);
      const leg = await unfolded(page, phase);
      await expect(links(leg)).toHaveText(steps.map(({ naam }) => naam));
      for (const [at, { nummer, naam, soort, wie, samenvatting }] of steps.entries()) {
        const row = leg.getByRole("listitem").nth(at);
        await expect(row.getByText(`nummer ${nummer}`, { exact: true })).toBeVisible();
        await expect(row).toContainText(`${naam} ${soort}`);
        await expect(row).toContainText(` · ${wie}`);
        await expect(row).toContainText(samenvatting);
      }
    }
    const others = paden.filter((one) => one.slug !== slug);
    await expect(links(part(page, "Een ander plan"))).toHaveText(others.map(({ naam }) => naam));
  });
}

const day = (page) => main(page).getByRole("textbox", { name: "Wat is de eerste werkdag?" });
const rows = async (page, name) => (await unfolded(page, { naam: name })).getByRole("listitem");

test("wie zegt wanneer het begint, ziet de dagen en wat er vandaag kan", async ({ page }) => {
  await open(page, "/inwerken?pad=nieuw");
  await expect(part(page, "Vandaag")).toHaveCount(0);
  // The day after the holiday on which nobody begins.
  await day(page).fill("2026-04-27");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/inwerken?pad=nieuw&start=2026-04-27");
  await expect(main(page)).toContainText("Werkdagen tellen vanaf dinsdag 28 april.");
  await expect((await rows(page, "Dag 1")).first()).toContainText("op de eerste werkdag: dinsdag 28 april");

  // Seven working days: from Tuesday the 17th of November, read on the 24th.
  await day(page).fill("2026-11-17");
  await page.keyboard.press("Enter");
  await expect(main(page)).toContainText("Werkdagen tellen vanaf dinsdag 17 november.");
  const now = part(page, "Vandaag");
  await expect(now).toContainText(/\d+ stap(pen)?, ongeveer/);
  await expect(now.locator("summary")).toHaveText(/^\d+ stappen hadden al gekund\. Doe ze alsnog, of vink ze af\.$/);
  await audit(page);
  await page.reload();
  await expect(day(page)).toHaveValue("2026-11-17");
  await expect(now.getByRole("listitem").first()).toBeVisible();
});

test("een overgang weet zelf wanneer hij begint, en wat er rond die dag kan", async ({ page }) => {
  await open(page, "/inwerken?pad=overkomst");
  await expect(day(page)).toHaveValue("2023-01-02");
  await expect((await rows(page, "Dag 1")).first()).toContainText("op de eerste werkdag: maandag 2 januari 2023");
  await open(page, "/inwerken?pad=overkomst&op=2022-12-12");
  await expect(part(page, "Vandaag").getByRole("listitem").first()).toBeVisible();
});

test("wat je mag overslaan staat apart, met de reden", async ({ page }) => {
  await open(page, "/inwerken?pad=overkomst");
  const { stappen } = await guide(page);
  const reasons = stappen.flatMap(({ vervalt = [], ...step }) =>
    vervalt.filter(({ pad }) => pad === "overkomst").map(({ reden }) => ({ ...step, reden })));
  expect(reasons.length).toBeGreaterThan(2);
  const skipped = part(page, "Deze stappen kun je overslaan");
  await expect(links(skipped)).toHaveText(reasons.map(({ naam }) => naam));
  for (const [at, { slug, reden }] of reasons.entries()) {
    await expect(skipped.getByRole("listitem").nth(at)).toContainText(reden);
    await expect(links(skipped).nth(at)).toHaveAttribute("href", `/inwerken/${slug}`);
    await expect(legs(page).locator(`[href="/inwerken/${slug}"]`)).toHaveCount(0);
  }
  await main(page).getByRole("link", { name: "Lees wat er verandert en wat gelijk blijft" }).click();
  await expect(heading(page)).toHaveText(["Wat verandert"]);
});

const DAYS = {
  "contract-nakijken": "uiterlijk 5 werkdagen vooraf",
  inloggen: "op de eerste werkdag",
  "gedragscode-lezen": "binnen 4 werkdagen na de start",
  "eerste-loonstrook": "5 tot 27 werkdagen na de start",
};

// The same steps of the transfer, whose first working day was Monday the 2nd of January 2023.
const DATED = {
  "brief-lezen": "uiterlijk vrijdag 2 december 2022",
  inloggen: "op de eerste werkdag: maandag 2 januari 2023",
  "gedragscode-lezen": "binnen 4 werkdagen: uiterlijk vrijdag 6 januari 2023",
  "eerste-loonstrook": "maandag 9 januari 2023 tot en met woensdag 8 februari 2023",
};

test("een dag staat er zoals mensen tellen", async ({ page }) => {
  for (const [path, days] of [["nieuw", DAYS], ["overkomst", DATED]]) {
    await open(page, `/inwerken?pad=${path}`);
    await unfoldAll(page);
    for (const [slug, when] of Object.entries(days)) {
      const link = page.locator(`[href="/inwerken/${slug}"]`);
      await expect(legs(page).getByRole("listitem").filter({ has: link })).toContainText(when);
    }
  }
});

test("een stap zegt wanneer, wie, hoe lang, of het moet en wanneer het klaar is", async ({ page }) => {
  const step = await api(page, "/inwerkgids/stappen/inloggen");
  const { paden, fasen } = await guide(page);
  await open(page, "/inwerken/inloggen");
  await expect(heading(page)).toHaveText([step.naam]);
  await expect(page).toHaveTitle(`${step.naam} – Jouw plan – Wegwijzer`);
  await expect(main(page).getByText(`nummer ${step.nummer}`, { exact: true })).toBeVisible();
  await expect(main(page).getByText(step.samenvatting)).toBeVisible();
  const phase = fasen.find(({ slug }) => slug === step.fase).naam;
  await expect(fact(page, "Wanneer")).toHaveText(`${phase}: ${DAYS.inloggen}`);
  await expect(fact(page, "Wie")).toHaveText(step.wie);
  await expect(fact(page, "Hoe lang")).toHaveText(`${step.minuten} minuten`);
  await expect(fact(page, "Moet het")).toHaveText("Ja, dit moet");
  await expect(fact(page, "Klaar als")).toHaveText(step.klaar);
  const own = paden.filter(({ slug }) => step.paden.includes(slug));
  await expect(links(fact(page, "In dit plan"))).toHaveText(own.map(({ naam }) => naam));

  const first = await api(page, `/diensten/${step.diensten[0]}`);
  await expect(links(part(page, "Diensten erbij"))).toHaveCount(step.diensten.length);
  await links(part(page, "Diensten erbij")).first().click();
  await expect(page).toHaveURL(`/diensten/${first.slug}`);
  await expect(heading(page)).toHaveText([first.naam]);
  // And back: the service names the steps that need it.
  await links(part(page, "Bij deze stappen")).filter({ hasText: step.naam }).click();
  await expect(heading(page)).toHaveText([step.naam]);
  await links(fact(page, "In dit plan")).first().click();
  await expect(page).toHaveURL(`/inwerken?pad=${own[0].slug}`);
  await expect(heading(page)).toHaveText([own[0].kop]);
});

test("een stap die niet moet zegt dat, en waar zij is", async ({ page }) => {
  const { stappen } = await guide(page);
  const handy = stappen.find(({ soort, locaties }) => soort === "handig" && locaties?.length > 1);
  await open(page, `/inwerken/${handy.slug}`);
  await expect(fact(page, "Moet het")).toHaveText("Nee, maar het is handig");
  const places = await listed(page, "/locaties");
  const own = handy.locaties.map((slug) => places.find((place) => place.slug === slug).naam);
  await expect(links(part(page, "Waar"))).toHaveText(own);
});

test("het kruimelpad van een stap leidt naar het plan", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await open(page, "/inwerken/inloggen");
  const crumbs = page.getByRole("navigation", { name: "Kruimelpad" });
  await expect(crumbs.getByRole("listitem")).toHaveText(["Start", "Jouw plan", await heading(page).innerText()]);
  await crumbs.getByRole("link", { name: "Jouw plan" }).click();
  await expect(page).toHaveURL("/inwerken");
});

test("met alleen het toetsenbord van de keuze naar een stap en terug", async ({ page }) => {
  await open(page, "/inwerken");
  const { paden, stappen } = await guide(page, { pad: "nieuw" });
  const path = paden.find(({ slug }) => slug === "nieuw");
  await tabTo(page, main(page).getByRole("link", { name: path.naam, exact: true }));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText([path.kop]);
  await expect(heading(page)).toBeFocused();
  const step = stappen.find(({ fase }) => fase === "dag-1");
  await tabTo(page, part(page, "Dag 1").locator("summary"));
  await page.keyboard.press("Enter");
  await tabTo(page, part(page, "Dag 1").getByRole("link", { name: step.naam, exact: true }));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText([step.naam]);
  await expect(heading(page)).toBeFocused();
  await tabTo(page, links(fact(page, "In dit plan")).filter({ hasText: path.naam }));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText([path.kop]);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText([step.naam]);
  await page.goBack();
  await expect(heading(page)).toHaveText([path.kop]);
});

test("een pad dat er niet is leidt naar de keuze", async ({ page }) => {
  const answer = await page.request.get("/inwerken?pad=bestaat-niet", { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([301, "/inwerken"]);
  await open(page, "/inwerken?pad=bestaat-niet");
  await expect(heading(page)).toHaveText(["Jouw plan"]);
});
