// What cannot be sent waits on the device, and is sent once; of a service that leaves no trace nothing waits.
import { audit, expect, main, menu, open, part, ready, test } from "../support/journey.mjs";
import {
  LATER, RESOURCE, THANKS, WAITS, answer, button, keptOf, letThrough, missed, react, refuse, stored, text, waiting,
  watch,
} from "../support/feedback.mjs";

const LIGHT = { tag: "@licht" };

test("zonder verbinding wacht een reactie, en daarna gaat zij eenmaal weg", LIGHT, async ({ page, context, site }) => {
  site.mayLog(RESOURCE);
  const seen = watch(page);
  await open(page, "/inwerken/inloggen");
  await context.setOffline(true);
  await react(page, "Onduidelijk", "Zonder verbinding");
  await expect(answer(page, WAITS)).toBeFocused();
  await audit(page);
  const [own] = await waiting(page);
  expect(own).toMatchObject({ oordeel: "onduidelijk", over: "stap:inloggen", tekst: "Zonder verbinding" });
  expect(keptOf(own)).toEqual([]);
  await context.setOffline(false);
  await expect(answer(page, LATER)).toBeVisible();
  await expect.poll(() => seen.kept).toEqual([own]);
  expect(keptOf(own)).toHaveLength(1);
  expect(await stored(page)).toEqual({});
  await page.reload();
  await ready(page);
  await open(page, "/mijn");
  await expect(part(page, "Wat er is bewaard")).toContainText("Er is niets bewaard op dit apparaat.");
  expect(seen.kept).toHaveLength(1);
});

test("wat wacht gaat weg in de volgorde waarin het kwam", LIGHT, async ({ page, context, site }) => {
  site.mayLog(RESOURCE);
  const seen = watch(page);
  await open(page, "/inwerken/inloggen");
  await context.setOffline(true);
  for (const words of ["eerst", "daarna"]) {
    await react(page, "Goed", words);
    await expect(answer(page, WAITS)).toBeVisible();
    await menu(page).getByRole("link", { name: "Locaties" }).click();
    await main(page).getByRole("link", { name: "Tweelinghuis" }).first().click();
  }
  expect((await waiting(page)).map(({ tekst }) => tekst)).toEqual(["eerst", "daarna"]);
  await context.setOffline(false);
  await expect.poll(() => seen.kept.map(({ tekst }) => tekst)).toEqual(["eerst", "daarna"]);
  await expect.poll(() => stored(page)).toEqual({});
});

for (const status of [429, 500, 503, 507]) {
  test(`is de server bezet, dan wacht een reactie, ook na opnieuw laden: ${status}`, LIGHT, async ({ page, site }) => {
    site.mayLog(RESOURCE);
    await refuse(page, status);
    const seen = watch(page);
    await open(page, "/situaties/nieuwe-collega");
    await react(page, "Klopt niet", "Straks dan");
    await expect(answer(page, WAITS)).toBeFocused();
    const [own] = await waiting(page);
    // Each time that one comes back it is tried again.
    await open(page, "/mijn");
    await expect.poll(() => seen.sent.length).toBe(2);
    const panel = part(page, "Wat er is bewaard");
    await expect(panel.getByRole("listitem")).toHaveText(["1 reactie wacht op verbinding"]);
    await expect(panel).toContainText("Alleen wat op verbinding wacht, gaat naar onze server.");
    await audit(page);
    expect(await waiting(page)).toEqual([own]);
    await letThrough(page);
    await page.reload();
    await ready(page);
    await expect(panel).toContainText("Er is niets bewaard op dit apparaat.");
    expect(seen.sent.map((request) => request.postDataJSON())).toEqual([own, own, own]);
    expect(keptOf(own)).toHaveLength(1);
    expect(await stored(page)).toEqual({});
  });
}

test("Wis alles wist ook wat wacht, en dan wordt het niet verstuurd", LIGHT, async ({ page, site }) => {
  site.mayLog(RESOURCE);
  await refuse(page, 503);
  await open(page, "/inwerken/inloggen");
  await react(page, "Goed", "Toch maar niet");
  await expect(answer(page, WAITS)).toBeVisible();
  const [own] = await waiting(page);
  await open(page, "/mijn");
  const panel = part(page, "Wat er is bewaard");
  await panel.getByText("Wis alles", { exact: true }).click();
  await panel.getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(panel).toContainText("Er is niets bewaard op dit apparaat.");
  expect(await stored(page)).toEqual({});
  await letThrough(page);
  await page.reload();
  await ready(page);
  expect(keptOf(own)).toEqual([]);
});

test("een ander venster verliest niets van wat wacht", LIGHT, async ({ page, context, site }) => {
  site.mayLog(RESOURCE);
  await refuse(page, 503);
  const other = await context.newPage();
  await open(other, "/mijn");
  await open(page, "/inwerken/inloggen");
  await react(page, "Goed", "In het ene venster");
  await expect(answer(page, WAITS)).toBeVisible();
  const panel = part(other, "Wat er is bewaard");
  await expect(panel).toContainText("1 reactie wacht op verbinding");
  await main(other).getByRole("button", { name: "Leiderdorp", exact: true }).click();
  await expect(panel).toContainText("Je gemeente: Leiderdorp");
  expect((await waiting(other)).map(({ tekst }) => tekst)).toEqual(["In het ene venster"]);
  await other.close();
});

test("een dienst die geen spoor laat, laat ook geen reactie achter", LIGHT, async ({ page, context, site }) => {
  site.mayLog(RESOURCE);
  const seen = watch(page);
  await open(page, "/diensten/vertrouwenspersoon");
  await context.setOffline(true);
  await react(page, "Onduidelijk", "Dit blijft onder ons");
  const why = "Niet verstuurd, en niet bewaard omdat deze dienst geen sporen achterlaat.";
  await expect(answer(page, `${why} Probeer het als je weer verbinding hebt.`)).toBeVisible();
  await expect(text(page)).toHaveValue("Dit blijft onder ons");
  expect(await stored(page)).toEqual({});
  await audit(page);
  await context.setOffline(false);
  await refuse(page, 503);
  await button(page).click();
  await expect(answer(page, `${why} Probeer het over een paar minuten opnieuw.`)).toBeVisible();
  expect(await stored(page)).toEqual({});
  await letThrough(page);
  await button(page).click();
  await expect(answer(page, THANKS)).toBeFocused();
  // However often it was tried, it is the same one.
  expect(new Set(seen.sent.map((request) => request.postDataJSON().sleutel)).size).toBe(1);
  expect(keptOf(seen.kept[0])).toHaveLength(1);
  expect(await stored(page)).toEqual({});
});

test("ook Dit mis ik wacht als er geen verbinding is", LIGHT, async ({ page, context, site }) => {
  site.mayLog(RESOURCE);
  await open(page, "/diensten?zoek=xyzzyq");
  await context.setOffline(true);
  await missed(page).click();
  await expect(answer(page, WAITS)).toBeFocused();
  const [own] = await waiting(page);
  await context.setOffline(false);
  await expect(answer(page, LATER)).toBeVisible();
  expect(keptOf(own)).toHaveLength(1);
  expect(await stored(page)).toEqual({});
});
