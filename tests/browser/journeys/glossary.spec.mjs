// The words: from A to Z, by letter, by a search, and by a link to one of them from wherever it is used, and back.
import {
  audit, expect, foot, guide, heading, listed, main, open, part, ready, test, withoutLoading,
} from "../support/journey.mjs";

const terms = (page) => main(page).getByRole("term");
const letters = (page) => page.getByRole("navigation", { name: "Naar een letter" }).getByRole("link");
const plain = (text) => text.normalize("NFD").replace(/[^A-Za-z0-9]/g, "");
const field = (page) => main(page).getByRole("searchbox", { name: "Zoek een woord" });
const status = (page) => main(page).getByRole("status");
const meaning = (page, slug) => page.locator(`#${slug}`).locator("xpath=following-sibling::dd");
const drawn = (page) => terms(page).evaluateAll((found) => found.map(({ id }) => id));

// The words that one word of a search finds: it stands in the name, or one of their words begins with it.
function found(all, text) {
  const small = (word) => plain(word).toLowerCase();
  const parts = (word) => [word, ...word.split("-").slice(1)].map(small);
  return all.filter(({ naam, samenvatting, ook = [] }) =>
    naam.toLowerCase().includes(text) ||
      [naam, samenvatting, ...ook].join(" ").split(/\s+/).flatMap(parts).some((word) => word.startsWith(text)));
}

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
  const more = meaning(page, linked.slug).getByRole("link").first();
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
  await meaning(page, slug).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/diensten\//);
  await page.goBack();
  await stands(page, slug);
});

test("een woord dat naar een ander woord verwijst, springt ernaartoe", async ({ page }) => {
  const all = await listed(page, "/begrippen");
  const from = all.find(({ naar }) => naar?.startsWith("begrip:"));
  const to = from.naar.replace("begrip:", "");
  await open(page, "/begrippen");
  await meaning(page, from.slug).getByRole("link").first().click();
  await stands(page, to);
  await page.goBack();
  await expect(page).toHaveURL("/begrippen");
});

test("zoeken met het toetsenbord maakt de lijst korter, en het adres gaat mee", async ({ page }) => {
  const all = await listed(page, "/begrippen");
  const text = "loon";
  const expected = found(all, text);
  expect(expected.length).toBeGreaterThan(1);
  await open(page, "/");
  await foot(page).getByRole("link", { name: "Woordenlijst" }).click();
  await expect(terms(page)).toHaveCount(all.length);
  await withoutLoading(page, async () => {
    await field(page).focus();
    await page.keyboard.type(text);
    await expect(page).toHaveURL(`/begrippen?zoek=${text}`);
    await expect(terms(page)).toHaveCount(expected.length);
    await page.keyboard.press("Enter");
  });
  await expect.poll(() => drawn(page)).toEqual(expected.map(({ slug }) => slug));
  await expect(field(page)).toBeFocused();
  // Seen at once, and heard when the typing has stopped.
  await expect(main(page).getByText(`${expected.length} woorden gevonden`).first()).toBeVisible();
  await expect(status(page)).toHaveText(`${expected.length} woorden gevonden`);
  // A letter without words is no link.
  const initials = [...new Set(expected.map(({ naam }) => plain(naam)[0].toUpperCase()))];
  await expect(letters(page)).toHaveText(initials);
  await expect(main(page).getByRole("heading", { level: 2 })).toHaveText(initials);
  await audit(page);

  await page.reload();
  await ready(page);
  await expect(field(page)).toHaveValue(text);
  await expect(terms(page)).toHaveCount(expected.length);
  // What was typed is one step, however many letters it has.
  await page.goBack();
  await expect(page).toHaveURL("/");
  await page.goForward();
  await expect(page).toHaveURL(`/begrippen?zoek=${text}`);
  await expect(field(page)).toHaveValue(text);
  await field(page).press("Escape");
  await expect(page).toHaveURL("/begrippen");
  await expect(field(page)).toHaveValue("");
  await expect(field(page)).toBeFocused();
  await expect(terms(page)).toHaveCount(all.length);
  await audit(page);
});

