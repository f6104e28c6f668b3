// A word of the glossary opens where it stands: by touch, by keyboard, and without the program.
import { api, audit, expect, open, test } from "../support/journey.mjs";
import { PROGRAM, begin, hold } from "../support/hold.mjs";

const STEP = "/inwerken/inloggen";

// The first word of the glossary in the text of a step, and what it means.
async function firstTerm(page) {
  const step = await api(page, "/inwerkgids/stappen/inloggen");
  const [slug, word] = JSON.stringify(step.tekst).match(/"begrip":\["([^"]+)","([^"]+)"\]/).slice(1);
  const { resultaten } = await api(page, "/begrippen?perPagina=500");
  return { word, term: resultaten.find((term) => term.slug === slug) };
}

const button = (page, word) => page.getByRole("main").getByRole("button", { name: word, exact: true });

test("een begrip zegt wat het betekent waar het staat, en laat de lezer daar", async ({ page }) => {
  const { word, term } = await firstTerm(page);
  await open(page, STEP);
  const meaning = page.getByText(term.samenvatting);
  await expect(meaning).toBeHidden();
  await button(page, word).click();
  await expect(meaning).toBeVisible();
  await audit(page);
  await page.keyboard.press("Escape");
  await expect(meaning).toBeHidden();
  await expect(page).toHaveURL(STEP);
});

test("met het toetsenbord gaat het net zo, en de woordenlijst is één stap verder", async ({ page }) => {
  const { word, term } = await firstTerm(page);
  await open(page, STEP);
  await button(page, word).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(term.samenvatting)).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/begrippen#${term.slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Woordenlijst");
  await expect(page.getByRole("term").filter({ hasText: term.naam }).first()).toBeInViewport();
  await expect(page.locator(":popover-open")).toHaveCount(0);
});

test("ook zonder het programma gaat een begrip open", async ({ page }) => {
  const { word, term } = await firstTerm(page);
  const release = await hold(page, PROGRAM);
  await begin(page, STEP);
  await button(page, word).click();
  await expect(page.getByText(term.samenvatting)).toBeVisible();
  // What was opened stays open when the app takes over.
  release();
  await expect(page.locator("#app[data-klaar]")).toBeAttached({ timeout: 15_000 });
  await expect(page.getByText(term.samenvatting)).toBeVisible();
});

test("een vraag van collega's klapt open en zegt het antwoord", async ({ page }) => {
  const { vragen } = await api(page, "/diensten/toegangspas");
  expect(vragen.length).toBeGreaterThanOrEqual(2);
  await open(page, "/diensten/toegangspas");
  for (const { vraag, antwoord } of vragen) {
    await expect(page.getByText(antwoord)).toBeHidden();
    await page.getByText(vraag).click();
    await expect(page.getByText(antwoord)).toBeVisible();
  }
});
