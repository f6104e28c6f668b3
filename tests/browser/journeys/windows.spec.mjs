// More than one window of the site at once, and one that comes back from the history: each change begins from what
// stands on the device at that moment, so that none takes away what another wrote.
import { audit, bar, chooseInBar, expect, main, open, part, ready } from "../support/journey.mjs";
import {
  NOTHING, PLAN, begin, choose, did, finish, kept, lines, panel, said, standing, test as base, tick,
  unkept,
} from "../support/device.mjs";

// A page that one leaves may stay as it is, in the history of the browser: unless told so, it does not under test.
const test = base.extend({
  launchOptions: [
    ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
    { scope: "worker" },
  ],
});

const LOGIN = { slug: "inloggen", naam: "Log in en open je mail" };
const CONTRACT = { slug: "contract-nakijken", naam: "Loop je contract na" };
const sorted = async (page) => (await lines(page)).map((line) => line.replace(/ \d+$/, "")).sort();
const done = (page, { naam }) => tick(page, naam);
const nameField = (page) => part(page, "Zet je aanvraag klaar").getByRole("textbox", { name: "Je naam" });

// A window that hears nothing of the others, as one that lies in the history does.
const deafen = (page) =>
  page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation(), true));

async function unfoldRequest(page) {
  await open(page, "/diensten/laptop-of-werkplek");
  await main(page).locator("summary", { hasText: "Zet je aanvraag klaar" }).click();
}

test("drie vensters tegelijk: een gemeente, een vinkje en een aanvraag staan er alle drie", async ({ page, context }) => {
  const [second, third] = [await context.newPage(), await context.newPage()];
  await open(page, "/mijn");
  await open(second, `/inwerken/${LOGIN.slug}`);
  await unfoldRequest(third);
  await Promise.all([choose(page, "Leiderdorp"), done(second, LOGIN).click(), nameField(third).fill("Sam")]);
  const all = ["concept=laptop-of-werkplek&Je%20naam=Sam", "gemeente=leiderdorp", "stap=114 gedaan", "versie=2"];
  await expect.poll(() => sorted(page)).toEqual(all);
  // And each shows what the others did, without loading.
  await expect(said(page)).toHaveText([
    "Je gemeente: Leiderdorp", "Waarvan je zei hoe het ervoor staat: 1 stap", "Klaargezet en niet gewist: 1 aanvraag",
  ]);
  await expect(did(page).getByRole("listitem")).toContainText([`114 ${LOGIN.naam}: gedaan op`]);
  await expect(bar(second)).toContainText("Voor: Leiderdorp (wijzig)");
  await expect(bar(third)).toContainText("Voor: Leiderdorp (wijzig)");
  await audit(page);
  // Back and forth, the last one holds.
  await done(second, LOGIN).click();
  await chooseInBar(third, "Oegstgeest");
  await expect(said(page).first()).toHaveText("Je gemeente: Oegstgeest");
  await unfoldRequest(third);
  await expect(nameField(third)).toHaveValue("Sam");
  await expect.poll(() => sorted(page)).toEqual([
    "concept=laptop-of-werkplek&Je%20naam=Sam", "gemeente=oegstgeest", "stap=114 gedaan", "stap=114 te-doen", "versie=2",
  ]);
  await Promise.all([second.close(), third.close()]);
});

test("hetzelfde plan in twee vensters: wat in het ene is gevinkt, is in het andere gevinkt", async ({ page, context }) => {
  await begin(page, PLAN);
  const second = await context.newPage();
  await open(page, `/inwerken/${LOGIN.slug}`);
  await open(second, `/inwerken/${LOGIN.slug}`);
  await done(page, LOGIN).click();
  await expect(done(second, LOGIN)).toHaveAttribute("aria-pressed", "true");
  await done(second, LOGIN).click();
  await expect(done(page, LOGIN)).toHaveAttribute("aria-pressed", "false");
  // Both are known, so that it can be taken back once more.
  expect((await lines(page)).filter((line) => line.startsWith("stap=114"))).toHaveLength(2);
  await audit(page);
  await second.close();
});

