// Without a program: everything can be read, every link and form does its work. The program adds speed, not content.
import {
  NOT_FOUND, choice, count, counted, expect, names, searchField, services, shown, test, unfoldChoices,
} from "../support/journey.mjs";

test.use({ javaScriptEnabled: false });

const heading = (page) => page.getByRole("heading", { level: 1 });
const main = (page) => page.getByRole("main");

test("elke pagina is te lezen en elke link leidt ergens heen", async ({ page }) => {
  await page.goto("/");
  await expect(heading(page)).toHaveText(["Wat zoek je?"]);
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Diensten" }).click();
  await expect(page).toHaveURL("/diensten");
  await expect(shown(page)).toHaveText(names(await services(page)));
  for (const address of ["/", "/diensten", "/diensten/toegangspas"]) {
    await page.goto(address);
    await expect(main(page)).toBeVisible();
    const links = page.locator('a[href^="/"]');
    const hrefs = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))));
    expect(hrefs.size).toBeGreaterThan(5);
    const answers = await Promise.all([...hrefs].map((href) => page.request.get(href)));
    expect(answers.filter((answer) => answer.status() !== 200).map((answer) => answer.url())).toEqual([]);
  }
});

test("het zoekveld zoekt, en de keuzes blijven erbij", async ({ page }) => {
  await page.goto("/");
  await searchField(page).fill("laptop");
  await searchField(page).press("Enter");
  await expect(page).toHaveURL("/diensten?zoek=laptop");
  const found = await services(page, { zoek: "laptop" });
  await expect(shown(page)).toHaveText(names(found));
  await expect(searchField(page)).toHaveValue("laptop");
  await expect(page).toHaveTitle("Zoeken naar laptop – Diensten – Wegwijzer");

  await unfoldChoices(page);
  await choice(page, "ICT").click();
  await expect(page).toHaveURL("/diensten?zoek=laptop&domein=ict");
  await searchField(page).fill("telefoon");
  await main(page).getByRole("button", { name: "Zoek", exact: true }).click();
  const query = new URL(page.url()).searchParams;
  expect([query.get("zoek"), query.get("domein")]).toEqual(["telefoon", "ict"]);
  const both = await services(page, { zoek: "telefoon", domein: "ict" });
  await expect(count(page)).toHaveText(`${counted(both.length)} voor ‘telefoon’`);
  await expect(shown(page)).toHaveText(names(both));
});

test("een gemeente kiezen gaat met een formulier, en de keuze loopt mee", async ({ page }) => {
  await page.goto("/diensten/toegangspas?op=2026-01-01");
  await main(page).getByRole("button", { name: "Oegstgeest", exact: true }).click();
  await expect(page).toHaveURL(/\/diensten\/toegangspas\?/);
  const query = new URL(page.url()).searchParams;
  expect([query.get("gemeente"), query.get("op")]).toEqual(["oegstgeest", "2026-01-01"]);
  await expect(main(page).getByText("Ja, inbegrepen voor Oegstgeest")).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Voor: Oegstgeest (wijzig)");
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Diensten" }).click();
  await expect(page).toHaveURL("/diensten?gemeente=oegstgeest&op=2026-01-01");
  await expect(main(page).getByRole("article").first()).toContainText("Oegstgeest: ");
  await page.getByRole("banner").getByText("(wijzig)").click();
  await page.getByRole("banner").getByRole("button", { name: "Geen keuze" }).click();
  await expect(page.getByRole("banner")).toContainText("Kies je gemeente");
});

test("ook wie verdwaalt wordt geholpen", async ({ page, site }) => {
  site.mayLog(NOT_FOUND);
  await page.goto("/bestaat-niet");
  await expect(heading(page)).toHaveText(["Deze pagina is er niet"]);
  await searchField(page).fill("pas");
  await searchField(page).press("Enter");
  await expect(page).toHaveURL("/diensten?zoek=pas");
});
