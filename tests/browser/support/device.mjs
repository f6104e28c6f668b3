// What the device keeps, as the journeys see it: one text under one key; and a second device beside the first.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test as base, expect, main, open, part, ready } from "./journey.mjs";

const KEY = "wegwijzer";

// A second device of the same reader: nothing is shared with the first. It is watched over as the first is.
export const test = base.extend({
  other: async ({ browser }, use) => {
    const context = await browser.newContext();
    const wrong = [];
    context.on("weberror", (error) => wrong.push(String(error.error())));
    context.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    await use(await context.newPage());
    await context.close();
    expect(wrong).toEqual([]);
  },
});

// The text that is kept; null where there is none.
export const kept = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);
export const linesOf = (text) => (text ?? "").split("\n").filter(Boolean);
export const lines = async (page) => linesOf(await kept(page));

// A text that is kept before the site is opened. The empty page has an icon, so that the browser asks for none.
export async function begin(page, text) {
  const empty = { contentType: "text/html", body: '<link rel="icon" href="data:,">' };
  await page.route("**/leeg", (route) => route.fulfill(empty));
  await page.goto("/leeg");
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text]);
}

// The texts of earlier, present and later versions.
export const version = (number) =>
  readFileSync(join(import.meta.dirname, `../../fixtures/toestel/versie-${number}.txt`), "utf8").trimEnd();

// What somebody chose and did.
export const PLAN = `versie=2
gemeente=leiderdorp
pad=nieuw
start=2026-11-02
groep=zonder-laptop
plek=stadhuis-leiden
meegenomen=101
bewaard=toegangspas
concept=toegangspas&55%20Wat%20wil%20je%3F=Een%20nieuwe%20pas
stap=104 gedaan 1764000000`;

// How it stands with each step: what was said last of it.
export function standing(text) {
  const said = linesOf(text).filter((line) => line.startsWith("stap=")).map((line) => line.slice(5).split(" "));
  const inOrder = said.sort((a, b) => Number(a[2]) - Number(b[2]));
  return Object.fromEntries(inOrder.map(([step, status]) => [step, status]));
}

// The parts of the page of what is kept.
export const NOTHING = "Er is niets bewaard op dit apparaat.";
export const panel = (page) => part(page, "Wat er is bewaard");
export const said = (page) => panel(page).getByRole("listitem");
export const did = (page) => part(page, "Wat je deed");
export const choose = (page, name) => main(page).getByRole("button", { name, exact: true }).click();

// What another device or a file brings.
export const brought = (page, name) => part(page, name);
export const take = (page) => main(page).getByRole("button", { name: "Neem dit over" });
export const leave = (page) => main(page).getByRole("button", { name: "Niet doen" });
export const fileField = (page) => main(page).getByLabel("Lees een bewaard bestand terug");

// The button that says of a step that it is done, or not for the reader; on its own page.
const about = (page, word, name) => main(page).getByRole("button", { name: new RegExp(`^${word} ?: ${name}$`) });
export const tick = (page, name) => about(page, "Gedaan", name);
export const notMine = (page, name) => about(page, "Niet voor mij", name);
export const takeBack = (page, number) => about(page, "Neem terug", `stap ${number}`);

// Says of a step that it is done.
export async function finish(page, { slug, naam }) {
  await open(page, `/inwerken/${slug}`);
  await tick(page, naam).click();
  await expect(tick(page, naam)).toHaveAttribute("aria-pressed", "true");
}

// Makes the link that hands over what is kept, and gives it.
export async function handOver(page) {
  await main(page).getByRole("button", { name: "Zet over naar je telefoon" }).click();
  const link = main(page).getByRole("textbox", { name: "Of stuur jezelf deze link" });
  await expect(link).toBeVisible();
  return link.inputValue();
}

// Opens what was handed over, as a camera does: in a window of its own.
export async function receive(page, link) {
  await page.goto("about:blank");
  await page.goto(link);
  await ready(page);
}

// Hands over from the one and takes it on the other.
export async function carry(from, to) {
  await open(from, "/mijn");
  await receive(to, await handOver(from));
  await take(to).click();
  await expect(brought(to, "Overgenomen")).toBeVisible();
}

// Takes what is kept along as a file, and gives the name of the file and its text.
export async function save(page) {
  const coming = page.waitForEvent("download");
  await main(page).getByRole("button", { name: "Bewaar als bestand" }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

// What is said where the browser keeps nothing of what is chosen.
const LOST = "de opslag is vol of staat uit. Wat je koos, geldt tot je dit venster sluit.";
export const unkept = (page) => page.getByRole("alert").filter({ hasText: LOST });
