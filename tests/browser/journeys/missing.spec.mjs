// An address at which there is nothing: the right status, and a way on.
import { NOT_FOUND, expect, names, open, searchField, services, shown, test } from "../support/journey.mjs";

const ADDRESSES = {
  "/bestaat-niet": 404,
  "/diensten/bestaat-niet": 404,
  "/diensten/toegangspas/meer": 404,
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
    await expect(page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link").first()).toBeVisible();
  }
});

test("op een pagina die er niet is werken zoeken en de richtingen", { tag: "@licht" }, async ({ page, site }) => {
  site.mayLog(NOT_FOUND);
  await open(page, "/bestaat-niet");
  await searchField(page).fill("laptop");
  await searchField(page).press("Enter");
  await expect(page).toHaveURL("/diensten?zoek=laptop");
  await expect(shown(page)).toHaveText(names(await services(page, { zoek: "laptop" })));
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
