// A service or a building goes on a door: a card with a code that leads back. And a page goes to a colleague.
import jsQR from "jsqr";
import { PNG } from "pngjs";
import {
  api, audit, bar, expect, foot, heading, listed, main, names, open, ready, services, test,
} from "../support/journey.mjs";

const PASS = "/diensten/toegangspas";
const HOUSE = "/locaties/tweelinghuis";
const ask = (page) => main(page).getByRole("button", { name: "Print een deurkaart" });
const card = (page) => main(page).getByRole("region", { name: "Deurkaart" });
const share = (page) => main(page).getByRole("button", { name: "Deel deze pagina" });
const said = (page) => main(page).getByRole("status").filter({ hasText: /link|adres/ });

// Counts how often is printed, for no printer answers here.
const withoutPrinter = (page) =>
  page.addInitScript(() => {
    window.prints = 0;
    window.print = () => { window.prints += 1; };
  });

// What another program reads in a picture of the code.
async function read(code) {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

// Takes away what a browser may offer to share with.
const without = (page, ...names) =>
  page.addInitScript((names) => {
    for (const name of names) Object.defineProperty(navigator, name, { value: undefined });
  }, names);

test("de deurkaart wordt alleen geprint, en leidt naar de dienst", { tag: "@licht" }, async ({ page, baseURL }) => {
  await withoutPrinter(page);
  await open(page, `${PASS}?gemeente=leiden`);
  await expect(card(page)).toHaveCount(0);
  await ask(page).click();
  await expect.poll(() => page.evaluate(() => window.prints)).toBe(1);
  await expect(card(page)).toBeHidden();

  await page.emulateMedia({ media: "print" });
  await expect(card(page)).toBeVisible();
  for (const rest of [bar(page), foot(page), heading(page), ask(page), share(page)]) await expect(rest).toBeHidden();
  const { naam, samenvatting } = (await services(page)).find(({ nummer }) => nummer === 55);
  const { host } = new URL(baseURL);
  const texts = ["55", naam, samenvatting, "Bel, en zeg 55", "voorbeeld", `${host}/55`, "Stand van 24 november 2026"];
  for (const text of texts) await expect(card(page)).toContainText(text);
  // It hangs there for every municipality.
  await expect(card(page)).not.toContainText(/voor Leiden/);
  const address = await read(card(page).getByRole("img", { name: "QR-code" }));
  expect(address).toBe(`${baseURL}/55`);

  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(card(page)).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await expect(heading(page)).toBeVisible();
  await page.goto(address);
  await ready(page);
  await expect(page).toHaveURL(PASS);
  await expect(heading(page)).toHaveText([naam]);
});

test("de deurkaart van een locatie noemt haar balies, op één vel", { tag: "@licht" }, async ({ page, baseURL }) => {
  await withoutPrinter(page);
  await open(page, HOUSE);
  await expect(card(page)).toHaveCount(0);
  await ask(page).click();
  await expect.poll(() => page.evaluate(() => window.prints)).toBe(1);
  await page.emulateMedia({ media: "print" });
  await expect(card(page)).toBeVisible();
  for (const rest of [bar(page), foot(page), heading(page), ask(page)]) await expect(rest).toBeHidden();
  const { naam, adres, plaats } = await api(page, HOUSE);
  const desks = (await listed(page, "/loketten")).filter(({ locatie }) => locatie === "tweelinghuis").slice(0, 9);
  const { host } = new URL(baseURL);
  const texts = [naam, `${adres}, ${plaats}`, "voorbeeld", `${host}${HOUSE}`, "Stand van 24 november 2026"];
  const told = [...texts, ...names(desks), ...desks.map(({ telefoon }) => `bel ${telefoon}`)];
  for (const text of told) await expect(card(page)).toContainText(text);
  const address = await read(card(page).getByRole("img", { name: "QR-code" }));
  expect(address).toBe(`${baseURL}${HOUSE}`);
  // Making it is printing too, so that it is made last.
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(card(page)).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await page.goto(address);
  await ready(page);
  await expect(heading(page)).toHaveText([naam]);
  await audit(page);
});

test("de kaart is er opnieuw als je haar opnieuw print", { tag: "@licht" }, async ({ page }) => {
  await withoutPrinter(page);
  await open(page, PASS);
  for (const times of [1, 2]) {
    await ask(page).click();
    await expect.poll(() => page.evaluate(() => window.prints)).toBe(times);
    await expect(card(page)).toHaveCount(0);
    await expect(page.locator("[data-print=deurkaart] .door-card")).toHaveCount(1);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(page.locator("[data-print], .door-card")).toHaveCount(0);
  }
});

test("alleen een dienst aan de balie heeft een deurkaart, een gevoelige nooit", { tag: "@licht" }, async ({ page }) => {
  const { diensten: all } = await api(page, "/inhoud");
  const unseen = all.filter(({ gevoelig }) => gevoelig);
  const elsewhere = all.find(({ kanalen, gevoelig }) => !gevoelig && !kanalen.includes("balie"));
  expect(unseen).not.toHaveLength(0);
  for (const { slug, naam } of [...unseen, elsewhere]) {
    await open(page, `/diensten/${slug}`);
    await expect(heading(page)).toHaveText([naam]);
    await expect(share(page)).toBeVisible();
    await expect(ask(page)).toHaveCount(0);
  }
});

for (const place of [PASS, `${PASS}?op=2026-12-01`, "/situaties/uit-dienst"]) {
  test(`wat je deelt is het adres in de balk: ${place}`, { tag: "@licht" }, async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      const share = async (what) => { window.shared = what; };
      Object.defineProperty(navigator, "share", { value: share });
    });
    await open(page, place);
    await share(page).click();
    await expect.poll(() => page.evaluate(() => window.shared)).toEqual({
      title: await page.title(),
      url: `${baseURL}${place}`,
    });
    await expect(said(page)).toHaveCount(0);
  });
}

