// A plan that fits: which one is the reader's own, when it begins, and what falls away, changes or is taken in.
import {
  api, audit, expect, guide, heading, main, menu, open, part, ready, test,
} from "../support/journey.mjs";
import { damagedTexts, restyle, tooWide } from "../support/look.mjs";
import {
  OWN, PLAN, START, done, expectDealt, having, isPressed, kept, leaveOut, legs, links, phaseOf, planned, progress,
  stepped, takeIn, today, unfold, unfoldAll, unfolded,
} from "../support/plan.mjs";

const choose = (page) => main(page).getByRole("button", { name: "Dit is mijn plan" });
const drop = (page) => main(page).getByRole("button", { name: "Toch niet" });
const day = (place) => place.getByRole("textbox", { name: "Wat is de eerste werkdag?" });
const fits = (page) => part(page, "Past dit plan bij jou?");
const left = (page) => part(page, "Deze stappen kun je overslaan");
const lead = (page) => main(page).getByText(/^\d+ stap(pen)?, waarvan er \d+ moeten\./);

test("een plan wordt het jouwe, en is weer los te laten", async ({ page }) => {
  const { paden } = await guide(page);
  const [path, other] = ["nieuw", "buddy"].map((slug) => paden.find((one) => one.slug === slug));
  await open(page, `${PLAN}&start=${START}`);
  await choose(page).click();
  await expect(main(page)).toContainText("Dit is jouw plan. Wat je aanvinkt, blijft op dit apparaat.");
  await expect(drop(page)).toBeFocused();
  expect([(await kept(page))("pad"), (await kept(page))("start")]).toEqual([["nieuw"], [START]]);
  await audit(page);

  // The menu leads there now, with the days; another plan says which one is chosen.
  await menu(page).getByRole("link", { name: "Jouw plan" }).click();
  await expect(page).toHaveURL("/inwerken");
  await expect(heading(page)).toHaveText([path.kop]);
  await expect(lead(page)).toContainText("Werkdagen tellen vanaf dinsdag 17 november.");
  await links(part(page, "Een ander plan")).filter({ hasText: other.naam }).click();
  await expect(heading(page)).toHaveText([other.kop]);
  await expect(main(page)).toContainText(`Nu kies je: ${path.naam}.`);
  await expect(day(page)).toHaveValue("");
  await audit(page);

  await page.goBack();
  await expect(heading(page)).toHaveText([path.kop]);
  await page.reload();
  await ready(page);
  await expect(heading(page)).toHaveText([path.kop]);
  await drop(page).press("Enter");
  await expect(heading(page)).toHaveText(["Jouw plan"]);
  await expect(heading(page)).toBeFocused();
  expect((await kept(page))("pad")).toEqual([]);
  await open(page, "/");
  await expect(heading(page)).toHaveText(["Wat zoek je?"]);
  await expect(part(page, "Vandaag voor jou")).toHaveCount(0);
});

test("wanneer het begint is de eerste vraag, en daarna een van de laatste", { tag: "@licht" }, async ({ page }) => {
  await having(page, "pad=nieuw");
  await open(page, PLAN);
  await expect(fits(page)).toBeVisible();
  await expect(day(fits(page))).toHaveCount(0);
  const asked = await day(page).boundingBox();
  const [first] = await legs(page).all();
  expect(asked.y).toBeLessThan((await first.boundingBox()).y);
  await day(page).fill(START);
  await day(page).press("Enter");
  await expect(day(fits(page))).toHaveValue(START);
  await expect(day(page)).toHaveCount(1);
  expect((await kept(page))("start")).toEqual([START]);
  await open(page, PLAN);
  await expect(day(fits(page))).toHaveValue(START);
  await expect(lead(page)).toContainText("Werkdagen tellen vanaf dinsdag 17 november.");
  // No day is not known yet.
  await day(page).fill("");
  await day(page).press("Enter");
  await expect(lead(page)).toContainText("Werkdagen tellen vanaf de eerste werkdag.");
  expect((await kept(page))("start")).toEqual([]);
  await audit(page);
});

// How many steps the plan has by its own words, and how many of their rows say what a group does otherwise.
async function drawn(page, otherwise) {
  const steps = Number((await lead(page).innerText()).split(" ")[0]);
  await expect(legs(page).locator(".step-tick")).toHaveCount(steps);
  const said = await legs(page).locator(".item-list__about").allTextContents();
  return { steps, otherwise: said.filter((about) => otherwise.includes(about)).length };
}

