// The app takes over from the page that the server drew: without a flash, and without losing what the reader does.
import {
  NOT_FOUND, PAGES, audit, best, expect, names, ready, searchField, services, shown, test,
} from "../support/journey.mjs";
import { CONTENT, PROGRAM, begin, hold, seenFrames, watchAsking, watchFrames } from "../support/hold.mjs";
import { asWithoutApp } from "../support/look.mjs";

const RESOURCE = /Failed to load resource/;
const heading = (page) => page.getByRole("heading", { level: 1 });
const bar = (page) => page.getByRole("banner");
const says = (page, text) => page.getByRole("status").filter({ hasText: text });

// What the reader was doing.
const doing = (page) =>
  page.evaluate(() => {
    const { activeElement, body } = document;
    const field = document.querySelector("input[type=search]");
    return {
      focus: activeElement === body ? "" : `${activeElement.tagName}#${activeElement.id}`,
      text: field.value,
      caret: [field.selectionStart, field.selectionEnd],
      open: [...document.querySelectorAll("details")].map((fold) => fold.open),
      top: scrollY,
    };
  });

test("tekst, cursor, hoogte en wat openstaat blijven, en geen beeld mist de kop", async ({ page }) => {
  await watchFrames(page);
  const release = await hold(page, PROGRAM);
  await begin(page, "/");
  await bar(page).getByText("Kies je gemeente").click();
  await expect(bar(page).getByRole("group", { name: "Voor welke gemeente werk je?" })).toBeVisible();
  await searchField(page).focus();
  await page.keyboard.type("toegangspas");
  for (const _ of "pas") await page.keyboard.press("ArrowLeft");
  await page.evaluate(() => scrollTo(0, 150));
  const before = await doing(page);
  expect(before).toEqual({ focus: "INPUT#zoek", text: "toegangspas", caret: [8, 8], open: [true, false], top: 150 });
  expect((await seenFrames(page)).exchanged).toBe(0);

  release();
  await ready(page);
  expect(await doing(page)).toEqual(before);
  const seen = await seenFrames(page);
  expect(seen).toMatchObject({ missing: 0, exchanged: 1, shift: 0 });
  expect(seen.frames).toBeGreaterThan(2);
  // Taken over indeed: what is typed on goes where the caret was, and leads on within the app.
  await page.keyboard.type("!");
  await expect(searchField(page)).toHaveValue("toegangs!pas");
  await searchField(page).press("Enter");
  await expect(shown(page)).toHaveText(names(best(await services(page, { zoek: "toegangs!pas" }))));
});

test("wat in de catalogus al getypt was, wordt gezocht", async ({ page }) => {
  const release = await hold(page, PROGRAM);
  await begin(page, "/diensten");
  await searchField(page).fill("badge");
  await expect(shown(page)).toHaveCount(64);
  release();
  await ready(page);
  await expect(searchField(page)).toHaveValue("badge");
  await expect(searchField(page)).toBeFocused();
  await expect(page).toHaveURL("/diensten?zoek=badge");
  await expect(shown(page)).toHaveText(names(best(await services(page, { zoek: "badge" }))));
});

test("een klik die al begonnen was gaat niet verloren", async ({ page }) => {
  await watchAsking(page);
  const release = await hold(page, PROGRAM);
  await begin(page, "/");
  const link = page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Diensten" });
  await link.hover();
  await page.mouse.down();
  release();
  await expect(page.locator("html[data-gevraagd]")).toBeAttached();
  await expect(page.locator("#app[data-klaar]")).toHaveCount(0);
  await page.mouse.up();
  await expect(page).toHaveURL("/diensten");
  await ready(page);
});

for (const address of Object.keys(PAGES)) {
  test(`het overnemen verandert geen beeldpunt: ${address}`, async ({ page, site }) => {
    site.mayLog(NOT_FOUND);
    // High, since a picture of more than the window would change the window, and so the page.
    await page.setViewportSize({ width: 390, height: 1_600 });
    await watchFrames(page);
    const release = await hold(page, PROGRAM);
    await begin(page, address);
    await expect(page.getByRole("contentinfo")).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    // What is kept on the device and what time it is only the app can say, in places that are held for it.
    const mask = [page.locator(".device-panel__state, .favourite-button, .desk-action__now, .feedback-form, .page__ways, .share-button, .door-card__ask")];
    const before = await page.screenshot({ mask });
    // What moved while the page came, when the face of the sign was late, is no part of taking over.
    const arrival = await seenFrames(page);
    expect(arrival.shift).toBeLessThan(0.001);
    release();
    await ready(page);
    expect(await seenFrames(page)).toMatchObject({ missing: 0, exchanged: 1, shift: arrival.shift });
    await asWithoutApp(page);
    const after = await page.screenshot({ mask });
    expect(after.equals(before)).toBe(true);
  });
}

test("komt het programma niet, dan blijft de pagina te lezen en zegt zij dat", async ({ page, site }) => {
  site.mayLog(RESOURCE);
  await page.route(PROGRAM, (route) => route.abort());
  await page.goto("/");
  await expect(says(page, "Zoeken en kiezen werkt nu niet.")).toBeVisible();
  await expect(heading(page)).toHaveText(["Wat zoek je?"]);
  await searchField(page).fill("laptop");
  await searchField(page).press("Enter");
  await expect(page).toHaveURL("/diensten?zoek=laptop");
  await expect(shown(page)).toHaveText(names(best(await services(page, { zoek: "laptop" }))));
  await expect(says(page, "Zoeken en kiezen werkt nu niet.")).toBeVisible();
});

const FAILURES = {
  "de server antwoordt met een fout": [(route) => route.fulfill({ status: 503, body: "" }), "(fout 503)"],
  "er is geen verbinding": [(route) => route.abort(), "Geen verbinding."],
};

for (const [what, [answer, line]] of Object.entries(FAILURES)) {
  test(`komt de inhoud niet, dan kan het opnieuw: ${what}`, async ({ page, site }) => {
    site.mayLog(RESOURCE);
    await page.route(CONTENT, answer);
    await page.goto("/diensten");
    await expect(says(page, line)).toBeVisible();
    await expect(shown(page)).toHaveCount(64);
    await expect(page.locator("#app[data-klaar]")).toHaveCount(0);
    await audit(page);
    const again = page.getByRole("button", { name: "Probeer opnieuw" });
    // Asking again while it still fails changes nothing for the worse.
    let asked = 0;
    page.on("request", (request) => {
      if (request.url().endsWith("/api/v1/inhoud")) asked += 1;
    });
    await again.click();
    await expect.poll(() => asked).toBe(1);
    await expect(says(page, line)).toBeVisible();
    await expect(heading(page)).toHaveText(["Diensten"]);

    await page.unroute(CONTENT);
    await again.click();
    await ready(page);
    await expect(says(page, line)).toHaveCount(0);
    await expect(again).toHaveCount(0);
    await searchField(page).fill("badge");
    await expect(page).toHaveURL("/diensten?zoek=badge");
  });
}

test("duurt het lang, dan staat er dat het nog wordt geladen", async ({ page }) => {
  const release = await hold(page, CONTENT);
  await begin(page, "/diensten/toegangspas");
  await expect(says(page, "wordt nog geladen")).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole("button", { name: "Probeer opnieuw" })).toHaveCount(0);
  await expect(heading(page)).toBeVisible();
  await audit(page);
  release();
  await ready(page);
  await expect(says(page, "wordt nog geladen")).toHaveCount(0);
});
