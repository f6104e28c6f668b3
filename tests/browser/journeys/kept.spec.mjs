// What was ticked is kept: in more windows than one, on the start page, and with a word about a device that may forget.
import { audit, expect, heading, main, open, part, ready, test } from "../support/journey.mjs";
import {
  PLAN, asks, begin, done, expectDealt, isPressed, kept, links, notMine, phaseOf, said, today, unfolded,
} from "../support/plan.mjs";

const note = (page) => main(page).getByRole("complementary", { name: "Raak je plan niet kwijt" });
const forMe = (page) => part(page, "Vandaag voor jou");

test("twee vensters verliezen niets en zeggen hetzelfde", { tag: "@licht" }, async ({ page, context }) => {
  const { all, now, late, ...plan } = await begin(page);
  const other = await context.newPage();
  await open(other, PLAN);
  await done(today(page), now[0]).click();
  await isPressed(done(today(other), now[0]));
  // One after the other, without waiting until the other window has followed.
  await done(today(page), now[1]).click();
  await done(today(other), now[2]).click();
  const leg = await unfolded(other, phaseOf(plan, late[0]));
  await notMine(leg, late[0]).click();
  for (const window of [page, other]) {
    await expectDealt(window, 4, all.length, { notMine: 1 });
    for (const step of now) await isPressed(done(today(window), step));
    await expect(said(window)).toHaveText(asks([]));
  }
  const steps = (await kept(page))("stap").map((line) => Number(line.split(" ")[0]));
  expect(steps).toEqual([...now, late[0]].map(({ nummer }) => nummer).sort((a, b) => a - b));
  await audit(other);
});

test("na de derde stap staat er één keer dat een apparaat kan vergeten", async ({ page }) => {
  const { all, now, late, ...plan } = await begin(page);
  await done(today(page), now[0]).click();
  await done(today(page), now[1]).click();
  await expectDealt(page, 2, all.length);
  await expect(note(page)).toHaveCount(0);
  await done(today(page), now[2]).click();
  await expect(note(page)).toContainText("Een browser kan vergeten wat je afvinkt");
  await expect(done(today(page), now[2])).toBeFocused();
  await expect(note(page).getByRole("link")).toHaveAttribute("href", "/mijn");
  await audit(page);
  await page.reload();
  await ready(page);
  await note(page).getByRole("button", { name: "Begrepen" }).click();
  await expect(note(page)).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  const leg = await unfolded(page, phaseOf(plan, late[0]));
  await done(leg, late[0]).click();
  await expectDealt(page, 4, all.length);
  await page.reload();
  await ready(page);
  await expectDealt(page, 4, all.length);
  await expect(note(page)).toHaveCount(0);
});

test("de startpagina zegt wat er vandaag voor jou is, en volgt wat je afvinkt", async ({ page, context }) => {
  const { now, late } = await begin(page);
  const asked = now.length + late.length;
  const other = await context.newPage();
  await open(other, "/");
  await expect(forMe(other).getByRole("listitem")).toHaveCount(3);
  await expect(links(forMe(other))).toHaveText(now.slice(0, 3).map(({ naam }) => naam));
  await expect(forMe(other)).toContainText(`De eerste 3 van ${asked}.`);
  await audit(other);
  await done(today(page), now[0]).click();
  const next = [...now.slice(1), late[0]].slice(0, 3);
  await expect(links(forMe(other))).toHaveText(next.map(({ naam }) => naam));
  await expect(forMe(other)).toContainText(`De eerste 3 van ${asked - 1}.`);
  await links(forMe(other)).first().click();
  await expect(heading(other)).toHaveText([next[0].naam]);
  await other.goBack();
  await forMe(other).getByRole("link", { name: "Naar je hele plan" }).click();
  await expect(other).toHaveURL(PLAN);
});
