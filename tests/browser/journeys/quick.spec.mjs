// The search that is always at hand: on the start page and in the bar of all other pages, with what it finds below it
// while one types; and the keys that lead to it.
import {
  audit, bar, best, expect, heading, main, names, open, searchField, services, shown, test, withoutLoading,
} from "../support/journey.mjs";

// Pages that differ in kind; on the first two the field is that of the page, on the others that of the bar.
const KINDS = ["/", "/diensten", "/diensten/toegangspas", "/inwerken?pad=nieuw", "/begrippen"];
const PASS = "Toegangspas aanvragen of verlies melden";

// The one field of the page, whatever it is to ears.
const field = (page) => {
  const of = (role) => page.getByRole(role, { name: "Zoek een dienst" });
  return of("searchbox").or(of("combobox"));
};
const list = (page) => page.getByRole("listbox", { name: "Gevonden" });
const options = (page) => list(page).getByRole("option");
const chosen = (page) => list(page).getByRole("option", { selected: true });

for (const address of KINDS) {
  test(`met / en Ctrl+K naar het zoekveld: ${address}`, { tag: "@licht" }, async ({ page }) => {
    await open(page, address);
    await expect(field(page)).toHaveCount(1);
    for (const key of ["/", "Control+k", "Meta+k"]) {
      await page.evaluate(() => document.activeElement.blur());
      await expect(field(page)).not.toBeFocused();
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toBeInViewport();
      await expect(field(page)).toHaveValue("");
    }
    // In the field it is a letter like any other, and Ctrl+K selects what was typed.
    await page.keyboard.type("p/c");
    await expect(field(page)).toHaveValue("p/c");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("pas");
    await expect(field(page)).toHaveValue("pas");
  });
}

test("/ in een ander veld is een letter, en met Ctrl ervoor een ander", { tag: "@licht" }, async ({ page }) => {
  await open(page, "/begrippen");
  await page.keyboard.press("Control+/");
  await page.keyboard.press("Control+Shift+k");
  await expect(field(page)).not.toBeFocused();
  await page.getByRole("contentinfo").getByText("Bekijk een andere dag").click();
  const day = page.getByLabel("Welke dag?");
  await day.focus();
  await page.keyboard.press("/");
  await expect(day).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
});

test("op de startpagina verschijnt tijdens het typen wat er is, van alle soorten", async ({ page }) => {
  await open(page, "/");
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await expect(list(page)).toBeHidden();
  await field(page).pressSequentially("pas");
  await expect(options(page)).toHaveCount(7);
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  const box = await list(page).getAttribute("id");
  await expect(field(page)).toHaveAttribute("aria-controls", box);
  // A service is told by its number, all else by its kind.
  await expect(options(page).filter({ hasText: PASS })).toHaveAttribute("href", "/diensten/toegangspas");
  await expect(options(page).filter({ hasText: "Stappen van je plan" }).first()).toBeVisible();
  await expect(options(page).filter({ hasText: "Wat verandert" }).first()).toBeVisible();
  await expect(chosen(page)).toHaveCount(0);
  await audit(page);
  // The number is read out when typing stops.
  await expect(main(page).getByRole("status")).toHaveText("7 antwoorden gevonden. Kies met de pijltjes.");
  await expect(page).toHaveURL("/");

  await field(page).fill("xyzzyq");
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await expect(main(page).getByRole("status")).toBeEmpty();
});

test("de pijltjes kiezen, rond en terug, en Enter gaat erheen", async ({ page }) => {
  await open(page, "/");
  await field(page).fill("pas");
  await expect(options(page)).toHaveCount(7);
  const all = await options(page).all();
  const expectChosen = async (option) => {
    await expect(option).toHaveAttribute("aria-selected", "true");
    await expect(chosen(page)).toHaveCount(1);
    await expect(field(page)).toHaveAttribute("aria-activedescendant", await option.getAttribute("id"));
    await expect(field(page)).toBeFocused();
  };
  for (const option of all) {
    await page.keyboard.press("ArrowDown");
    await expectChosen(option);
  }
  await audit(page);
  // Round it goes, by way of none.
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).toHaveCount(0);
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant");
  for (const option of all.toReversed().slice(0, 3)) {
    await page.keyboard.press("ArrowUp");
    await expectChosen(option);
  }
  // Another letter begins anew.
  await page.keyboard.type("j");
  await expect(chosen(page)).toHaveCount(0);

  await field(page).fill("toegangspas");
  await expect(options(page).first()).toContainText(PASS);
  await page.keyboard.press("ArrowDown");
  await withoutLoading(page, async () => {
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/diensten/toegangspas");
  });
  await expect(heading(page)).toHaveText([PASS]);
  await expect(heading(page)).toBeFocused();
  await expect(list(page)).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(list(page)).toBeHidden();
});

