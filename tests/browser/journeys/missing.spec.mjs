// An address at which there is nothing: the right status, and a way on.
import {
  NOT_FOUND, best, expect, guide, heading, menu, names, open, searchField, services, shown, test,
} from "../support/journey.mjs";

const ADDRESSES = {
  "/bestaat-niet": 404,
  "/diensten/bestaat-niet": 404,
  "/diensten/toegangspas/meer": 404,
  "/inwerken/bestaat-niet": 404,
  "/situaties/bestaat-niet": 404,
  "/locaties/bestaat-niet": 404,
  "/overeenkomsten/bestaat-niet": 404,
  "/begrippen/avg": 404,
  "/999": 404,
  "/%ff": 400,
};

test("wat er niet is, heet zo en helpt verder", async ({ page, site }) => {
  site.mayLog(NOT_FOUND);
  site.mayLog(/status of 400/);
  for (const [address, status] of Object.entries(ADDRESSES)) {
    const answer = await open(page, address);
    expect(answer.status(), address).toBe(status);
    expect(answer.headers()["x-robots-tag"], address).toContain("noindex");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(["Deze pagina is er niet"]);
    await expect(page).toHaveTitle("Deze pagina is er niet – Wegwijzer");
    await expect(menu(page).getByRole("link")).toHaveText(["Diensten", "Jouw plan", "Wat verandert", "Locaties"]);
  }
});

test("op een pagina die er niet is werken zoeken en de richtingen", { tag: "@licht" }, async ({ page, site }) => {
  site.mayLog(NOT_FOUND);
  await open(page, "/bestaat-niet");
  await searchField(page).fill("laptop");
  await searchField(page).press("Enter");
  await expect(page).toHaveURL("/diensten?zoek=laptop");
  await expect(shown(page)).toHaveText(names(best(await services(page, { zoek: "laptop" }))));
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze pagina is er niet");
  await page.getByRole("main").getByRole("link", { name: /^Ik zoek een dienst/ }).click();
  await expect(page).toHaveURL("/diensten");
});

test("een bestand dat er niet is, is geen pagina", { tag: "@licht" }, async ({ page }) => {
  for (const path of ["/bestaat-niet.js", "/bestaat-niet.css", "/wegwijzer-app_bg.wasm"]) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()["content-type"] ?? "", path).not.toContain("text/html");
  }
  await open(page, "/");
});

test("een nummer alleen leidt naar zijn dienst of stap", { tag: "@licht" }, async ({ page }) => {
  const [all, { stappen }] = [await services(page), await guide(page)];
  const numbered = [
    ...all.map(({ nummer, slug, naam }) => ({ nummer, naam, address: `/diensten/${slug}` })),
    ...stappen.map(({ nummer, slug, naam }) => ({ nummer, naam, address: `/inwerken/${slug}` })),
  ];
  for (const { nummer, address } of numbered) {
    const answer = await page.request.get(`/${nummer}`, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([301, address]);
  }
  for (const wanted of [55, 101]) {
    const { naam, address } = numbered.find(({ nummer }) => nummer === wanted);
    await open(page, `/${wanted}?op=2026-11-14`);
    await expect(page).toHaveURL(`${address}?op=2026-11-14`);
    await open(page, `/${wanted}`);
    await expect(page).toHaveURL(address);
    await expect(heading(page)).toHaveText([naam]);
  }
});
