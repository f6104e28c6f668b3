// A plan, as the journeys see it: its phases, the two buttons of a step, and the numbers that say how far it is.
import { expect, guide, main, open, part } from "./journey.mjs";

// Five working days before the day of the journeys: some steps are late, some can be done now, others come later.
export const START = "2026-11-17";
const TODAY = 5;

// In the order in which they are done: by the day on which they are done, then that on which they can begin.
export const inOrder = (steps) =>
  [...steps].sort((a, b) => a.werkdagTot - b.werkdagTot || a.werkdagVan - b.werkdagVan || a.nummer - b.nummer);

// The steps of a path: all, what can be done on the day of the journeys by who began on START, and what is late.
export async function planned(page, path) {
  const { fasen, stappen } = await guide(page, { pad: path });
  const all = inOrder(stappen);
  const now = all.filter(({ werkdagVan, werkdagTot }) => werkdagVan <= TODAY && werkdagTot >= TODAY);
  return { all, now, late: all.filter(({ werkdagTot }) => werkdagTot < TODAY), phases: fasen };
}

// The reader's own plan, which began on START.
export const PLAN = "/inwerken?pad=nieuw";
export const OWN = ["pad=nieuw", `start=${START}`];
export async function begin(page, ...lines) {
  await having(page, ...OWN, ...lines);
  await open(page, PLAN);
  return planned(page, "nieuw");
}

export const phaseOf = ({ phases }, step) => phases.find(({ slug }) => slug === step.fase);
export const links = (place) => place.getByRole("listitem").getByRole("link");
export const legs = (page) => main(page).locator(".plan-leg");
export const today = (page) => part(page, "Vandaag");
export const said = (page) => today(page).getByRole("status");
export const progress = (page) => part(page, "Hoe ver je bent");
export const stepped = (count) => (count === 1 ? "1 stap" : `${count} stappen`);

// A place with a fold in it, unfolded.
export async function unfold(place) {
  const fold = place.locator("details").first();
  if ((await fold.getAttribute("open")) === null) await place.locator("summary").first().click();
  await expect(fold).toHaveAttribute("open");
  return place;
}

// A phase, unfolded; and all of them.
export const unfolded = (page, phase) => unfold(part(page, phase.naam));
export async function unfoldAll(page) {
  for (const leg of await legs(page).all()) await unfold(leg);
}

const exactly = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const button = (place, word, { naam }) =>
  place.getByRole("button", { name: new RegExp(`^${word}\\s*: ${exactly(naam)}$`) });
export const done = (place, step) => button(place, "Gedaan", step);
export const notMine = (place, step) => button(place, "Niet voor mij", step);
export const takeIn = (place, step) => button(place, "Neem toch op", step);
export const leaveOut = (place, step) => button(place, "Laat weer weg", step);
export const isPressed = (one) => expect(one).toHaveAttribute("aria-pressed", "true");
export const isNotPressed = (one) => expect(one).toHaveAttribute("aria-pressed", "false");

// What a plan says of how far it is, in each of the places that say it; after a moment all say the same.
export async function expectDealt(page, dealt, all, { notMine: not = 0 } = {}) {
  const bar = progress(page).getByRole("progressbar");
  const also = not > 0 ? `, waarvan ${not} niet voor jou` : "";
  await expect(bar).toHaveAccessibleName(new RegExp(`^${dealt} van de ${stepped(all)} klaar${also}\\.`));
  await expect(bar).toHaveJSProperty("value", dealt);
  await expect(bar).toHaveJSProperty("max", all);
  await expect(legs(page).locator("[data-stand]:not([data-stand=te-doen])")).toHaveCount(dealt);
  await expect.poll(() => counted(page)).toEqual({ dealt, all });
}

// The sum of what the phases say on their folds.
async function counted(page) {
  const said = await legs(page).locator("summary").allInnerTexts();
  const sum = { dealt: 0, all: 0 };
  for (const text of said) {
    const all = Number(/(\d+) stap(pen)?\b/.exec(text)[1]);
    const some = /, (\d+) klaar$/.exec(text)?.[1] ?? 0;
    sum.all += all;
    sum.dealt += /, klaar$/.test(text) ? all : Number(some);
  }
  return sum;
}

// How many of these are open, and how long they take together.
export const asks = (steps) => {
  const minutes = steps.reduce((sum, { minuten = 0 }) => sum + minuten, 0);
  return steps.length === 0 ? "Niets meer voor vandaag." : `${stepped(steps.length)}, ongeveer ${duration(minutes)}.`;
};
const duration = (minutes) => {
  if (minutes < 120) return minutes === 1 ? "1 minuut" : `${minutes} minuten`;
  return `${String(Math.floor((minutes + 15) / 30) / 2).replace(".", ",")} uur`;
};

// What is kept, by key.
export async function kept(page) {
  const text = await page.evaluate(() => localStorage.getItem("wegwijzer") ?? "");
  const lines = text.split("\n").map((line) => line.split("="));
  return (key) => lines.filter(([name]) => name === key).map(([, value]) => value);
}

// Begins with this on the device, but leaves it alone when the page is loaded again.
export const having = (page, ...lines) =>
  page.addInitScript((text) => {
    if (!sessionStorage.getItem("begonnen")) localStorage.setItem("wegwijzer", text);
    sessionStorage.setItem("begonnen", "ja");
  }, ["versie=2", ...lines].join("\n"));
