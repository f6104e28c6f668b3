// What is kept, as a file of the reader's own: saved, and read back on another device. What is kept is said in plain words,
// with how much it is, after each change.
import { audit, chooseInBar, expect, heading, main, open, part, ready } from "../support/journey.mjs";
import {
  NOTHING, PLAN, begin, brought, choose, did, fileField, finish, kept, leave, lines, linesOf, panel, said, save, take,
  takeBack, test, tick, unkept, version,
} from "../support/device.mjs";

const choice = (page) => brought(page, "Dit breng je mee");
const refused = (page) => brought(page, "Dat lukte niet");
const CONTRACT = { slug: "contract-nakijken", naam: "Loop je contract na" };

const bring = (page, buffer, name = "wegwijzer-2026-11-24.txt", mimeType = "text/plain") =>
  fileField(page).setInputFiles({ name, mimeType, buffer: Buffer.from(buffer) });

test("bewaren als bestand, en op een ander apparaat terug, ook wat nog niet af is", async ({ page, other }) => {
  await begin(page, PLAN);
  await open(page, "/mijn");
  const { name, text } = await save(page);
  expect(name).toBe("wegwijzer-2026-11-24.txt");
  expect(text).toBe(await kept(page));
  expect(await kept(page)).toBe(PLAN);

  await open(other, "/mijn");
  await bring(other, text);
  await expect(choice(other).getByRole("listitem")).toHaveText([
    "Je gemeente: Leiderdorp", "Je plan: Ik ben nieuw", "Je eerste werkdag: maandag 2 november 2026",
    "Wat bij je past, zoals deeltijd of je gebouw", "1 stap die anders staat dan hier", "1 dienst die je bewaarde",
    "1 aanvraag die nog niet af is",
  ]);
  await expect(choice(other).locator("xpath=..")).toBeFocused();
  expect(await kept(other)).toBe(null);
  await audit(other);
  await take(other).click();
  await expect(brought(other, "Overgenomen")).toBeVisible();
  expect(await kept(other)).toBe(PLAN);
  await audit(other);
  // What was not finished goes on where it was.
  await open(other, "/diensten/toegangspas");
  await main(other).locator("summary", { hasText: "Zet je aanvraag klaar" }).click();
  await expect(part(other, "Zet je aanvraag klaar")).toContainText("blijft op dit apparaat tot je het wist");
  await open(other, `/inwerken/${CONTRACT.slug}`);
  await expect(tick(other, CONTRACT.naam)).toHaveAttribute("aria-pressed", "true");
});

test("hetzelfde bestand twee keer: eerst bedenken, dan overnemen, dan is er niets nieuws", async ({ page }) => {
  await begin(page, "versie=2\ngemeente=leiden\nstap=114 gedaan 1764000000");
  await open(page, "/mijn");
  const before = await kept(page);
  await bring(page, PLAN);
  await leave(page).click();
  await expect(choice(page)).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  expect(await kept(page)).toBe(before);
  await bring(page, PLAN);
  await take(page).click();
  await expect(brought(page, "Overgenomen")).toBeVisible();
  const both = await kept(page);
  expect(linesOf(both).sort()).toEqual([...linesOf(PLAN), "stap=114 gedaan 1764000000"].sort());
  await bring(page, PLAN);
  await expect(brought(page, "Niets nieuws")).toContainText("Alles wat je meebrengt, stond hier al.");
  await audit(page);
  await brought(page, "Niets nieuws").getByRole("button", { name: "Sluit" }).click();
  await expect(brought(page, "Niets nieuws")).toHaveCount(0);
  expect(await kept(page)).toBe(both);
});

const WRONG = {
  "een foto": [Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919) % 256), "foto.jpg", "image/jpeg"],
  "een leeg bestand": ["", "wegwijzer-2026-11-24.txt"],
  "alleen witregels": ["\n \n\r\n", "wegwijzer-2026-11-24.txt"],
  "een bestand van 2 MB": [`gemeente=leiden\n${"x".repeat(2_000_000)}`, "groot.txt"],
  "een webpagina": ["<!doctype html>\n<title>Mijn plan</title>\n<p>gemeente=leiden</p>", "mijn.html", "text/html"],
  "een agenda": ["BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "nieuw.ics", "text/calendar"],
  "nullen": [new Uint8Array(300_000), "leeg.bin", "application/octet-stream"],
};

test("een verkeerd bestand wordt geweigerd met een zin, en er gaat niets verloren", async ({ page }) => {
  await begin(page, PLAN);
  await open(page, "/mijn");
  for (const [what, wrong] of Object.entries(WRONG)) {
    await test.step(what, async () => {
      await bring(page, ...wrong);
      await expect(refused(page)).toContainText("Dit is geen code of bestand van deze site, of het is beschadigd.");
      await expect(refused(page)).toContainText("Er is niets veranderd.");
      await expect(refused(page).locator("xpath=..")).toBeFocused();
      expect(await kept(page)).toBe(PLAN);
      await expect(fileField(page)).toHaveValue("");
      await refused(page).getByRole("button", { name: "Sluit" }).click();
      await expect(refused(page)).toHaveCount(0);
    });
  }
  await bring(page, ...WRONG["een foto"]);
  await audit(page);
  // A good one is read all the same, and takes the place of the words about the wrong one.
  await bring(page, `${PLAN}\nbewaard=verlof-en-ikb`);
  await expect(choice(page).getByRole("listitem")).toHaveText(["1 dienst die je bewaarde"]);
  await expect(refused(page)).toHaveCount(0);
});