test("wie het delen sluit, krijgt niets op het klembord", { tag: "@licht" }, async ({ page }) => {
  await page.addInitScript(() => {
    const share = async () => {
      window.dismissed = true;
      throw new DOMException("gesloten", "AbortError");
    };
    const writeText = async (text) => { window.copied = text; };
    Object.defineProperty(navigator, "share", { value: share });
    Object.defineProperty(navigator.clipboard, "writeText", { value: writeText });
  });
  await open(page, PASS);
  await share(page).click();
  await expect.poll(() => page.evaluate(() => window.dismissed)).toBe(true);
  await expect(said(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.copied)).toBe(undefined);
});

test("deelt het apparaat niet, dan wordt de link gekopieerd", { tag: "@licht" }, async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await without(page, "share");
  await open(page, PASS);
  await share(page).click();
  await expect(said(page)).toHaveText("De link is gekopieerd.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${PASS}`);
  await expect(share(page)).toBeFocused();
  await audit(page);
});

test("waar ook dat niet kan, staat het adres geselecteerd klaar", { tag: "@licht" }, async ({ page, baseURL }) => {
  await without(page, "share", "clipboard");
  await open(page, PASS);
  await share(page).click();
  const field = main(page).getByRole("textbox", { name: /Kopieer dit adres/ });
  await expect(field).toHaveValue(`${baseURL}${PASS}`);
  await expect(field).toBeFocused();
  await expect(field).not.toBeEditable();
  expect(await page.evaluate(() => getSelection().toString())).toBe(`${baseURL}${PASS}`);
  await audit(page);
});

test("een dienst past op één vel papier", { tag: "@licht" }, async ({ page }) => {
  for (const { slug } of (await services(page)).filter(({ nummer }) => nummer % 8 === 0)) {
    await open(page, `/diensten/${slug}`);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page\b/g), slug).toHaveLength(1);
  }
});
