// What stands around every page: the keyboard, focus and scroll, landmarks, and pages that are made narrow or large.
import { NOT_FOUND, PAGES, audit, expect, open, shown, test } from "../support/journey.mjs";
import { damagedTexts, fadedDrawings, restyle, tooWide, twoFrames, walk, walkBack } from "../support/look.mjs";

const heading = (page) => page.getByRole("heading", { level: 1 });
const main = (page) => page.getByRole("main");

test.beforeEach(({ site }) => site.mayLog(NOT_FOUND));

test("de eerste stop van de tab springt naar de inhoud", async ({ page }) => {
  await open(page, "/diensten");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Direct naar de inhoud" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await audit(page);
  await page.keyboard.press("Enter");
  await expect(main(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(main(page).getByRole("searchbox")).toBeFocused();
});

for (const [address, title] of Object.entries(PAGES)) {
  test(`de tab komt overal, in volgorde en zichtbaar: ${address}`, { tag: "@licht" }, async ({ page }) => {
    // Some pages have hundreds of places to stop.
    test.setTimeout(180_000);
    await open(page, address);
    await expect(heading(page)).toHaveText([title]);
    const { expected, stops, wrong } = await walk(page);
    expect(expected.length).toBeGreaterThan(5);
    expect(stops).toEqual(expected);
    expect(wrong).toEqual([]);
    // And out again, the way it came.
    await page.keyboard.press("Shift+Tab");
    expect(await walkBack(page, stops.length)).toEqual([...stops].reverse());
  });
}

for (const address of Object.keys(PAGES)) {
  test(`oriëntatiepunten en koppen kloppen: ${address}`, async ({ page }) => {
    await open(page, address);
    for (const role of ["banner", "main", "contentinfo"]) await expect(page.getByRole(role)).toHaveCount(1);
    await expect(page.getByRole("navigation", { name: "Hoofdmenu" })).toHaveCount(1);
    await expect(page.getByRole("navigation", { name: "Meer" })).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("lang", "nl");
    const levels = await page.getByRole("heading").evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
  });
}

test("na een stap staat de focus op de kop en heet het venster anders", { tag: "@licht" }, async ({ page }) => {
  await open(page, "/");
  const titles = new Set([await page.title()]);
  const arrived = async (text) => {
    await expect(heading(page)).toHaveText([text]);
    await expect(heading(page)).toBeFocused();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await expect.poll(async () => titles.has(await page.title())).toBe(false);
    titles.add(await page.title());
  };
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Diensten" }).click();
  await arrived("Diensten");
  const name = await shown(page).last().innerText();
  await shown(page).last().getByRole("link").press("Enter");
  await arrived(name);
  const related = main(page).getByRole("region", { name: "Hoort erbij" }).getByRole("link").first();
  const next = await related.innerText();
  await related.click();
  await arrived(next);
});

test("terug en vooruit zetten de pagina op de hoogte waar je was", { tag: "@licht" }, async ({ page }) => {
  const height = () => page.evaluate(() => Math.round(scrollY));
  await open(page, "/diensten");
  const link = shown(page).nth(40).getByRole("link");
  await link.scrollIntoViewIfNeeded();
  const before = await height();
  expect(before).toBeGreaterThan(500);
  await link.click();
  await expect(heading(page)).toBeFocused();
  await expect.poll(height).toBe(0);
  await main(page).getByRole("heading", { name: "Hoe zeker is dit?" }).scrollIntoViewIfNeeded();
  const below = await height();
  expect(below).toBeGreaterThan(0);
  await twoFrames(page);
  await page.goBack();
  await expect(heading(page)).toHaveText("Diensten");
  await expect.poll(height).toBe(before);
  await page.goForward();
  await expect(main(page).getByRole("heading", { name: "Hoe zeker is dit?" })).toBeVisible();
  await expect.poll(height).toBe(below);
});

// Wider than the window, cut, or over one another.
async function damage(page) {
  const { width } = page.viewportSize();
  return { tooWide: await tooWide(page, width), damaged: await damagedTexts(page) };
}
const WHOLE = { tooWide: 0, damaged: [] };

for (const address of Object.keys(PAGES)) {
  test(`op 320 pixels breed hoeft niemand opzij te schuiven: ${address}`, { tag: "@licht" }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    expect(await damage(page)).toEqual(WHOLE);
  });

  test(`met ruimere tekst valt er niets weg (WCAG 1.4.12): ${address}`, { tag: "@licht" }, async ({ page }) => {
    await open(page, address);
    await restyle(
      page,
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    expect(await damage(page)).toEqual(WHOLE);
  });

  test(`met dubbel zo grote letters valt er niets weg (1.4.4): ${address}`, { tag: "@licht" }, async ({ page }) => {
    const link = main(page).getByRole("link").first();
    const size = () => link.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    await open(page, address);
    const before = await size();
    await restyle(page, "html { font-size: 200% !important; }");
    expect(await size()).toBeGreaterThanOrEqual(2 * before - 1);
    expect(await damage(page)).toEqual(WHOLE);
  });
}

test("met de kleuren van de lezer blijven de tekens te zien", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  // All four answers on one page, and a choice that is made.
  for (const address of ["/diensten/gegevens-en-dashboards?gemeente=leiderdorp", "/diensten?domein=ict"]) {
    await open(page, address);
    const { drawings, faded } = await fadedDrawings(page);
    expect(drawings, address).toBeGreaterThan(0);
    expect(faded, address).toEqual([]);
    // Axe asks for the fill of the letters, which Chromium gives as the site wrote it, not in the reader's colour.
    await audit(page, { without: ["color-contrast"] });
  }
  await page.emulateMedia({ forcedColors: "none" });
});
