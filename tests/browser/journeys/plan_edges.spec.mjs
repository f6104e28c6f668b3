// The edges of a plan: the first thing that one says of it, two things said in one second, midnight, and long ago.
import { readFile } from "node:fs/promises";
import { expect, heading, main, menu, open, part, test } from "../support/journey.mjs";
import { tabTo } from "../support/look.mjs";
import {
  PLAN, START, asks, begin, done, expectDealt, having, isPressed, kept, legs, phaseOf, planned, progress, said,
  stepped, today, unfold, unfoldAll,
} from "../support/plan.mjs";

const day = (page) => main(page).getByRole("textbox", { name: "Wat is de eerste werkdag?" });

test("ook wie nog geen plan koos, blijft bij de stap die is afgevinkt", async ({ page }) => {
  const { all, now } = await planned(page, "nieuw");
  await open(page, `${PLAN}&start=${START}`);
  const tick = done(today(page), now[0]);
  await tabTo(page, tick);
  await page.keyboard.press("Enter");
  await expectDealt(page, 1, all.length);
  await isPressed(tick);
  await expect(tick).toBeFocused();
  await expect(said(page)).toHaveText(asks(now.slice(1)));
});

test("wat openstond blijft open bij het eerste vinkje", async ({ page }) => {
  const { all, late, ...plan } = await planned(page, "nieuw");
  await open(page, `${PLAN}&start=${START}`);
  await unfoldAll(page);
  const leg = part(page, phaseOf(plan, late[0]).naam);
  await done(leg, late[0]).click();
  await expectDealt(page, 1, all.length);
  await expect(legs(page).locator("details[open]")).toHaveCount(await legs(page).count());
});

test("wie afvinkt op een plan met dagen, houdt die dagen", async ({ page }) => {
  const { now } = await planned(page, "nieuw");
  await open(page, `${PLAN}&start=${START}`);
  await done(today(page), now[0]).click();
  await expect(progress(page)).toBeVisible();
  expect([(await kept(page))("pad"), (await kept(page))("start")]).toEqual([["nieuw"], [START]]);
  await menu(page).getByRole("link", { name: "Jouw plan" }).click();
  await expect(main(page)).toContainText("Werkdagen tellen vanaf dinsdag 17 november.");
});

test("je eigen plan vraagt ook zonder pad in het adres wanneer het begint", async ({ page }) => {
  await having(page, "pad=nieuw");
  await open(page, "/inwerken");
  await day(page).fill(START);
  await day(page).press("Enter");
  await expect(main(page)).toContainText("Werkdagen tellen vanaf dinsdag 17 november.");
  expect((await kept(page))("start")).toEqual([START]);
});

test("hoeveel er te laat is volgt wat je afvinkt", async ({ page }) => {
  const { late } = await begin(page);
  await unfold(today(page));
  await done(today(page), late[0]).click();
  await isPressed(done(today(page), late[0]));
  await expect(today(page).locator("summary")).toContainText(`${stepped(late.length - 1)} hadden al gekund.`);
});

test("het laatst gezegde is wat je het laatst zei, ook in dezelfde seconde", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-24T10:00:00+01:00"));
  const { all, now } = await begin(page);
  const [low, high] = [...now].sort((a, b) => a.nummer - b.nummer);
  await done(today(page), high).click();
  await done(today(page), low).click();
  await expectDealt(page, 2, all.length);
  await expect(progress(page)).toContainText(`Laatst: ${low.nummer} ${low.naam}, gedaan.`);
  await progress(page).getByRole("button", { name: "Neem dat terug" }).click();
  await expectDealt(page, 1, all.length);
  await isPressed(done(today(page), high));
});

test("een agenda van na middernacht wordt later op de dag vernieuwd", async ({ page }) => {
  await begin(page);
  const sequence = async (time) => {
    await page.clock.setFixedTime(new Date(time));
    const coming = page.waitForEvent("download");
    await main(page).getByRole("link", { name: "Zet deze dagen in je agenda" }).click();
    const text = await readFile(await (await coming).path(), "utf8");
    return Number(/^SEQUENCE:(\d+)/m.exec(text)[1]);
  };
  const night = await sequence("2026-11-24T00:30:00+01:00");
  expect(await sequence("2026-11-24T10:00:00+01:00")).toBeGreaterThan(night);
});

test("een overgang van jaren terug vraagt vandaag niets", async ({ page }) => {
  await open(page, "/inwerken?pad=overkomst");
  await expect(heading(page)).toHaveText(["Je overstap naar Leiden"]);
  await expect(legs(page).first()).toBeVisible();
  await expect(today(page)).toHaveCount(0);
});

test("een eerste werkdag die nog komt, was nog niet", async ({ page }) => {
  await open(page, "/?op=2023-01-01");
  await expect(part(page, "Overgang")).toContainText("De eerste werkdag is maandag 2 januari 2023.");
});
