// The whole site as it was on another day, or will be: it says so, carries it on, and leads back to today.
import {
  FOUND, api, count, expect, foot, heading, inWords, main, menu, open, ready, services, test, told, withoutLoading,
} from "../support/journey.mjs";

const DAY = "2026-11-14";
const line = (page) => page.getByText(/^Stand van \p{L}+dag \d/u);
const said = (day) => `Stand van ${inWords(day, { weekday: "long" })}.`;
const now = (page) => main(page).getByRole("region", { name: "Nu", exact: true });
const at = (address, day) => `${address}${address.includes("?") ? "&" : "?"}op=${day}`;
const shift = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

async function chooseDay(page, day) {
  await foot(page).getByText("Bekijk een andere dag").click();
  await foot(page).getByLabel("Welke dag?").fill(day);
  await foot(page).getByRole("button", { name: "Toon deze dag" }).click();
}

for (const address of FOUND) {
  test(`een andere dag staat erboven, gaat mee en gaat weer weg: ${address}`, async ({ page }) => {
    await open(page, at(address, DAY));
    await expect(line(page)).toHaveText(said(DAY));
    await expect(foot(page)).toContainText(`Stand van ${inWords(DAY)}.`);
    const hrefs = await page.locator('#app a[href^="/"]').evaluateAll((all) =>
      all.map((one) => [one.innerText.trim(), one.getAttribute("href")]));
    expect(hrefs.length).toBeGreaterThan(10);
    const lost = hrefs.filter(([, href]) => new URL(href, page.url()).searchParams.get("op") !== DAY);
    expect(lost).toEqual([["Terug naar vandaag", address]]);
    await withoutLoading(page, () => page.getByRole("link", { name: "Terug naar vandaag" }).click());
    await expect(page).toHaveURL(address);
    await expect(line(page)).toHaveCount(0);
    await expect(foot(page)).toContainText("Stand van 24 november 2026.");
  });
}

test("een link houdt de dag vast", async ({ page }) => {
  await open(page, at("/", DAY));
  await menu(page).getByRole("link", { name: "Locaties" }).click();
  await expect(page).toHaveURL(at("/locaties", DAY));
  await expect(line(page)).toHaveText(said(DAY));
  await main(page).getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`\\?op=${DAY}$`));
  await expect(line(page)).toHaveText(said(DAY));
});

test("in de voet kies je een andere dag, en de keuzes blijven", async ({ page }) => {
  await open(page, "/diensten?domein=ict");
  await withoutLoading(page, () => chooseDay(page, "2022-12-12"));
  await expect(page).toHaveURL("/diensten?domein=ict&op=2022-12-12");
  await expect(line(page)).toHaveText(said("2022-12-12"));
  const there = await services(page, { domein: "ict", op: "2022-12-12" });
  await expect(count(page)).toHaveText(told(there.length));
  await expect(foot(page).getByLabel("Welke dag?")).toHaveValue("2022-12-12");
  await page.reload();
  await ready(page);
  await expect(line(page)).toHaveText(said("2022-12-12"));
  await page.goBack();
  await expect(page).toHaveURL("/diensten?domein=ict");
  await expect(line(page)).toHaveCount(0);
});

test("geen dag is vandaag", async ({ page }) => {
  await open(page, at("/locaties", DAY));
  await chooseDay(page, "");
  await expect(page).toHaveURL("/locaties");
  await expect(line(page)).toHaveCount(0);
});

test("een dag die niet bestaat is vandaag", async ({ page }) => {
  for (const day of ["2026-02-30", "gisteren", "9999-99-99", ""]) {
    const answer = await open(page, at("/", day));
    expect(answer.status()).toBe(200);
    await expect(heading(page)).toHaveText(["Wat zoek je?"]);
    await expect(line(page)).toHaveCount(0);
  }
});

test("een mededeling staat er alleen op haar dagen", async ({ page }) => {
  const { mededelingen } = await api(page, "/inhoud");
  expect(mededelingen.length).toBeGreaterThan(1);
  await open(page, "/");
  await expect(now(page)).toHaveCount(0);
  for (const { naam, samenvatting, soort, van, tot } of mededelingen) {
    const notice = now(page).locator("summary").filter({ hasText: naam });
    for (const day of [shift(van, -1), shift(tot, 1)]) {
      await open(page, at("/", day));
      await expect(heading(page)).toHaveText(["Wat zoek je?"]);
      await expect(notice, day).toHaveCount(0);
    }
    for (const day of [van, tot]) {
      await open(page, at("/", day));
      await expect(notice, day).toHaveText(new RegExp(`^\\s*${soort}: `, "i"));
    }
    await expect(now(page).getByText(samenvatting)).toBeHidden();
    await notice.click();
    await expect(now(page).getByText(samenvatting)).toBeVisible();
    await expect(now(page)).toContainText(`Tot en met ${inWords(tot)}.`);
  }
});

test("een storing staat ook bij de diensten waar zij over gaat", async ({ page }) => {
  const { mededelingen } = await api(page, "/inhoud");
  const { naam, van, diensten } = mededelingen.find((one) => one.diensten);
  for (const slug of diensten) {
    await open(page, at(`/diensten/${slug}`, van));
    await expect(now(page)).toContainText(naam);
  }
  await open(page, at("/diensten/toegangspas", van));
  await expect(now(page)).toHaveCount(0);
  await open(page, `/diensten/${diensten[0]}`);
  await expect(now(page)).toHaveCount(0);
});
