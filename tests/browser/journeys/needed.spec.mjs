// "Nodig op ...": whether it is there by a day, and what else can be done. The days are counted by hand from the
// working days of the service, with 24 November 2026 (a Tuesday) as today.
import { audit, chooseInBar, expect, main, open, part, test } from "../support/journey.mjs";

const LAPTOP = "/diensten/laptop-of-werkplek?gemeente=leiderdorp";
const LIGHT = { tag: "@licht" };
const ask = (page) => main(page).getByRole("textbox", { name: "Wanneer heb je het nodig?" });
const answer = (page) => part(page, "Wanneer heb je het nodig?").getByRole("status");

// Seven working days: asked on 24 November it is there on Thursday 3 December.
const CASES = {
  "2026-12-03": ["Ja, dat kan, als je het vandaag nog vraagt."],
  "2026-12-14": ["Ja, dat kan. Vraag het uiterlijk donderdag 3 december."],
  "2026-11-26": ["Nee, niet op de gewone manier.", "Daarvoor vroeg je het uiterlijk dinsdag 17 november."],
  // Christmas and Boxing Day are a Friday and a Saturday in 2026, New Year's Day is a Friday.
  "2027-01-04": ["Ja, dat kan. Vraag het uiterlijk dinsdag 22 december."],
  "2026-11-23": ["Die dag is al geweest."],
};

for (const [day, lines] of Object.entries(CASES)) {
  test(`nodig op ${day}`, LIGHT, async ({ page }) => {
    await open(page, `${LAPTOP}&nodig=${day}`);
    await expect(ask(page)).toHaveValue(day);
    for (const line of lines) await expect(answer(page)).toContainText(line);
  });
}

test("de vraag staat in het adres, en het antwoord zegt dat het een voorbeeld is", async ({ page }) => {
  await open(page, "/diensten/laptop-of-werkplek");
  await ask(page).fill("2026-11-26");
  await page.keyboard.press("Enter");
  await expect(answer(page)).toHaveText("Kies eerst je gemeente: hoe lang het duurt, verschilt.");
  await chooseInBar(page, "Leiderdorp");
  await expect(answer(page)).toContainText("Nee, niet op de gewone manier.");
  await expect(answer(page).getByRole("button", { name: "voorbeeld" })).toBeVisible();
  await expect(answer(page)).toContainText("Als het haast heeft:");
  await expect(answer(page)).toContainText("Tot die tijd:");
  expect(new URL(page.url()).searchParams.get("nodig")).toBe("2026-11-26");
  await audit(page);
  await page.reload();
  await expect(answer(page)).toContainText("Nee, niet op de gewone manier.");
});

test("wat niet is afgesproken, is er op geen enkele dag", LIGHT, async ({ page }) => {
  const { resultaten } = await (await page.request.get("/api/v1/diensten?gemeente=zoeterwoude&status=niet-afgesproken")).json();
  await open(page, `/diensten/${resultaten[0].slug}?gemeente=zoeterwoude&nodig=2027-03-01`);
  await expect(answer(page)).toContainText("Zoeterwoude heeft deze dienst niet afgesproken.");
});
