// One service: may I have it, when, what does it cost, and what do I do now.
import { WORDS, api, audit, chooseInBar, expect, guide, open, part, ready, test } from "../support/journey.mjs";
import { OWN, having } from "../support/plan.mjs";

const PASS = "/diensten/toegangspas";
const main = (page) => page.getByRole("main");
const bar = (page) => page.getByRole("banner");
const ASKS = /^Mag jij dit\?/;
const table = (page) => main(page).getByRole("table", { name: /^Zo is het afgesproken op/ });
const row = (page, name) => table(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });

test("de pagina zegt welke dienst het is en waar je bent", async ({ page }) => {
  const answer = await open(page, PASS);
  expect(answer.status()).toBe(200);
  const { naam, samenvatting, nummer } = await api(page, "/diensten/toegangspas");
  expect(nummer).toBe(55);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText([naam]);
  await expect(main(page).getByText("nummer 55", { exact: true })).toBeVisible();
  await expect(main(page).getByText(samenvatting)).toBeVisible();
  await expect(page).toHaveTitle(`${naam} – Diensten – Wegwijzer`);
  const part = page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Diensten" });
  await expect(part).toHaveAttribute("aria-current", "true");
});

test("het kruimelpad wijst terug, buiten de inhoud", async ({ page }) => {
  // On a phone the bar says the same, and there is no breadcrumb.
  await page.setViewportSize({ width: 1024, height: 700 });
  await open(page, PASS);
  const naam = await page.getByRole("heading", { level: 1 }).innerText();
  const crumbs = page.getByRole("navigation", { name: "Kruimelpad" });
  await expect(crumbs.getByRole("listitem")).toHaveText(["Start", "Diensten", naam]);
  await expect(crumbs.getByText(naam)).toHaveAttribute("aria-current", "page");
  await expect(main(page).getByRole("navigation")).toHaveCount(0);
  await crumbs.getByRole("link", { name: "Diensten" }).click();
  await expect(page).toHaveURL("/diensten");
});

test("zonder keuze vraagt de pagina voor welke gemeente; de keuze blijft op het apparaat", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await open(page, PASS);
  await expect(main(page).getByText(ASKS)).toBeVisible();
  await main(page).getByRole("button", { name: "Oegstgeest", exact: true }).click();
  await expect(main(page).getByText("Ja, inbegrepen voor Oegstgeest")).toBeVisible();
  await expect(main(page).getByText(ASKS)).toHaveCount(0);
  // The button is gone; who goes on by keyboard or ear goes on from the heading.
  await expect(main(page).getByRole("heading", { level: 1 })).toBeFocused();
  await expect(row(page, "Oegstgeest")).toContainText("jouw gemeente");
  await expect(page).toHaveURL(PASS);
  await audit(page);

  await page.reload();
  await ready(page);
  await expect(main(page).getByText("Ja, inbegrepen voor Oegstgeest")).toBeVisible();
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Diensten" }).click();
  await expect(page).toHaveURL("/diensten");
  await expect(main(page).getByRole("article").first()).toContainText(/Oegstgeest: .+/);
  await expect(bar(page)).toContainText("Voor: Oegstgeest (wijzig)");
  // Which municipality somebody works for never leaves the device.
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((request) => /gemeente|oegstgeest/i.test(request))).toEqual([]);
});