test("een bestand van een andere versie, of half, geeft wat ervan te lezen is", async ({ page }) => {
  const ofWindows = `\ufeff\r\n${version(2).replaceAll("\n", "\r\n")}`;
  for (const text of [version(1), version(9), version(2).slice(0, 60), ofWindows]) {
    await begin(page, "versie=2\nbewaard=verlof-en-ikb");
    await open(page, "/mijn");
    await bring(page, text);
    await take(page).click();
    await expect(said(page).first()).toHaveText("Je gemeente: Leiderdorp");
    const now = await lines(page);
    expect(now[0]).toBe("versie=2");
    expect(now).toContain("bewaard=verlof-en-ikb");
    // What waits to be sent belongs to the device on which it was written.
    expect(now.filter((line) => line.startsWith("reactie="))).toEqual([]);
  }
});

test("wat er is bewaard staat er in gewone woorden, en klopt na elke verandering", async ({ page, context }) => {
  // What is said, and that it is as much as is kept.
  const says = async (...list) => {
    await expect(said(page)).toHaveText(list);
    const size = [...(await kept(page))].length;
    await expect(panel(page)).toContainText(`Samen ${size} tekens, in de lokale opslag van deze browser.`);
    await expect(panel(page)).toContainText("Er gaat niets naar een server.");
  };
  const [town, plan] = ["Je gemeente: Leiderdorp", "Je plan: Ik ben nieuw"];
  const day = "Je eerste werkdag: maandag 2 november 2026";
  const [one, two] = ["1 stap", "2 stappen"].map((count) => `Waarvan je zei hoe het ervoor staat: ${count}`);
  await open(page, "/mijn");
  await expect(panel(page)).toContainText(NOTHING);
  await choose(page, "Leiderdorp");
  await says(town);
  await open(page, "/inwerken?pad=nieuw&start=2026-11-02");
  await choose(page, "Dit is mijn plan");
  await open(page, "/mijn");
  await says(town, plan, day);
  await finish(page, CONTRACT);
  await open(page, "/mijn");
  await says(town, plan, day, one);
  await open(page, "/diensten/laptop-of-werkplek");
  await choose(page, "Bewaar op dit apparaat");
  await main(page).locator("summary", { hasText: "Zet je aanvraag klaar" }).click();
  await part(page, "Zet je aanvraag klaar").getByRole("textbox", { name: "Je naam" }).fill("Zoë 🙂");
  await open(page, "/mijn");
  const rest = ["Door jou bewaard: 1 dienst", "Klaargezet en niet gewist: 1 aanvraag"];
  await says(town, plan, day, one, ...rest);
  await audit(page);
  // What another window does is said here without loading.
  const beside = await context.newPage();
  await finish(beside, { slug: "inloggen", naam: "Log in en open je mail" });
  await says(town, plan, day, two, ...rest);
  await beside.close();
  await takeBack(page, 114).click();
  await expect(did(page).getByRole("listitem").first()).toContainText("114 Log in en open je mail: te doen op");
  await says(town, plan, day, two, ...rest);
  await chooseInBar(page, "Zoeterwoude");
  await says("Je gemeente: Zoeterwoude", plan, day, two, ...rest);
  await bring(page, "bewaard=toegangspas");
  await take(page).click();
  await says("Je gemeente: Zoeterwoude", plan, day, two, "Door jou bewaard: 2 diensten", rest[1]);
});

test("Wis alles wist alles, ook wat deze versie niet kent", async ({ page }) => {
  await begin(page, `${version(9)}\n${PLAN.split("\n").slice(2).join("\n")}`);
  await open(page, "/mijn");
  await expect(did(page)).toBeVisible();
  const before = await kept(page);
  await panel(page).getByText("Wis alles", { exact: true }).click();
  await expect(panel(page).getByText("Weet je het zeker?")).toBeVisible();
  expect(await kept(page)).toBe(before);
  await panel(page).getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(panel(page)).toContainText(NOTHING);
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  await expect(did(page)).toHaveCount(0);
  await audit(page);
  await page.reload();
  await ready(page);
  await expect(panel(page)).toContainText(NOTHING);
  await open(page, "/inwerken");
  await expect(heading(page)).toHaveText(["Jouw plan"]);
});

test("wat je meebrengt wordt vergeleken met wat er nu staat", async ({ page }) => {
  await begin(page, "versie=2\ngemeente=leiden");
  await open(page, "/mijn");
  await bring(page, "gemeente=leiderdorp\nbewaard=toegangspas");
  await expect(choice(page).getByRole("listitem").first()).toHaveText("Je gemeente wordt: Leiderdorp (nu: Leiden)");
  await choose(page, "Leiderdorp");
  await expect(choice(page).getByRole("listitem")).toHaveText(["1 dienst die je bewaarde"]);
});

test("kan de browser niet bewaren, dan staat er niet dat het op dit apparaat staat", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException("vol", "QuotaExceededError"); };
  });
  await open(page, "/mijn");
  await bring(page, PLAN);
  await take(page).click();
  await expect(unkept(page)).toBeVisible();
  expect(await kept(page)).toBe(null);
  await expect(main(page)).not.toContainText("Wat je meebracht, staat nu op dit apparaat.");
  await expect(panel(page)).not.toContainText("in de lokale opslag van deze browser");
});
