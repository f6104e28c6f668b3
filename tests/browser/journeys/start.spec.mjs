// The start page: who comes here wants to be somewhere else, in one step.
import {
  PAGES, api, best, count, counted, expect, names, open, ready, searchField, services, shown, test, told,
} from "../support/journey.mjs";

const arms = (page) => page.getByRole("region", { name: "Of kies een richting" }).getByRole("link");

// The ways in that the region names, each with where it leads.
async function ways(page) {
  const { wegen } = await api(page, "/regio");
  const folders = { pagina: "", situatie: "situaties/", dienst: "diensten/" };
  return wegen.map(({ naar, ...way }) => {
    const [kind, slug] = naar.split(":");
    return { ...way, address: `/${folders[kind]}${slug}` };
  });
}

test("de startpagina opent met één vraag en een titel", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(["Wat zoek je?"]);
  await ready(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(["Wat zoek je?"]);
  await expect(page).toHaveTitle("Wegwijzer – Diensten van de bedrijfsvoering");
  await expect(searchField(page)).toBeEditable();
});

test("zoeken leidt naar de catalogus, met de toets en met de knop", async ({ page }) => {
  await open(page, "/");
  await searchField(page).fill("pas kwijt");
  await searchField(page).press("Enter");
  await expect(page).toHaveURL("/diensten?zoek=pas%20kwijt");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Diensten");
  await expect(shown(page)).toHaveText(names(best(await services(page, { zoek: "pas kwijt" }))));

  await page.goBack();
  await expect(page).toHaveURL("/");
  await searchField(page).fill("laptop");
  await page.getByRole("main").getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page).toHaveURL("/diensten?zoek=laptop");
  await expect(searchField(page)).toHaveValue("laptop");
});

test("elke richting leidt waar hij zegt", { tag: "@licht" }, async ({ page }) => {
  await open(page, "/");
  const all = await ways(page);
  expect(all.map(({ address }) => address)).toEqual(
    ["/inwerken", "/situaties/nieuwe-collega", "/situaties/stuk-of-kwijt", "/diensten"],
  );
  const broken = await api(page, "/situaties/stuk-of-kwijt");
  await expect(arms(page)).toHaveText(all.map(({ naam, uitleg }) => `${naam}${uitleg}`));
  for (const [at, { address }] of all.entries()) {
    await arms(page).nth(at).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText([PAGES[address] ?? broken.naam]);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wat zoek je?");
  }
});

test("elk onderwerp telt zijn diensten en leidt ernaartoe", { tag: "@licht" }, async ({ page }) => {
  await open(page, "/");
  const list = page.getByRole("region", { name: "Diensten per onderwerp" });
  const { resultaten: domains } = await api(page, "/domeinen?perPagina=500");
  const all = await services(page);
  await expect(list.getByRole("listitem")).toHaveCount(domains.length);
  for (const { slug, naam } of domains) {
    const row = list.getByRole("listitem").filter({ has: page.getByRole("link", { name: naam, exact: true }) });
    await expect(row).toContainText(counted(all.filter(({ domein }) => domein === slug).length));
    await expect(row.getByRole("link")).toHaveAttribute("href", `/diensten?domein=${slug}`);
  }
  const { slug, naam } = domains.at(-1);
  await list.getByRole("link", { name: naam, exact: true }).click();
  await expect(page).toHaveURL(`/diensten?domein=${slug}`);
  await expect(count(page)).toHaveText(told(all.filter(({ domein }) => domein === slug).length));
});

test("wat niet kan wachten heeft een nummer om te bellen", async ({ page }) => {
  await open(page, "/");
  const urgent = page.getByRole("region", { name: "Kan het niet wachten" }).getByRole("listitem");
  const { spoed } = await api(page, "/regio");
  await expect(urgent).toHaveCount(spoed.length);
  for (const [at, slug] of spoed.entries()) {
    const { loketgegevens: desk, ...service } = await api(page, `/diensten/${slug}`);
    await expect(urgent.nth(at).getByRole("link", { name: service.naam, exact: true })).toHaveAttribute(
      "href",
      `/diensten/${slug}`,
    );
    await expect(urgent.nth(at).getByText(`nummer ${service.nummer}`, { exact: true })).toBeVisible();
    const call = urgent.nth(at).getByRole("link", { name: new RegExp(`Bel ${desk.telefoon}`) });
    await expect(call).toHaveAttribute("href", `tel:${desk.telefoon.replaceAll(" ", "")}`);
    expect(desk.herkomst.alles.status).toBe("voorbeeld");
  }
  // Invented numbers say that they are.
  await expect(page.getByRole("region", { name: "Kan het niet wachten" })).toContainText("voorbeeld");
});

test("op een telefoon staat alles om te beginnen in beeld", { tag: "@licht" }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await open(page, "/");
  const parts = [page.getByRole("heading", { level: 1 }), searchField(page), ...(await arms(page).all())];
  expect(parts).toHaveLength(2 + (await ways(page)).length);
  for (const part of parts) {
    const { x, y, width, height } = await part.boundingBox();
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
    expect(y + height).toBeLessThanOrEqual(664);
  }
});
