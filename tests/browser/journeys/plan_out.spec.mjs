// Taking a plan along: in a calendar of one's own, on paper, and the first week on one sheet.
import { readFile } from "node:fs/promises";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import {
  api, audit, bar, expect, foot, guide, heading, inWords, main, open, ready, services, test,
} from "../support/journey.mjs";
import { OWN, START, done, having, isPressed, legs, planned, today } from "../support/plan.mjs";

const PATHS = ["overkomst", "nieuw", "leidinggevende", "buddy"];
const all = (page) => main(page).getByRole("link", { name: "Zet deze dagen in je agenda" });
const one = (page) => main(page).getByRole("button", { name: "Zet deze stap in je agenda" });
const printPlan = (page) => main(page).getByRole("button", { name: "Print dit plan" });
const printWeek = (page) => main(page).getByRole("button", { name: "Print je eerste week" });
const sheet = (page) => main(page).getByRole("region", { name: "Je eerste week" });
const uid = ({ nummer }) => `stap-${nummer}@inwerkgids`;

// What a calendar program reads: the name of the file and the events, each by its properties.
async function download(page, link) {
  const coming = page.waitForEvent("download");
  await link.click();
  const file = await coming;
  const text = (await readFile(await file.path(), "utf8")).replaceAll("\r\n ", "");
  const events = text.split("BEGIN:VEVENT\r\n").slice(1).map((event) =>
    Object.fromEntries(event.split("\r\n").filter(Boolean).map((line) => {
      const at = line.indexOf(":");
      return [line.slice(0, at), line.slice(at + 1)];
    })));
  return { name: file.suggestedFilename(), events };
}

