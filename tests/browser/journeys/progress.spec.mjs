// How far one is: ticking a step, taking it back, and the one number that stands in every place that says it.
import { audit, expect, fact, heading, main, open, ready, test } from "../support/journey.mjs";
import { tabTo } from "../support/look.mjs";
import {
  OWN, PLAN, asks, begin, done, expectDealt, having, isNotPressed, isPressed, legs, notMine, phaseOf, planned,
  progress, said, today, unfolded,
} from "../support/plan.mjs";

const undo = (page) => progress(page).getByRole("button", { name: "Neem dat terug" });

test("afvinken telt overal hetzelfde, op het scherm en op papier", async ({ page }) => {
  const { all, now, ...plan } = await begin(page);
  await expect(progress(page)).toHaveCount(0);
  await expect(said(page)).toHaveText(asks(now));
  await done(today(page), now[0]).click();
  await isPressed(done(today(page), now[0]));
  await isPressed(done(await unfolded(page, phaseOf(plan, now[0])), now[0]));
  await expectDealt(page, 1, all.length);
  await expect(said(page)).toHaveText(asks(now.slice(1)));

  // What is not for the reader is dealt with as well.
  const leg = await unfolded(page, phaseOf(plan, now[1]));
  await notMine(leg, now[1]).click();
  await isPressed(notMine(today(page), now[1]));
  await isNotPressed(done(today(page), now[1]));
  await expectDealt(page, 2, all.length, { notMine: 1 });
  await expect(said(page)).toHaveText(asks(now.slice(2)));
  await audit(page);

  await page.emulateMedia({ media: "print" });
  await expectDealt(page, 2, all.length, { notMine: 1 });
  const boxes = (pressed) => legs(page).getByRole("button", { pressed }).and(page.locator(":visible"));
  await expect(boxes(true)).toHaveText([/^Gedaan/, /^Niet voor mij/]);
  await expect(boxes(false)).toHaveCount(all.length - 2);
  await page.emulateMedia({ media: "screen" });
});

test("een hele fase afvinken zegt dat zij klaar is, en een heel plan ook", { tag: "@licht" }, async ({ page }) => {
  const { all, phases } = await planned(page, "nieuw");
  const [last, ...rest] = [...all].reverse();
  await having(page, ...OWN, ...rest.map(({ nummer }) => `stap=${nummer} gedaan 1764000000`));
  await open(page, PLAN);
  await expectDealt(page, all.length - 1, all.length);
  await expect(today(page)).toContainText("Niets meer voor vandaag.");
  const leg = await unfolded(page, phases.find(({ slug }) => slug === last.fase));
  await done(leg, last).click();
  await expectDealt(page, all.length, all.length);
  await expect(leg.locator("summary")).toHaveText(/, klaar$/);
  await expect(progress(page)).toContainText(`${all.length} van de ${all.length} stappen klaar. Je plan is klaar.`);
  await expect(legs(page).locator("summary")).toHaveText(Array(await legs(page).count()).fill(/, klaar$/));
  await audit(page);
});

test("wat je zei blijft, en is terug te nemen of opnieuw te zeggen", { tag: "@licht" }, async ({ page }) => {
  const { all, now } = await begin(page);
  const [step] = now;
  await done(today(page), step).click();
  await page.reload();
  await ready(page);
  // What is dealt with asks for nothing today.
  await expect(today(page).getByRole("link", { name: step.naam, exact: true })).toHaveCount(0);
  await expectDealt(page, 1, all.length);
  await expect(progress(page)).toContainText(`Laatst: ${step.nummer} ${step.naam}, gedaan.`);
  await undo(page).click();
  await expectDealt(page, 0, all.length);
  await expect(progress(page)).toContainText(`Laatst: ${step.nummer} ${step.naam}, te doen.`);
  await expect(undo(page)).toBeFocused();
  await page.reload();
  await ready(page);
  await expectDealt(page, 0, all.length);

  // Pressed again it is to be done; and of the two words one holds.
  await done(today(page), step).click();
  await expectDealt(page, 1, all.length);
  await notMine(today(page), step).click();
  await isNotPressed(done(today(page), step));
  await expectDealt(page, 1, all.length, { notMine: 1 });
  await undo(page).click();
  await isPressed(done(today(page), step));
  await isNotPressed(notMine(today(page), step));
  await done(today(page), step).click();
  await expectDealt(page, 0, all.length);
  await audit(page);
});