test("is er geen woord, dan is er een weg verder", async ({ page }) => {
  await open(page, "/begrippen");
  await field(page).fill("xyzzyq");
  await expect(main(page)).toContainText("We vinden geen woord dat hierbij past.");
  await expect(terms(page)).toHaveCount(0);
  await expect(letters(page)).toHaveCount(0);
  await expect(status(page)).toHaveText("Geen woorden gevonden");
  await audit(page);
  await main(page).getByRole("link", { name: "Zoek ‘xyzzyq’ in de diensten" }).click();
  await expect(page).toHaveURL("/diensten?zoek=xyzzyq");
  await page.goBack();
  await expect(page).toHaveURL("/begrippen?zoek=xyzzyq");
  await main(page).getByRole("link", { name: "Bekijk alle woorden" }).click();
  await expect(page).toHaveURL("/begrippen");
  await expect(field(page)).toHaveValue("");
  await expect(terms(page)).toHaveCount((await listed(page, "/begrippen")).length);
  await expect(heading(page)).toBeFocused();
  await audit(page);
});

test("een woord noemt de stappen en diensten waar het staat, en die leiden terug", async ({ page }) => {
  const { stappen } = await guide(page);
  const step = stappen.find(({ begrippen }) => begrippen?.length > 0);
  const slug = step.begrippen[0];
  const { naam } = (await listed(page, "/begrippen")).find((term) => term.slug === slug);
  await open(page, `/begrippen#${slug}`);
  for (const fold of await meaning(page, slug).locator("summary").all()) await fold.click();
  await meaning(page, slug).getByRole("link", { name: step.naam, exact: true }).click();
  await expect(page).toHaveURL(`/inwerken/${step.slug}`);
  await expect(heading(page)).toHaveText([step.naam]);
  await part(page, "Woorden").getByRole("link", { name: naam, exact: true }).click();
  await stands(page, slug);
  // Of a word that stands in many places the first five are shown.
  const fold = main(page).getByText(/^en \d+ andere$/).first();
  const rest = Number((await fold.textContent()).match(/\d+/)[0]);
  const around = fold.locator("xpath=ancestor::dd");
  await expect(around.getByRole("listitem")).toHaveCount(5);
  await fold.click();
  await expect(around.getByRole("listitem")).toHaveCount(5 + rest);
  await audit(page);
});

test("een link naar een woord komt er aan, ook als de lijst korter was", async ({ page }) => {
  const all = await listed(page, "/begrippen");
  const from = all.find(({ naar }) => naar?.startsWith("begrip:"));
  const to = from.naar.replace("begrip:", "");
  await open(page, `/begrippen?zoek=${encodeURIComponent(from.naam)}`);
  await expect(page.locator(`#${from.slug}`)).toBeVisible();
  await meaning(page, from.slug).getByRole("link").first().click();
  await stands(page, to);
  await expect(field(page)).toHaveValue("");
  await expect(terms(page)).toHaveCount(all.length);
  await page.goBack();
  await expect(field(page)).toHaveValue(from.naam);
  await expect(page.locator(`#${from.slug}`)).toBeVisible();
  await audit(page);
});

test.describe("zonder programma", () => {
  test.use({ javaScriptEnabled: false });

  test("het zoekveld is een formulier, en de gemeente loopt mee", async ({ page }) => {
    await page.goto("/begrippen?gemeente=oegstgeest");
    await field(page).fill("loon");
    await field(page).press("Enter");
    const query = Object.fromEntries(new URL(page.url()).searchParams);
    expect(query).toEqual({ zoek: "loon", gemeente: "oegstgeest" });
    await expect(field(page)).toHaveValue("loon");
    const expected = found(await listed(page, "/begrippen"), "loon");
    await expect(terms(page)).toHaveCount(expected.length);
  });
});