const counts = (text, pattern) => Number(pattern.exec(text)?.[1] ?? 0);

for (const path of ["nieuw", "overkomst"]) {
  test(`wat een antwoord doet staat er vooraf, en gebeurt: ${path}`, { tag: "@licht" }, async ({ page }) => {
    const [{ groepen, stappen }] = [await api(page, "/inhoud")];
    await open(page, `/inwerken?pad=${path}`);
    let effects = 0;
    for (const { slug, naam } of groepen) {
      const box = fits(page).getByRole("checkbox", { name: naam });
      if ((await box.count()) === 0) continue;
      const otherwise = stappen.flatMap(({ anders = [] }) =>
        anders.filter(({ groep }) => groep === slug).map(({ uitleg }) => uitleg));
      const before = await drawn(page, otherwise);
      expect(before.otherwise, slug).toBe(0);
      const [told] = /Dan (valt|vallen|gaat|gaan) .*$/.exec(await box.evaluate((one) =>
        document.getElementById(one.getAttribute("aria-describedby")).textContent));
      const falls = counts(told, /(\d+) stap(?:pen)? weg/);
      const differs = counts(told, /(\d+) stap(?:pen)? anders/);
      expect(falls + differs, slug).toBeGreaterThan(0);
      await box.check();
      await expect(box).toBeChecked();
      await expect(box).toBeFocused();
      await expect(lead(page)).toContainText(`${before.steps - falls} stappen`);
      expect(await drawn(page, otherwise), slug).toEqual({ steps: before.steps - falls, otherwise: differs });
      expect((await kept(page))("groep")).toEqual([slug]);
      await audit(page);
      await box.uncheck();
      await expect(lead(page)).toContainText(`${before.steps} stappen`);
      expect(await drawn(page, otherwise), slug).toEqual(before);
      effects += 1;
    }
    expect(effects).toBeGreaterThan(2);
  });
}

test("wat je opneemt staat in zijn fase en telt mee, tot je het weer weglaat", async ({ page }) => {
  const { all, ...plan } = await planned(page, "nieuw");
  const { stappen } = await guide(page);
  const out = stappen.filter(({ vervalt = [] }) => vervalt.some(({ pad }) => pad === "nieuw"));
  const [step] = out;
  await having(page, ...OWN);
  await open(page, "/inwerken");
  await expect(left(page).getByRole("button")).toHaveCount(out.length);
  await takeIn(left(page), step).press("Enter");
  await expect(leaveOut(left(page), step)).toBeFocused();
  await expect(lead(page)).toContainText(`${all.length + 1} stappen`);
  await expect(left(page).getByRole("listitem").filter({ hasText: step.naam })).toContainText(
    "Je hebt deze stap zelf opgenomen.",
  );
  const leg = await unfolded(page, phaseOf(plan, step));
  await done(leg, step).click();
  await expectDealt(page, 1, all.length + 1);
  await audit(page);
  await page.reload();
  await ready(page);
  await expectDealt(page, 1, all.length + 1);
  await isPressed(done(await unfolded(page, phaseOf(plan, step)), step));

  await leaveOut(left(page), step).click();
  await expect(takeIn(left(page), step)).toBeFocused();
  await expect(lead(page)).toContainText(`${all.length} stappen`);
  await expect(links(legs(page)).filter({ hasText: step.naam })).toHaveCount(0);
  await expect(legs(page).locator(`[href="/inwerken/${step.slug}"]`)).toHaveCount(0);
  // What was said of it is not lost.
  await takeIn(left(page), step).click();
  await expectDealt(page, 1, all.length + 1);
});

test("waar je werkt is te zeggen, en te zwijgen", { tag: "@licht" }, async ({ page }) => {
  await open(page, PLAN);
  const places = (await api(page, "/inhoud")).locaties.filter(({ vervallen }) => !vervallen);
  const where = fits(page).getByRole("combobox", { name: "Waar werk je meestal?" });
  await expect(where.getByRole("option")).toHaveText(["Dat zeg ik liever niet", ...places.map(({ naam }) => naam)]);
  await where.focus();
  await where.selectOption({ label: places[1].naam });
  await expect(where).toHaveValue(places[1].slug);
  await expect(where).toBeFocused();
  expect((await kept(page))("plek")).toEqual([places[1].slug]);
  await page.reload();
  await ready(page);
  await expect(where).toHaveValue(places[1].slug);
  await where.selectOption("");
  await expect(where).toHaveValue("");
  expect((await kept(page))("plek")).toEqual([]);
});

