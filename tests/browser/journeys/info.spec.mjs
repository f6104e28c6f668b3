// The pages about the site itself, and what every page says of it.
import { NOT_FOUND, PAGES, api, expect, foot, heading, main, names, open, ready, test } from "../support/journey.mjs";

const WAYS = {
  "Afspraken per gemeente": "/overeenkomsten",
  Situaties: "/situaties",
  Woordenlijst: "/begrippen",
  "Op dit apparaat": "/mijn",
  Over: "/over",
  Toegankelijkheid: "/toegankelijkheid",
  Privacy: "/privacy",
};

const more = (page) => page.getByRole("navigation", { name: "Meer" }).getByRole("link");

for (const address of Object.keys(PAGES)) {
  test(`de voet leidt verder en zegt wat deze site niet is: ${address}`, async ({ page, site }) => {
    site.mayLog(NOT_FOUND);
    await open(page, address);
    await expect(heading(page)).toHaveText([PAGES[address]]);
    await expect(more(page)).toHaveText(Object.keys(WAYS));
    expect(await more(page).evaluateAll((all) => all.map((one) => one.getAttribute("href")))).toEqual(
      Object.values(WAYS),
    );
    await expect(foot(page)).toContainText("Dit is geen website van een gemeente.");
    await expect(foot(page)).toContainText("Stand van 24 november 2026.");
    await more(page).filter({ hasText: "Privacy" }).click();
    await expect(page).toHaveURL("/privacy");
    await expect(heading(page)).toHaveText(["Privacy"]);
  });
}

test("elke pagina over de site heeft haar titel en haar tekst", async ({ page }) => {
  const { paginas } = await api(page, "/inhoud");
  expect(paginas).toHaveLength(3);
  for (const { slug, naam, samenvatting, tekst } of paginas) {
    const answer = await open(page, `/${slug}`);
    expect(answer.status()).toBe(200);
    await expect(heading(page)).toHaveText([naam]);
    await expect(page).toHaveTitle(`${naam} – Wegwijzer`);
    await expect(main(page)).toContainText(samenvatting);
    const titles = tekst.filter(({ kop }) => kop).map(({ kop }) => kop.map((inline) => inline.tekst).join(""));
    expect(titles.length).toBeGreaterThan(2);
    await expect(main(page).getByRole("heading", { level: 2 })).toHaveText([...titles, "Hoe zeker is dit?"]);
  }
});

test("van de voet naar elke pagina, en de kop krijgt de focus", async ({ page }) => {
  const { paginas } = await api(page, "/inhoud");
  expect(names(paginas).sort()).toEqual(["Over Wegwijzer", "Privacy", "Toegankelijkheid"]);
  await open(page, "/");
  for (const { slug, naam } of paginas) {
    await more(page).and(page.locator(`[href="/${slug}"]`)).click();
    await expect(page).toHaveURL(`/${slug}`);
    await expect(heading(page)).toHaveText([naam]);
    await expect(heading(page)).toBeFocused();
  }
  await page.reload();
  await ready(page);
  await expect(heading(page)).toHaveText([paginas.at(-1).naam]);
});
