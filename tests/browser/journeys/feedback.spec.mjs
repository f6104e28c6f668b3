// What a reader lets us know: of a page, or of what was searched for and missed. What waits is in `outbox.spec.mjs`.
import { audit, chooseInBar, expect, main, open, part, test } from "../support/journey.mjs";
import {
  RESOURCE, THANKS, UUID, answer, button, faults, group, keptOf, letThrough, missed, react, refuse, stored, text,
  verdict, watch,
} from "../support/feedback.mjs";

const PAGES = {
  "/diensten/toegangspas": ["Goed", "goed", "dienst:toegangspas"],
  "/inwerken/inloggen": ["Onduidelijk", "onduidelijk", "stap:inloggen"],
  "/situaties/nieuwe-collega": ["Klopt niet", "klopt-niet", "situatie:nieuwe-collega"],
  "/locaties/tweelinghuis": ["Goed", "goed", "locatie:tweelinghuis"],
};

for (const [address, [name, oordeel, over]] of Object.entries(PAGES)) {
  test(`een reactie wordt bewaard zoals zij is, en zonder wie het was: ${address}`, async ({ page }) => {
    await open(page, address);
    await chooseInBar(page, "Leiderdorp");
    const before = await stored(page);
    const seen = watch(page);
    // Only the choice at first.
    await expect(text(page)).toBeHidden();
    await expect(button(page)).toBeHidden();
    await verdict(page, name).check();
    await expect(text(page)).toBeVisible();
    await expect(main(page)).toContainText("niet wie je bent");
    await expect(main(page)).toContainText("Schrijf geen namen of andere persoonsgegevens. Hoogstens 2 000 tekens.");
    await audit(page);
    const tekst = `Regel 1 "é" \\ \u{1F642}\nregel 2 van ${address}`;
    await text(page).fill(`  ${tekst}\n`);
    await button(page).click();
    await expect(answer(page, THANKS)).toBeFocused();
    await expect(group(page)).toBeHidden();
    await expect(button(page)).toBeHidden();

    expect(seen.sent).toHaveLength(1);
    const [request] = seen.sent;
    const body = request.postDataJSON();
    expect(body).toEqual({ sleutel: expect.stringMatching(UUID), oordeel, over, tekst });
    expect(new URL(request.url()).pathname + new URL(request.url()).search).toBe("/api/v1/reacties");
    const headers = await request.allHeaders();
    expect(headers["content-type"]).toBe("application/json");
    expect(headers.cookie).toBeUndefined();
    expect(keptOf(body)).toEqual([{ ...body, ontvangenOp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) }]);
    // Nothing of it stays on the device.
    expect(await stored(page)).toEqual(before);
  });
}

test("de tekst mag leeg blijven, en een andere pagina vraagt het opnieuw", { tag: "@licht" }, async ({ page }) => {
  const seen = watch(page);
  await open(page, "/diensten/toegangspas");
  await react(page, "Klopt niet");
  await expect(answer(page, THANKS)).toBeVisible();
  await part(page, "Hoort erbij").getByRole("link").first().click();
  await expect(answer(page, THANKS)).toHaveCount(0);
  await expect(verdict(page, "Klopt niet")).not.toBeChecked();
  await react(page, "Goed");
  await expect(answer(page, THANKS)).toBeVisible();
  const [first, second] = seen.kept;
  expect(first).toEqual({ sleutel: expect.stringMatching(UUID), oordeel: "klopt-niet", over: "dienst:toegangspas" });
  expect(second.sleutel).not.toBe(first.sleutel);
  expect(await stored(page)).toEqual({});
});