test("een venster dat niets van de andere hoorde, schrijft later en wist niets", async ({ page, context }) => {
  await begin(page, "versie=2\ngemeente=leiden");
  const old = await context.newPage();
  await deafen(old);
  await open(old, `/inwerken/${LOGIN.slug}`);
  await finish(page, CONTRACT);
  await open(page, "/diensten/toegangspas");
  await choose(page, "Bewaar op dit apparaat");
  await chooseInBar(page, "Zoeterwoude");
  await expect(bar(old)).toContainText("Voor: Leiden (wijzig)");
  await done(old, LOGIN).click();
  const all = ["bewaard=toegangspas", "gemeente=zoeterwoude", "stap=104 gedaan", "stap=114 gedaan", "versie=2"];
  expect(await sorted(old)).toEqual(all);
  // From then on it shows what the others did as well.
  await expect(bar(old)).toContainText("Voor: Zoeterwoude (wijzig)");
  await audit(old);
  await old.close();
});

for (const stays of [true, false]) {
  const how = stays ? "de bladzijde die bleef" : "een bladzijde die opnieuw laadt";
  test(`terug in de geschiedenis, naar ${how}: wat intussen is gekozen staat er, en blijft`, async ({ page, context }) => {
    await begin(page, "versie=2\ngemeente=leiden");
    await open(page, "/mijn");
    await page.evaluate((stays) => {
      window.stayed = true;
      // A page that listens to this is not kept.
      if (!stays) addEventListener("unload", () => {});
    }, stays);
    await open(page, "/over");
    const second = await context.newPage();
    await finish(second, LOGIN);
    await chooseInBar(second, "Oegstgeest");
    await page.goBack({ waitUntil: "commit" });
    await ready(page);
    await expect(page).toHaveURL("/mijn");
    expect(await page.evaluate(() => window.stayed === true)).toBe(stays);
    await expect(said(page).first()).toHaveText("Je gemeente: Oegstgeest");
    await choose(page, "Leiderdorp");
    expect(await sorted(page)).toEqual(["gemeente=leiderdorp", "stap=114 gedaan", "versie=2"]);
    await second.close();
  });
}

test("gewist in het ene venster komt uit het andere niet terug", async ({ page, context }) => {
  await begin(page, PLAN);
  const [second, old] = [await context.newPage(), await context.newPage()];
  await deafen(old);
  await open(second, "/inwerken");
  await open(old, `/inwerken/${LOGIN.slug}`);
  await open(page, "/mijn");
  await expect(part(second, "Hoe ver je bent")).toBeVisible();
  await panel(page).getByText("Wis alles", { exact: true }).click();
  await panel(page).getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(panel(page)).toContainText(NOTHING);
  await expect(part(second, "Hoe ver je bent")).toHaveCount(0);
  await expect(bar(second)).toContainText("Kies je gemeente");
  expect(await kept(second)).toBe(null);
  await done(old, LOGIN).click();
  expect(await sorted(old)).toEqual(["stap=114 gedaan", "versie=2"]);
  await expect(said(page)).toHaveText(["Waarvan je zei hoe het ervoor staat: 1 stap"]);
  expect(standing(await kept(page))).toEqual({ 114: "gedaan" });
  await Promise.all([second.close(), old.close()]);
});

test("een venster dat niets kon bewaren, wist later niet wat een ander wel bewaarde", async ({ page, context }) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function keep(...item) {
      if (window.isFull) throw new DOMException("vol", "QuotaExceededError");
      return setItem.apply(this, item);
    };
  });
  await begin(page, "versie=2\ngemeente=leiden");
  await open(page, `/inwerken/${LOGIN.slug}`);
  await page.evaluate(() => { window.isFull = true; });
  await done(page, LOGIN).click();
  await expect(unkept(page)).toBeVisible();
  const second = await context.newPage();
  await finish(second, CONTRACT);
  await page.evaluate(() => { window.isFull = false; });
  await main(page).getByRole("button", { name: /^Niet voor mij/ }).click();
  await expect(unkept(page)).toHaveCount(0);
  expect(standing(await kept(page))).toEqual({ 104: "gedaan", 114: "niet-van-toepassing" });
  await second.close();
});
