// The code that hands over what is kept, and the link that says the same: how much goes in it, and what becomes of a
// damaged one.
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { audit, expect, guide, heading, main, open, services } from "../support/journey.mjs";
import {
  NOTHING, PLAN, begin, brought, handOver, kept, lines, linesOf, panel, receive, standing, take, test,
} from "../support/device.mjs";
import { tabTo } from "../support/look.mjs";

const LIGHT = { tag: "@licht" };
const ask = (page) => main(page).getByRole("button", { name: "Zet over naar je telefoon" });
const code = (page) => main(page).getByRole("img", { name: "QR-code met wat je koos" });
const damaged = (page) => brought(page, "Dat lukte niet");
const outcome = (page) => main(page).locator("#overzetten-uitkomst");

const TRACELESS = ["salaris-en-loonstrook", "vertrouwenspersoon", "ziek-en-beter-melden"];

test("een heel plan past in een code: zestig stappen en tien diensten, donker op licht", async ({ page }) => {
  const { stappen } = await guide(page);
  const known = stappen.map(({ nummer }) => nummer);
  const numbers = [...known, ...Array.from({ length: 60 }, (_, at) => 300 + at)].slice(0, 60);
  const favourites = (await services(page)).slice(0, 10).map(({ slug }) => `bewaard=${slug}`);
  const done = numbers.map((number, at) => `stap=${number} gedaan ${1_764_000_000 + ((at * 7_919) % 60) * 60_013}`);
  await begin(page, [...PLAN.split("\n").slice(0, -3), ...favourites, ...done].join("\n"));
  await open(page, "/mijn");
  await expect(code(page)).toHaveCount(0);
  const link = await handOver(page);
  expect(link).toMatch(/^http:\/\/[\d.:]+\/mijn#over=[\w-]+$/);
  expect(Buffer.byteLength(link)).toBeLessThanOrEqual(1_000);
  await expect(outcome(page)).toBeFocused();
  await expect(code(page)).toBeInViewport();
  // A camera reads only dark on light, so no other way is tried.
  const { data, width, height } = PNG.sync.read(await code(page).screenshot());
  const read = jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: "dontInvert" });
  expect(read?.data).toBe(link);
  await audit(page);
});

test("een code die is afgebroken wordt geweigerd, en er verandert niets", LIGHT, async ({ page, other }) => {
  await begin(page, PLAN);
  await open(page, "/mijn");
  const link = await handOver(page);
  const [address, whole] = link.split("#over=");
  await begin(other, "versie=2\ngemeente=leiden");
  const cuts = [1, 2, 3, Math.floor(whole.length / 2), whole.length - 2].map((end) => whole.slice(0, end));
  for (const broken of [...cuts, "AAAA", `${whole}${whole}`, "a".repeat(4_000)]) {
    await receive(other, `${address}#over=${broken}`);
    await expect(damaged(other), broken).toContainText("of het is beschadigd. Er is niets veranderd.");
    await expect(other).toHaveURL("/mijn");
    expect(await kept(other)).toBe("versie=2\ngemeente=leiden");
  }
  await audit(other);
  await damaged(other).getByRole("button", { name: "Sluit" }).click();
  await expect(damaged(other)).toHaveCount(0);
  await expect(heading(other)).toBeFocused();
  await receive(other, link);
  await expect(take(other)).toBeVisible();
});

test("wat niet in een code past, gaat met de link", LIGHT, async ({ page, other }) => {
  const { stappen } = await guide(page);
  // What leaves no trace does not go along.
  const free = (await services(page)).filter(({ slug }) => !TRACELESS.includes(slug));
  const longest = free.sort((a, b) => b.slug.length - a.slug.length).slice(0, 50);
  const favourites = longest.map(({ slug }) => `bewaard=${slug}`);
  const done = stappen.map(({ nummer }, at) => `stap=${nummer} gedaan ${1_764_000_000 + ((at * 7_919) % 48) * 90_007}`);
  const chosen = ["gemeente=leiderdorp", "pad=nieuw", "start=2026-11-02", "groep=zonder-laptop", "plek=stadhuis-leiden"];
  await begin(page, ["versie=2", ...chosen, ...favourites, ...done].join("\n"));
  await open(page, "/mijn");
  const link = await handOver(page);
  expect(Buffer.byteLength(link)).toBeGreaterThan(1_000);
  await expect(code(page)).toHaveCount(0);
  const only = "Wat je bewaarde past niet in een code. Stuur jezelf de link, en open die op je telefoon.";
  await expect(outcome(page)).toContainText(only);
  await audit(page);
  await receive(other, link);
  await take(other).click();
  expect((await lines(other)).sort()).toEqual((await lines(page)).sort());
  expect(linesOf(await kept(other))).toHaveLength(1 + chosen.length + 50 + stappen.length);
});