test("met alleen het toetsenbord blijf je waar je bent", { tag: "@licht" }, async ({ page }) => {
  const { all, now } = await begin(page);
  const tick = done(today(page), now[1]);
  await tabTo(page, tick);
  for (const [key, dealt] of [["Space", 1], ["Enter", 0], ["Enter", 1]]) {
    await page.keyboard.press(key);
    await expectDealt(page, dealt, all.length);
    await expect(tick).toBeFocused();
    await expect(tick).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press("Tab");
  await expect(notMine(today(page), now[1])).toBeFocused();
  await page.keyboard.press("Space");
  await isPressed(notMine(today(page), now[1]));
  await isNotPressed(tick);
  await expect(notMine(today(page), now[1])).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(today(page).getByRole("link", { name: now[1].naam, exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText([now[1].naam]);
  await isPressed(notMine(main(page), now[1]));
  await tabTo(page, done(main(page), now[1]));
  await page.keyboard.press("Enter");
  await isPressed(done(main(page), now[1]));
  await expect(done(main(page), now[1])).toBeFocused();
});

test("de bladzijde van een stap en het plan zeggen hetzelfde", async ({ page }) => {
  const { all, now, phases } = await begin(page);
  const inTurn = phases.flatMap(({ slug }) => all.filter(({ fase }) => fase === slug));
  const [step] = now;
  const row = today(page).getByRole("listitem").filter({ hasText: step.naam });
  const [day] = (await row.locator(".item-list__meta").innerText()).split(" · ");
  await row.getByRole("link").click();
  await expect(heading(page)).toHaveText([step.naam]);
  const phase = phases.find(({ slug }) => slug === step.fase);
  await expect(fact(page, "Wanneer")).toHaveText(`${phase.naam}: ${day}`);
  await isNotPressed(done(main(page), step));
  await done(main(page), step).click();
  await isPressed(done(main(page), step));
  await audit(page);

  const at = inTurn.indexOf(step);
  const beside = main(page).getByRole("navigation", { name: "In jouw plan" });
  const [before, after] = [inTurn[at - 1], inTurn[at + 1]];
  await expect(beside.getByRole("paragraph")).toHaveText([
    `Hiervoor: ${before.nummer} ${before.naam}`,
    `Hierna: ${after.nummer} ${after.naam}`,
  ]);
  await beside.getByRole("link", { name: after.naam }).click();
  await expect(heading(page)).toHaveText([after.naam]);
  await isNotPressed(done(main(page), after));
  await open(page, "/inwerken");
  await expectDealt(page, 1, all.length);
  await isPressed(done(await unfolded(page, phase), step));
});

// Writes down what a part of the page that speaks up says, each time that something new is put in it.
const listen = (page) =>
  page.evaluate(() => {
    window.heard = [];
    const LIVE = "[role=status], [role=alert], [aria-live]";
    new MutationObserver((changes) => {
      const spoken = new Set();
      for (const { target, addedNodes } of changes) {
        const around = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
        if (around?.closest(LIVE)) spoken.add(around.closest(LIVE));
        for (const node of addedNodes) for (const one of node.querySelectorAll?.(LIVE) ?? []) spoken.add(one);
      }
      window.heard.push(...[...spoken].map((one) => one.textContent.trim()).filter(Boolean));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
const heard = (page) => page.evaluate(() => window.heard);

test("een vinkje zegt alles één keer", { tag: "@licht" }, async ({ page }) => {
  const { all, now } = await begin(page);
  const inTurn = [...now].sort((a, b) => a.nummer - b.nummer);
  await listen(page);
  for (const [at, step] of inTurn.entries()) {
    await done(today(page), step).click();
    await expectDealt(page, at + 1, all.length);
    const last = `Laatst: ${step.nummer} ${step.naam}, gedaan. Neem dat terug`;
    expect((await heard(page)).sort()).toEqual([asks(inTurn.slice(at + 1)), last].sort());
    await page.evaluate(() => { window.heard = []; });
  }
  // On its own page the button says it.
  await open(page, `/inwerken/${now[0].slug}`);
  await isPressed(done(main(page), now[0]));
  await listen(page);
  await notMine(main(page), now[0]).click();
  await isPressed(notMine(main(page), now[0]));
  expect(await heard(page)).toEqual([]);
});