const START_DAY = "DTSTART;VALUE=DATE";
const uids = ({ events }) => events.map(({ UID }) => UID).sort();
const sequence = ({ events: [{ SEQUENCE }] }) => Number(SEQUENCE);
const asDay = (compact) => new Date(compact.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"));

test("je eigen agenda heeft precies wat nog openstaat, en vernieuwt de vorige", async ({ page }) => {
  const { all: steps, now, late } = await planned(page, "nieuw");
  const { stappen } = await guide(page);
  const taken = stappen.find(({ vervalt = [] }) => vervalt.some(({ pad }) => pad === "nieuw"));
  const said = [`stap=${late[0].nummer} gedaan 1764000000`, `stap=${late[1].nummer} niet-van-toepassing 1764000000`];
  const changes = ({ anders = [] }) => anders.some(({ groep }) => groep === "deeltijd");
  await having(page, ...OWN, ...said, `meegenomen=${taken.nummer}`, "groep=deeltijd");
  await open(page, "/inwerken");
  const rest = [...steps, taken].filter((step) => step !== late[0] && step !== late[1]);
  const first = await download(page, all(page));
  expect(first.name).toBe("nieuw.ics");
  expect(uids(first)).toEqual(rest.map(uid).sort());
  for (const step of rest) {
    const event = first.events.find(({ UID }) => UID === uid(step));
    const other = step.anders?.find(({ groep }) => groep === "deeltijd");
    if (other) expect(event.DESCRIPTION.replaceAll("\\", "")).toContain(`Voor jou anders: ${other.uitleg}`);
  }
  expect(rest.filter(changes).length).toBeGreaterThan(2);

  // What is ticked now stays out of the next, which counts as newer for a calendar program.
  await done(today(page), now[0]).click();
  await isPressed(done(today(page), now[0]));
  await expect.poll(async () => sequence(await download(page, all(page)))).toBeGreaterThan(sequence(first));
  const second = await download(page, all(page));
  expect(uids(second)).toEqual(rest.filter((step) => step !== now[0]).map(uid).sort());
});

test("een stap gaat alleen in de agenda, als dezelfde afspraak", async ({ page }) => {
  const { now: [step] } = await planned(page, "nieuw");
  await having(page, ...OWN);
  await open(page, "/inwerken");
  const { events } = await download(page, all(page));
  await open(page, `/inwerken/${step.slug}`);
  const file = await download(page, one(page));
  expect(file.name).toBe(`${step.slug}.ics`);
  expect(uids(file)).toEqual([uid(step)]);
  const same = events.find(({ UID }) => UID === uid(step));
  for (const key of [START_DAY, "DTEND;VALUE=DATE", "SUMMARY", "URL"]) expect(file.events[0][key]).toBe(same[key]);
  expect(file.events[0].SUMMARY).toBe(step.naam);
});

test("geen dag in een agenda valt in een weekend of op een feestdag", async ({ page }) => {
  for (const path of PATHS) {
    await open(page, `/inwerken?pad=${path}&start=2026-12-18`);
    const { events } = await download(page, all(page));
    expect(events).toHaveLength((await guide(page, { pad: path })).stappen.length);
    const days = events.map((event) => asDay(event[START_DAY]));
    expect(days.filter((day) => [0, 6].includes(day.getUTCDay()))).toEqual([]);
    // Christmas is on a Friday, and New Year as well.
    const said = events.map((event) => event[START_DAY]);
    expect(said.filter((day) => ["20261225", "20270101"].includes(day))).toEqual([]);
    expect(said).toContain("20261218");
  }
});

// Counts how often is printed, for no printer answers here.
const withoutPrinter = (page) =>
  page.addInitScript(() => {
    window.prints = 0;
    window.print = () => { window.prints += 1; };
  });
const prints = (page) => expect.poll(() => page.evaluate(() => window.prints));

// A page as a file for a printer, and how many sheets it takes.
async function paper(page) {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return { text, sheets: text.match(/\/Type\s*\/Page\b/g).length };
}

for (const path of PATHS) {
  test(`het hele plan staat op papier, ook wat op het scherm dicht is: ${path}`, async ({ page }) => {
    await withoutPrinter(page);
    const { all: steps } = await planned(page, path);
    await open(page, `/inwerken?pad=${path}&start=${START}`);
    await printPlan(page).click();
    await prints(page).toBe(1);
    expect(await legs(page).locator("details[open]").count()).toBeLessThanOrEqual(1);
    const { text, sheets } = await paper(page);
    for (const { slug } of steps) expect(text, slug).toContain(`/inwerken/${slug})`);
    expect(sheets).toBeLessThanOrEqual(3);

    await page.emulateMedia({ media: "print" });
    const boxes = legs(page).getByRole("button", { pressed: false });
    await expect(boxes.and(page.locator(":visible"))).toHaveCount(steps.length);
    await expect(legs(page).getByRole("button", { name: "Niet voor mij" }).first()).toBeHidden();
    for (const rest of [all(page), printPlan(page), printWeek(page)]) await expect(rest).toBeHidden();
    await expect(heading(page)).toBeVisible();
    await page.emulateMedia({ media: "screen" });
  });

  test(`de eerste week past op één vel en leidt terug: ${path}`, async ({ page, baseURL }) => {
    await withoutPrinter(page);
    const { all: steps } = await planned(page, path);
    const week = steps.filter(({ werkdagTot }) => werkdagTot >= 0 && werkdagTot <= 5);
    const [ticked] = week;
    const { locaties } = await api(page, "/inhoud");
    const place = locaties.find(({ slug }) => slug === "stadhuis-leiden");
    const own = [`pad=${path}`, `start=${START}`, `plek=${place.slug}`];
    await having(page, ...own, `stap=${ticked.nummer} gedaan 1764000000`);
    await open(page, `/inwerken?pad=${path}`);
    await expect(sheet(page)).toHaveCount(0);
    await printWeek(page).click();
    await prints(page).toBe(1);
    await expect(page.locator(".first-week")).toBeHidden();
    await audit(page);

    await page.emulateMedia({ media: "print" });
    await expect(sheet(page)).toBeVisible();
    for (const rest of [bar(page), foot(page), heading(page), printWeek(page)]) await expect(rest).toBeHidden();
    await expect(sheet(page).getByRole("listitem")).toHaveCount(week.length);
    for (const [at, step] of week.entries()) {
      const row = sheet(page).getByRole("listitem").nth(at);
      for (const text of [step === ticked ? "☒" : "☐", `${step.nummer}`, step.naam, step.wie]) {
        await expect(row).toContainText(text);
      }
    }
    const { host } = new URL(baseURL);
    const lines = [place.naam, `${host}/inwerken?pad=${path}&start=${START}`, `Stand van ${inWords("2026-11-24")}`];
    for (const text of lines) await expect(sheet(page)).toContainText(text);
    const code = PNG.sync.read(await sheet(page).getByRole("img", { name: "QR-code" }).screenshot());
    const address = jsQR(new Uint8ClampedArray(code.data), code.width, code.height)?.data;
    expect(address).toBe(`${baseURL}/inwerken?pad=${path}&start=${START}`);
    expect((await paper(page)).sheets).toBe(1);

    // It is printed, and gone.
    await expect(sheet(page)).toHaveCount(0);
    await page.emulateMedia({ media: "screen" });
    await page.goto(address);
    await ready(page);
    await expect(heading(page)).toHaveText([(await guide(page)).paden.find(({ slug }) => slug === path).kop]);
  });
}

test("op het vel staat wie je belt, en nooit wat geen spoor mag laten", async ({ page }) => {
  await withoutPrinter(page);
  await open(page, "/inwerken?pad=nieuw");
  await printWeek(page).click();
  await prints(page).toBe(1);
  await page.emulateMedia({ media: "print" });
  const { diensten, regio } = await api(page, "/inhoud");
  const urgent = (await services(page)).filter(({ slug }) => regio.spoed.includes(slug));
  expect(urgent.length).toBeGreaterThan(2);
  for (const { slug } of urgent) {
    const { loketgegevens: desk } = await api(page, `/diensten/${slug}`);
    await expect(sheet(page).getByRole("definition").filter({ hasText: desk.telefoon }).first()).toBeVisible();
  }
  for (const { naam } of diensten.filter(({ gevoelig }) => gevoelig)) await expect(sheet(page)).not.toContainText(naam);
  // Without a first day the days are counted.
  await expect(sheet(page)).toContainText("op de eerste werkdag");
  expect((await paper(page)).sheets).toBe(1);
  await page.emulateMedia({ media: "screen" });
});