test("de link kopiëren; wie daarna iets anders kiest, krijgt een andere", LIGHT, async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await begin(page, PLAN);
  await open(page, "/mijn");
  const link = await handOver(page);
  await main(page).getByRole("button", { name: "Kopieer de link" }).click();
  await expect(main(page).getByRole("status").filter({ hasText: "gekopieerd" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await audit(page);
  await main(page).getByRole("button", { name: "Zoeterwoude", exact: true }).click();
  await expect(code(page)).toHaveCount(0);
  await expect(main(page).getByRole("button", { name: "Kopieer de link" })).toHaveCount(0);
  const changed = await handOver(page);
  expect(changed).not.toBe(link);
  expect(changed.startsWith(`${baseURL}/mijn#over=`)).toBe(true);
});

test("een browser die het niet kan, zegt dat en wijst naar het bestand", LIGHT, async ({ page }) => {
  await page.addInitScript(() => {
    delete window.CompressionStream;
    delete window.DecompressionStream;
  });
  await begin(page, PLAN);
  await open(page, "/mijn");
  await ask(page).click();
  const instead = "Dat lukt in deze browser niet. Bewaar het als bestand, en open dat op je telefoon.";
  await expect(outcome(page)).toHaveText(instead);
  await expect(outcome(page)).toBeFocused();
  await expect(code(page)).toHaveCount(0);
  await expect(main(page).getByRole("button", { name: "Bewaar als bestand" })).toBeVisible();
  expect(await kept(page)).toBe(PLAN);
  await audit(page);
});

test("alleen met het toetsenbord overzetten en overnemen", LIGHT, async ({ page, other }) => {
  await begin(page, PLAN);
  await open(page, "/mijn");
  await tabTo(page, ask(page));
  await page.keyboard.press("Enter");
  await expect(outcome(page)).toBeFocused();
  const field = main(page).getByRole("textbox", { name: "Of stuur jezelf deze link" });
  await tabTo(page, field, 1);
  await tabTo(page, main(page).getByRole("button", { name: "Kopieer de link" }), 1);
  await receive(other, await field.inputValue());
  await tabTo(other, take(other));
  await other.keyboard.press("Shift+Tab");
  await other.keyboard.press("Tab");
  await other.keyboard.press("Enter");
  await expect(brought(other, "Overgenomen")).toBeVisible();
  await expect(panel(other)).not.toContainText(NOTHING);
  expect(standing(await kept(other))).toEqual({ 104: "gedaan" });
});

test("een code waarin een letter anders is, wordt geweigerd: er komt niets anders binnen", LIGHT, async ({ page, other }) => {
  await begin(page, PLAN.split("\n").filter((line) => !line.startsWith("stap=")).join("\n"));
  await open(page, "/mijn");
  const [address, whole] = (await handOver(page)).split("#over=");
  for (const at of [20, 40, 60, 80, 100]) {
    const letter = whole[at] === "A" ? "B" : "A";
    await receive(other, `${address}#over=${whole.slice(0, at)}${letter}${whole.slice(at + 1)}`);
    await expect(damaged(other), `letter ${at}`).toContainText("Er is niets veranderd.");
    await expect(take(other)).toHaveCount(0);
    expect(await kept(other)).toBe(null);
  }
});

test("een code met tekens die er niet in horen verandert niets, en verdwijnt uit het adres", LIGHT, async ({ page, other }) => {
  await begin(page, PLAN);
  await open(page, "/mijn");
  const link = await handOver(page);
  for (const broken of [`${link}.`, `${link})`, `${link}%20`, link.replace("#over=", "#over=%C3%A9"), `${link}=`]) {
    await receive(other, broken);
    // A dot behind a link is easily seen through; what is no code is said to be none.
    await expect(damaged(other).or(brought(other, "Dit breng je mee")), broken).toBeVisible();
    await expect(other).toHaveURL("/mijn");
    expect(await kept(other)).toBe(null);
  }
});

test("een link in het venster waarin deze pagina al openstaat, doet hetzelfde", LIGHT, async ({ page, other }) => {
  await begin(page, PLAN);
  await open(page, "/mijn");
  const link = await handOver(page);
  await open(other, "/mijn");
  await other.goto(link);
  await expect(take(other)).toBeVisible();
  await expect(other).toHaveURL("/mijn");
  await take(other).click();
  await expect(brought(other, "Overgenomen")).toBeVisible();
  expect(standing(await kept(other))).toEqual({ 104: "gedaan" });
});

test("wie niets koos, krijgt geen code die het andere apparaat weigert", LIGHT, async ({ page }) => {
  await open(page, "/mijn");
  await expect(ask(page)).toHaveCount(0);
  await begin(page, "versie=2\ngemeente=leiden");
  await open(page, "/mijn");
  await expect(ask(page)).toBeVisible();
});
