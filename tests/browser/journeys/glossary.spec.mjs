// The words: from A to Z, by letter, and by a link to one of them from wherever it is used.
import {
  expect, foot, guide, heading, listed, main, open, part, test, withoutLoading,
} from "../support/journey.mjs";

const terms = (page) => main(page).getByRole("term");
const letters = (page) => page.getByRole("navigation", { name: "Naar een letter" }).getByRole("link");
const plain = (text) => text.normalize("NFD").replace(/[^A-Za-z0-9]/g, "");

// In view and in focus, so that eyes and ears go on from there.
async function stands(page, slug) {
  await expect(page).toHaveURL(`/begrippen#${slug}`);
  await expect(page.locator(`#${slug}`)).toBeInViewport();
  await expect(page.locator(`#${slug}`)).toBeFocused();
}

test("elk woord staat er één keer, van A tot Z, onder zijn letter", async ({ page }) => {
  await open(page, "/");
  await foot(page).getByRole("link", { name: "Woordenlijst" }).click();
  await expect(page).toHaveURL("/begrippen");
  await expect(heading(page)).toHaveText(["Woordenlijst"]);
  await expect(page).toHaveTitle("Woordenlijst – Wegwijzer");
  const all = await listed(page, "/begrippen");
  expect(all.length).toBeGreaterThan(50);
  await expect(terms(page)).toContainText(all.map(({ naam }) => naam));
  expect(await terms(page).evaluateAll((found) => found.map(({ id }) => id))).toEqual(all.map(({ slug }) => slug));
  expect(new Set(all.map(({ naam }) => naam.toLowerCase())).size).toBe(all.length);
  const initials = all.map(({ naam }) => plain(naam)[0].toUpperCase());
  expect(initials).toEqual([...initials].sort());
  const used = [...new Set(initials)];
  await expect(letters(page)).toHaveText(used);
  await expect(main(page).getByRole("heading", { level: 2 })).toHaveText(used);
  for (const letter of used) {
    const own = all.filter((_, at) => initials[at] === letter);
    await expect(part(page, letter).getByRole("term")).toHaveCount(own.length);
    await expect(part(page, letter).getByRole("definition")).toContainText(own.map(({ samenvatting }) => samenvatting));
  }
});

test("een woord noemt hoe het nog meer heet, en waar meer staat", async ({ page }) => {
  await open(page, "/begrippen");
  const all = await listed(page, "/begrippen");
  const { slug, ook } = all.find((term) => term.ook?.length > 1);
  await expect(page.locator(`#${slug}`)).toContainText(`ook: ${ook.join(", ")}`);
  const linked = all.find(({ naar }) => naar?.startsWith("dienst:"));
  const more = page.locator(`#${linked.slug}`).locator("xpath=following-sibling::dd").getByRole("link");
  await expect(more).toHaveAttribute("href", `/${linked.naar.replace("dienst:", "diensten/")}`);
  const name = await more.innerText();
  await more.click();
  await expect(heading(page)).toHaveText([name]);
});

test("een letter leidt naar zijn woorden", async ({ page }) => {
  await open(page, "/begrippen");
  const way = letters(page).last();
  const letter = await way.innerText();
  await expect(part(page, letter).getByRole("heading")).not.toBeInViewport();
  await withoutLoading(page, () => way.click());
  await expect(page).toHaveURL(`/begrippen#letter-${letter}`);
  await expect(part(page, letter).getByRole("heading")).toBeInViewport();
  await expect(part(page, letter).getByRole("heading")).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL("/begrippen");
  await expect(heading(page)).toHaveText(["Woordenlijst"]);
  // The address of a letter can be shared.
  await page.goto("about:blank");
  await open(page, `/begrippen#letter-${letter}`);
  await expect(part(page, letter).getByRole("heading")).toBeInViewport();
});

test("een woord bij een stap leidt naar zijn uitleg, en terug", async ({ page }) => {
  const { stappen } = await guide(page);
  const all = await listed(page, "/begrippen");
  const step = stappen.find(({ begrippen }) => begrippen?.some((slug) => slug > "m"));
  const slug = step.begrippen.find((one) => one > "m");
  const { naam } = all.find((term) => term.slug === slug);
  await open(page, `/inwerken/${step.slug}`);
  await withoutLoading(page, async () => {
    await part(page, "Woorden").getByRole("link", { name: naam, exact: true }).click();
    await stands(page, slug);
    await page.goBack();
    await expect(page).toHaveURL(`/inwerken/${step.slug}`);
    await expect(heading(page)).toHaveText([step.naam]);
    await expect(heading(page)).toBeFocused();
    await page.goForward();
    await stands(page, slug);
  });
});

test("terug van een dienst naar het woord waar je vandaan kwam", async ({ page }) => {
  const all = await listed(page, "/begrippen");
  const { slug } = all.findLast(({ naar }) => naar?.startsWith("dienst:"));
  await open(page, `/begrippen#${slug}`);
  await expect(page.locator(`#${slug}`)).toBeInViewport();
  await page.locator(`#${slug}`).locator("xpath=following-sibling::dd").getByRole("link").click();
  await expect(page).toHaveURL(/\/diensten\//);
  await page.goBack();
  await stands(page, slug);
});

test("een woord dat naar een ander woord verwijst, springt ernaartoe", async ({ page }) => {
  const all = await listed(page, "/begrippen");
  const from = all.find(({ naar }) => naar?.startsWith("begrip:"));
  const to = from.naar.replace("begrip:", "");
  await open(page, "/begrippen");
  await page.locator(`#${from.slug}`).locator("xpath=following-sibling::dd").getByRole("link").click();
  await stands(page, to);
  await page.goBack();
  await expect(page).toHaveURL("/begrippen");
});