test("de keuze is te wijzigen in de balk, en weg te doen", async ({ page }) => {
  await open(page, PASS);
  await chooseInBar(page, "Leiderdorp");
  await expect(main(page).getByText("Ja, inbegrepen voor Leiderdorp")).toBeVisible();
  await expect(bar(page).locator("summary")).toBeFocused();
  await expect(bar(page).getByRole("button", { name: "Leiderdorp" })).toHaveCount(0);
  await chooseInBar(page, "Zoeterwoude");
  await expect(main(page).getByText("Ja, inbegrepen voor Zoeterwoude")).toBeVisible();
  await expect(bar(page)).toContainText("Voor: Zoeterwoude (wijzig)");
  await bar(page).getByText("(wijzig)").click();
  await expect(bar(page).getByRole("button", { pressed: true })).toHaveText(["Zoeterwoude"]);
  await audit(page);
  await bar(page).getByText("(wijzig)").click();
  await chooseInBar(page, "Geen keuze");
  await expect(main(page).getByText(ASKS)).toBeVisible();
  await expect(bar(page)).toContainText("Kies je gemeente");
  await page.reload();
  await ready(page);
  await expect(main(page).getByText(ASKS)).toBeVisible();
  await expect(page).toHaveURL(PASS);
});

test("een link voor een gemeente toont die, en gaat voor op de keuze", async ({ page }) => {
  await open(page, PASS);
  await chooseInBar(page, "Oegstgeest");
  await expect(main(page).getByText("Ja, inbegrepen voor Oegstgeest")).toBeVisible();
  await open(page, `${PASS}?gemeente=leiderdorp`);
  await expect(main(page).getByText("Ja, inbegrepen voor Leiderdorp")).toBeVisible();
  await expect(bar(page)).toContainText("Voor: Leiderdorp (wijzig)");
  await main(page).getByText("Waarom zie ik dit?").click();
  for (const reason of [
    /^Dit staat in de overeenkomst van Leiderdorp met .+: .+ \(.+\)\.$/u,
    /^Sinds \d+ \p{L}+ \d{4} is dit inbegrepen, .+\.$/u,
    /^Wil je dat dit verandert\? Daarover beslist .+ in Leiderdorp\./u,
  ]) {
    await expect(main(page).getByText(reason)).toBeVisible();
  }
  await expect(main(page).getByRole("link", { name: "Alle afspraken van Leiderdorp" })).toHaveAttribute(
    "href",
    "/overeenkomsten/leiderdorp?gemeente=leiderdorp",
  );
  // Another choice takes the place of the one in the address, which would go before it.
  await chooseInBar(page, "Leiden");
  await expect(page).toHaveURL(PASS);
  await expect(main(page).getByText("Ja, inbegrepen voor Leiden")).toBeVisible();
});