test("wat de server niet aanneemt, blijft alleen in het formulier", { tag: "@licht" }, async ({ page, site }) => {
  site.mayLog(RESOURCE);
  await refuse(page, 400);
  const seen = watch(page);
  await open(page, "/diensten/toegangspas");
  await react(page, "Klopt niet", "Wat ik wilde zeggen");
  await expect(answer(page, "De site neemt je reactie niet aan (fout 400).")).toBeVisible();
  await expect(text(page)).toHaveValue("Wat ik wilde zeggen");
  await expect(verdict(page, "Klopt niet")).toBeChecked();
  await expect(button(page)).toBeFocused();
  expect(await stored(page)).toEqual({});
  await audit(page);
  // The same once more has the same key; another text has another.
  await button(page).click();
  await expect.poll(() => seen.sent.length).toBe(2);
  await expect(answer(page, "We versturen")).toHaveCount(0);
  await letThrough(page);
  await text(page).fill("Anders gezegd");
  await button(page).click();
  await expect(answer(page, THANKS)).toBeFocused();
  const [first, again, other] = seen.sent.map((request) => request.postDataJSON());
  expect(again).toEqual(first);
  expect(other.sleutel).not.toBe(first.sleutel);
  expect(keptOf(other)).toHaveLength(1);
});

test("te lang en niets gekozen: er staat wat er mis is, en er gaat niets verloren of weg", async ({ page }) => {
  const seen = watch(page);
  await open(page, "/inwerken/inloggen");
  await verdict(page, "Goed").focus();
  await page.keyboard.press("Enter");
  await expect(faults(page)).toBeFocused();
  await expect(group(page)).toContainText("Kies wat je van deze pagina vindt.");
  await audit(page);
  await faults(page).getByRole("link", { name: "Kies wat je van deze pagina vindt." }).click();
  await expect(verdict(page, "Goed")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(faults(page)).toHaveCount(0);

  const long = "\u{1F642}".repeat(2_000);
  await text(page).fill(`${long}ruim te lang`);
  await button(page).click();
  await expect(faults(page)).toBeFocused();
  await expect(text(page)).toHaveAttribute("aria-invalid", "true");
  await expect(text(page)).toHaveAccessibleDescription(/Hoogstens 2\s000 tekens\. Je tekst is 12 tekens te lang\./);
  await expect(text(page)).toHaveValue(`${long}ruim te lang`);
  await audit(page);
  await faults(page).getByRole("link", { name: "Je tekst is 12 tekens te lang." }).click();
  await expect(text(page)).toBeFocused();
  expect(seen.sent).toEqual([]);
  await text(page).fill(long);
  await button(page).click();
  await expect(answer(page, THANKS)).toBeFocused();
  expect(seen.kept.map(({ tekst }) => [...tekst].length)).toEqual([2_000]);
});

test("alleen met het toetsenbord", async ({ page }) => {
  const seen = watch(page);
  await open(page, "/locaties/tweelinghuis");
  await verdict(page, "Goed").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(verdict(page, "Onduidelijk")).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(text(page)).toBeFocused();
  await page.keyboard.type("Met de toetsen");
  await page.keyboard.press("Tab");
  await expect(button(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(answer(page, THANKS)).toBeFocused();
  expect(seen.kept).toMatchObject([{ oordeel: "onduidelijk", tekst: "Met de toetsen" }]);
});

test("wat gezocht en niet gevonden is, gaat pas weg met Dit mis ik", async ({ page }) => {
  const seen = watch(page);
  await open(page, "/diensten?zoek=xyzzyq%20%26%20%22qqzx%22");
  await expect(missed(page)).toBeVisible();
  await expect(main(page).getByRole("link", { name: /^Dit mis ik: mail / })).toHaveCount(0);
  await audit(page);
  expect(seen.sent).toEqual([]);
  await missed(page).click();
  await expect(answer(page, THANKS)).toBeFocused();
  await expect(missed(page)).toBeHidden();
  const [body] = seen.kept;
  expect(body).toEqual({ sleutel: expect.stringMatching(UUID), oordeel: "gemist", tekst: 'xyzzyq & "qqzx"' });
  expect(keptOf(body)).toHaveLength(1);
  expect(await stored(page)).toEqual({});
});