test("Enter zonder keuze toont alles, Escape sluit", { tag: "@licht" }, async ({ page }) => {
  await open(page, "/begrippen");
  await page.keyboard.press("/");
  await page.keyboard.type("laptop");
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue("");
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL("/begrippen");

  await page.keyboard.type("laptop");
  await expect(options(page).first()).toBeVisible();
  await withoutLoading(page, async () => {
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/diensten?zoek=laptop");
  });
  await expect(searchField(page)).toHaveValue("laptop");
  await expect(shown(page)).toHaveText(names(best(await services(page, { zoek: "laptop" }))));
  await expect(list(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL("/begrippen");
});

test("een antwoord aanklikken gaat erheen, en de lijst is weg", { tag: "@licht" }, async ({ page }) => {
  await open(page, "/diensten/toegangspas");
  const go = async (text, name, address) => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type(text);
    await withoutLoading(page, async () => {
      await options(page).filter({ hasText: name }).first().click();
      await expect(page).toHaveURL(address);
    });
    await expect(list(page)).toBeHidden();
  };
  // From page to page it is the same field of the bar, and it is empty again.
  await go("laptop", "Laptop of werkplek aanvragen", "/diensten/laptop-of-werkplek");
  await expect(heading(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  // A place on a page, also on the page where one is, and also where one is already.
  await go("IKB", "Woordenlijst", "/begrippen#ikb");
  await expect(page.locator("#ikb")).toBeInViewport();
  await go("DPIA", "Woordenlijst", "/begrippen#dpia");
  await expect(page.locator("#dpia")).toBeInViewport();
  await go("DPIA", "Woordenlijst", "/begrippen#dpia");
  await expect(field(page)).toHaveValue("");
  // What somebody else does stands below the catalogue.
  await go("paspoort", "Bij een ander", "/diensten#zaken-voor-inwoners");
  await expect(page.locator("#zaken-voor-inwoners")).toBeFocused();
});

test("gemeente en dag lopen mee", { tag: "@licht" }, async ({ page }) => {
  await open(page, "/begrippen?gemeente=oegstgeest&op=2026-01-01");
  await page.keyboard.press("/");
  await page.keyboard.type("toegangspas");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/diensten/toegangspas?gemeente=oegstgeest&op=2026-01-01");
  await page.keyboard.press("/");
  await page.keyboard.type("laptop");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/^[^?]+\/diensten\?/);
  const query = Object.fromEntries(new URL(page.url()).searchParams);
  expect(query).toEqual({ zoek: "laptop", gemeente: "oegstgeest", op: "2026-01-01" });
});

test("op een telefoon opent Zoek in de balk het veld", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await open(page, "/diensten/toegangspas");
  const find = bar(page).getByRole("link", { name: "Zoek", exact: true });
  // A place to press that is large enough, and no field that takes up room.
  const { width, height } = await find.boundingBox();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  expect((await field(page).boundingBox())?.width ?? 0).toBeLessThan(100);
  await find.click();
  await expect(field(page)).toBeFocused();
  expect((await field(page).boundingBox()).width).toBeGreaterThan(200);
  await expect(page).toHaveURL("/diensten/toegangspas");
  await page.keyboard.type("pas");
  await expect(options(page).first()).toBeInViewport();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await audit(page);
  await options(page).first().click();
  await expect(page).not.toHaveURL("/diensten/toegangspas");
  await expect(list(page)).toBeHidden();
});

test.describe("zonder programma", () => {
  test.use({ javaScriptEnabled: false });

  test("Zoek in de balk leidt naar de diensten, en het veld zoekt", { tag: "@licht" }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    await page.goto("/begrippen?gemeente=oegstgeest");
    await bar(page).getByRole("link", { name: "Zoek", exact: true }).click();
    await expect(page).toHaveURL("/diensten?gemeente=oegstgeest");
    await page.goBack();
    await field(page).fill("laptop");
    await expect(list(page)).toBeHidden();
    await field(page).press("Enter");
    const query = Object.fromEntries(new URL(page.url()).searchParams);
    expect(query).toEqual({ zoek: "laptop", gemeente: "oegstgeest" });
    await expect(shown(page)).toHaveText(names(best(await services(page, { zoek: "laptop" }))));
  });
});