for (const slug of ["toegangspas", "gegevens-en-dashboards", "verhuizen-en-herinrichten"]) {
  test(`de wegwijzer heeft voor elke gemeente een regel: ${slug}`, async ({ page }) => {
    await open(page, `/diensten/${slug}`);
    const { resultaten: towns } = await api(page, "/gemeenten?perPagina=500");
    const { beschikbaarheid } = await api(page, `/diensten/${slug}`);
    await expect(table(page).getByRole("rowheader")).toHaveText(towns.map(({ naam }) => naam));
    for (const { gemeente, status, doorlooptijd, uiterlijk, kosten, herkomst } of beschikbaarheid) {
      const cells = row(page, towns.find((town) => town.slug === gemeente).naam).getByRole("cell");
      await expect(cells.first()).toContainText(WORDS[status]);
      expect(herkomst.alles.status).toBe("voorbeeld");
      await expect(cells.first()).toContainText("voorbeeld");
      const asked = status === "inbegrepen" || status === "extra";
      await expect(cells.nth(1)).toContainText(asked ? String(doorlooptijd) : "–");
      const day = asked && new Date(uiterlijk).toLocaleDateString("nl", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
      if (asked) await expect(cells.nth(1)).toContainText(`uiterlijk ${day}`);
      await expect(cells.nth(2)).toContainText(asked ? kosten : "–");
    }
  });
}

test("voorbeelden heten voorbeeld, en er is iets te doen", async ({ page }) => {
  await open(page, PASS);
  const { loketgegevens: desk, naam } = await api(page, "/diensten/toegangspas");
  for (const fact of ["Wie vraagt het aan", "Uiterlijk", "Kosten"]) {
    const term = main(page).getByRole("term").filter({ hasText: fact });
    await expect(term).toBeVisible();
    await expect(term.locator("xpath=..")).toContainText("voorbeeld");
  }
  const call = main(page).getByRole("link", { name: /^Bel / });
  await expect(call).toHaveAttribute("href", `tel:${desk.telefoon.replaceAll(" ", "")}`);
  await expect(call).toContainText(desk.telefoon);
  const mail = new URL(await main(page).getByRole("link", { name: /^Mail / }).getAttribute("href"));
  expect(mail.protocol + mail.pathname).toBe(`mailto:${desk.mail}`);
  expect(mail.searchParams.get("subject")).toBe(`55 ${naam}`);
  const act = main(page).getByRole("region").filter({ has: page.getByRole("link", { name: /^Bel / }) });
  await expect(act).toContainText(desk.naam);
  await expect(act).toContainText("voorbeeld");
  await expect(act).toContainText(/nummer 55\b/);
});

test("een andere dag verandert wat er is afgesproken, en gaat mee", { tag: "@licht" }, async ({ page }) => {
  await open(page, `${PASS}?op=2022-12-12`);
  await expect(table(page)).toHaveAccessibleName("Zo is het afgesproken op 12 december 2022");
  await expect(page.getByRole("contentinfo")).toContainText("Stand van 12 december 2022.");
  await main(page).getByRole("link", { name: /bezoek/i }).first().click();
  await expect(page).toHaveURL("/diensten/bezoek-aanmelden?op=2022-12-12");
  await expect(table(page)).toHaveAccessibleName("Zo is het afgesproken op 12 december 2022");

  const service = "/diensten/software-aanvragen";
  const status = async (day) => {
    const { beschikbaarheid } = await api(page, `${service}?op=${day}`);
    return WORDS[beschikbaarheid.find(({ gemeente }) => gemeente === "zoeterwoude").status];
  };
  const [before, after] = [await status("2024-12-31"), await status("2025-01-01")];
  expect(before).not.toBe(after);
  await open(page, `${service}?op=2024-12-31`);
  await expect(row(page, "Zoeterwoude").getByRole("cell").first()).toContainText(before);
  await open(page, `${service}?op=2025-01-01`);
  await expect(row(page, "Zoeterwoude").getByRole("cell").first()).toContainText(after);
});

test("het nummer alleen is ook een adres", { tag: "@licht" }, async ({ page }) => {
  const straight = await page.request.get("/55", { maxRedirects: 0 });
  expect([straight.status(), straight.headers().location]).toEqual([301, PASS]);
  await open(page, "/55");
  await expect(page).toHaveURL(PASS);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Toegangspas aanvragen of verlies melden");
});

test("een dienst zegt bij welke stappen zij hoort, en op welke dag", { tag: "@licht" }, async ({ page }) => {
  const { fasen, stappen } = await guide(page);
  const first = stappen.find(({ diensten, werkdagVan, werkdagTot }) => diensten && !werkdagVan && !werkdagTot);
  const [slug] = first.diensten;
  const own = stappen.filter(({ diensten = [] }) => diensten.includes(slug));
  const phase = ({ fase }) => fasen.find((one) => one.slug === fase).naam;
  const rows = part(page, "Bij deze stappen").getByRole("listitem");
  await open(page, `/diensten/${slug}`);
  await expect(rows).toHaveCount(own.length);
  for (const [at, step] of own.entries()) {
    await expect(rows.nth(at)).toContainText(step.naam);
    await expect(rows.nth(at)).toContainText(`${phase(step)} · `);
  }
  await expect(rows.filter({ hasText: first.naam })).toContainText(`${phase(first)} · op de eerste werkdag`);
  // Who has a plan sees the day of it.
  expect(first.paden).toContain("nieuw");
  await having(page, ...OWN);
  await open(page, `/diensten/${slug}`);
  const day = `${phase(first)} · op de eerste werkdag: dinsdag 17 november`;
  await expect(rows.filter({ hasText: first.naam })).toContainText(day);
  await audit(page);
});