test("wat te laat is, staat opgevouwen en vraagt het vriendelijk", async ({ page }) => {
  const { late } = await planned(page, "nieuw");
  await having(page, ...OWN);
  await open(page, "/inwerken");
  const fold = today(page).locator("summary");
  await expect(fold).toHaveText(`${stepped(late.length)} hadden al gekund. Doe ze alsnog, of vink ze af.`);
  await expect(links(today(page)).filter({ hasText: late[0].naam })).toHaveCount(0);
  await unfold(today(page));
  await expect(links(today(page).locator("details"))).toHaveText(late.map(({ naam }) => naam));
  await audit(page);
  await done(today(page), late[0]).click();
  await isPressed(done(today(page), late[0]));
  await expect(progress(page)).toContainText("1 van de");
});

// A day that is long past, and one that is far away.
for (const [start, first, asked] of [
  ["2019-03-04", "maandag 4 maart 2019", true],
  ["2031-03-03", "maandag 3 maart 2031", false],
]) {
  test(`ook een begin op ${start} geeft een plan met dagen`, { tag: "@licht" }, async ({ page }) => {
    const { all, phases } = await planned(page, "nieuw");
    await open(page, `${PLAN}&start=${start}`);
    await expect(lead(page)).toContainText(`Werkdagen tellen vanaf ${first}.`);
    await expect(legs(page).locator(".step-tick")).toHaveCount(all.length);
    await unfoldAll(page);
    const dated = legs(page).locator(".item-list__meta").filter({ hasText: /20(19|20|3[012])/ });
    await expect(dated).toHaveCount(all.length);
    const steps = all.filter(({ fase }) => fase === "dag-1");
    const leg = part(page, phases.find(({ slug }) => slug === "dag-1").naam);
    await expect(leg.getByRole("listitem")).toHaveCount(steps.length);
    await expect(leg.getByRole("listitem").first()).toContainText(`op de eerste werkdag: ${first}`);
    // A plan that is past asks nothing of today, and one that is to come nothing yet.
    await expect(today(page).locator("summary")).toHaveCount(0);
    await audit(page);
    await choose(page).click();
    await open(page, "/");
    await expect(part(page, "Vandaag voor jou").getByRole("listitem")).toHaveCount(asked ? 3 : 0);
    const words = asked ? `De eerste 3 van ${all.length}.` : "Er staat vandaag niets open.";
    await expect(part(page, "Vandaag voor jou")).toContainText(words);
    await audit(page);
  });
}

// Wider than the window, cut, or over one another.
async function damage(page, width) {
  await page.setViewportSize({ width, height: 640 });
  await page.evaluate(() => scrollTo(0, 0));
  return { wide: await tooWide(page, width), damaged: await damagedTexts(page) };
}
const WHOLE = { wide: 0, damaged: [] };

test("ook met alles open past het in een smal venster, en met grote letters", { tag: "@licht" }, async ({ page }) => {
  const { now, late } = await planned(page, "nieuw");
  const said = [...now, ...late.slice(1)].map(({ nummer }) => `stap=${nummer} gedaan 1764000000`);
  await having(page, ...OWN, "groep=zonder-laptop", "meegenomen=101", ...said);
  await open(page, "/inwerken");
  await expect(main(page).getByRole("complementary", { name: "Raak je plan niet kwijt" })).toBeVisible();
  await unfold(today(page));
  await unfoldAll(page);
  expect(await damage(page, 320)).toEqual(WHOLE);
  await restyle(page, "html { font-size: 200% !important; }");
  expect(await damage(page, 640)).toEqual(WHOLE);
  await open(page, "/");
  await expect(part(page, "Vandaag voor jou").getByRole("listitem").first()).toBeVisible();
  expect(await damage(page, 320)).toEqual(WHOLE);
  await open(page, `/inwerken/${now[0].slug}`);
  await isPressed(done(main(page), now[0]));
  expect(await damage(page, 320)).toEqual(WHOLE);
});
