// The storage of the browser fails: full, blocked, broken off, of another version, edited by hand. Each time the pages
// stay, nothing that was kept is lost, and what cannot be kept is said.
import { audit, bar, expect, heading, main, menu, open, part, ready } from "../support/journey.mjs";
import { RESOURCE, answer, react, refuse, text } from "../support/feedback.mjs";
import {
  PLAN, begin, choose, did, kept, lines, linesOf, notMine, panel, said, save, standing, test, tick, unkept, version,
} from "../support/device.mjs";

const LOGIN = { slug: "inloggen", naam: "Log in en open je mail" };
const LOGIN_PAGE = `/inwerken/${LOGIN.slug}`;
const done = (page) => tick(page, LOGIN.naam);

// Leaves no room in the storage, as another part of the same site would.
const fill = (page) =>
  page.evaluate(() => {
    let text = "";
    for (let size = 1 << 23; size >= 1; size /= 2) {
      try {
        localStorage.setItem("ander", text + "x".repeat(size));
        text += "x".repeat(size);
      } catch (error) {
        if (error.name !== "QuotaExceededError") throw error;
      }
    }
  });
const makeRoom = (page) => page.evaluate(() => localStorage.removeItem("ander"));

test("vol: wat je aanvinkt geldt in dit venster, en met ruimte is alles weer bewaard", async ({ page }) => {
  await begin(page, PLAN);
  await open(page, LOGIN_PAGE);
  await fill(page);
  await expect(unkept(page)).toHaveCount(0);
  await done(page).click();
  await expect(done(page)).toHaveAttribute("aria-pressed", "true");
  await expect(unkept(page)).toBeVisible();
  await expect(unkept(page)).toHaveClass("unkept-note");
  expect(await kept(page)).toBe(PLAN);
  await audit(page);
  // In this window it holds, wherever one goes.
  await menu(page).getByRole("link", { name: "Jouw plan" }).click();
  await expect(part(page, "Hoe ver je bent")).toContainText(`Laatst: 114 ${LOGIN.naam}, gedaan.`);
  await expect(unkept(page)).toBeVisible();
  await unkept(page).getByRole("link", { name: "Bewaar het als bestand" }).click();
  await expect(did(page).getByRole("listitem").first()).toContainText(`114 ${LOGIN.naam}: gedaan op`);
  expect(standing((await save(page)).text)).toEqual({ 104: "gedaan", 114: "gedaan" });
  expect(await kept(page)).toBe(PLAN);
  await audit(page);
  // With room again the next change keeps this one too.
  await makeRoom(page);
  await choose(page, "Zoeterwoude");
  await expect(unkept(page)).toHaveCount(0);
  const now = await lines(page);
  const before = linesOf(PLAN.replace("leiderdorp", "zoeterwoude"));
  expect(now.filter((line) => !line.startsWith("stap=114"))).toEqual(before);
  expect(standing(now.join("\n"))).toEqual({ 104: "gedaan", 114: "gedaan" });
  await open(page, LOGIN_PAGE);
  await expect(done(page)).toHaveAttribute("aria-pressed", "true");
  await expect(unkept(page)).toHaveCount(0);
});

test("vol vanaf een moment: elke soort keuze werkt door, en gaat niet mee na opnieuw laden", async ({ page }) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function keep(...item) {
      if (window.isFull) throw new DOMException("vol", "QuotaExceededError");
      return setItem.apply(this, item);
    };
  });
  await begin(page, "versie=2\ngemeente=leiden");
  await open(page, "/diensten/laptop-of-werkplek");
  await page.evaluate(() => { window.isFull = true; });
  await choose(page, "Bewaar op dit apparaat");
  await expect(main(page).getByRole("button", { name: "Bewaard op dit apparaat", pressed: true })).toBeVisible();
  await main(page).locator("summary", { hasText: "Zet je aanvraag klaar" }).click();
  const name = part(page, "Zet je aanvraag klaar").getByRole("textbox", { name: "Je naam" });
  await name.fill("Sam");
  await expect(name).toBeFocused();
  await menu(page).getByRole("link", { name: "Jouw plan" }).click();
  await main(page).getByRole("link", { name: "Ik ben nieuw", exact: true }).click();
  await choose(page, "Dit is mijn plan");
  await expect(main(page)).toContainText("Dit is jouw plan.");
  await page.getByRole("contentinfo").getByRole("link", { name: "Op dit apparaat" }).click();
  await choose(page, "Oegstgeest");
  await expect(bar(page)).toContainText("Voor: Oegstgeest (wijzig)");
  await expect(said(page)).toHaveText([
    "Je gemeente: Oegstgeest", "Je plan: Ik ben nieuw", "Door jou bewaard: 1 dienst",
    "Klaargezet en niet gewist: 1 aanvraag",
  ]);
  await expect(unkept(page)).toHaveCount(1);
  expect(await kept(page)).toBe("versie=2\ngemeente=leiden");
  await page.reload();
  await ready(page);
  await expect(said(page)).toHaveText(["Je gemeente: Leiden"]);
  await expect(unkept(page)).toHaveCount(0);
});

test("vol en geen verbinding: een reactie die niet kan wachten, blijft in het formulier", async ({ page, site }) => {
  site.mayLog(RESOURCE);
  await begin(page, PLAN);
  await open(page, LOGIN_PAGE);
  await fill(page);
  await refuse(page, 503);
  await react(page, "Onduidelijk", "Dit gaat niet verloren");
  const told = "Niet verstuurd, en dit apparaat kan je reactie niet bewaren. Je tekst staat er nog.";
  await expect(answer(page, told)).toBeVisible();
  await expect(text(page)).toHaveValue("Dit gaat niet verloren");
  expect(await kept(page)).toBe(PLAN);
  await makeRoom(page);
});

test("uitgezet: de site werkt, zegt dat zij niets bewaart, en geeft het als bestand mee", async ({ page }) => {
  await page.addInitScript(() => {
    const get = () => { throw new DOMException("uitgezet", "SecurityError"); };
    Object.defineProperty(window, "localStorage", { get });
  });
  for (const address of ["/", "/diensten", "/mijn"]) {
    await open(page, address);
    await expect(heading(page)).toBeVisible();
    await expect(unkept(page)).toHaveCount(0);
  }
  await choose(page, "Leiderdorp");
  await expect(unkept(page)).toBeVisible();
  await expect(unkept(page)).toHaveClass("unkept-note");
  await expect(bar(page)).toContainText("Voor: Leiderdorp (wijzig)");
  await menu(page).getByRole("link", { name: "Jouw plan" }).click();
  await main(page).getByRole("link", { name: "Ik ben nieuw", exact: true }).click();
  await part(page, "Dag 1").locator("summary").click();
  await part(page, "Dag 1").getByRole("link", { name: LOGIN.naam }).click();
  await done(page).click();
  await expect(done(page)).toHaveAttribute("aria-pressed", "true");
  await notMine(page, LOGIN.naam).click();
  await expect(done(page)).toHaveAttribute("aria-pressed", "false");
  await audit(page);
  await unkept(page).getByRole("link", { name: "Bewaar het als bestand" }).click();
  await expect(heading(page)).toHaveText(["Op dit apparaat"]);
  const { text: file } = await save(page);
  expect(linesOf(file)).toContain("gemeente=leiderdorp");
  expect(standing(file)).toEqual({ 114: "niet-van-toepassing" });
});

for (const number of [1, 2, 9]) {
  test(`half geschreven, versie ${number}: wat heel is blijft, ook na een verandering`, async ({ page, site }) => {
    site.mayLog(RESOURCE);
    await refuse(page, 503);
    const whole = version(number);
    const ends = [0.15, 0.4, 0.63, 0.81, 0.97].map((part) => Math.floor(whole.length * part));
    for (const end of ends) {
      const half = whole.slice(0, end);
      const sound = linesOf(half).slice(0, -1).filter((line) => !/^(versie|gemeente)=/.test(line));
      await begin(page, half);
      await open(page, "/mijn");
      await expect(heading(page)).toHaveText(["Op dit apparaat"]);
      expect(await kept(page)).toBe(half);
      await choose(page, "Zoeterwoude");
      await expect(said(page).first()).toHaveText("Je gemeente: Zoeterwoude");
      await expect(unkept(page)).toHaveCount(0);
      const now = await lines(page);
      expect(now).toEqual(expect.arrayContaining([...sound, "gemeente=zoeterwoude"]));
      expect(now.filter((line) => line.startsWith("gemeente="))).toHaveLength(1);
    }
  });
}

test("versie 1: alles blijft, en wordt bij de eerste verandering versie 2", async ({ page, site }) => {
  site.mayLog(RESOURCE);
  await refuse(page, 503);
  await begin(page, version(1));
  await open(page, "/mijn");
  await expect(said(page)).toContainText(["Je gemeente: Leiderdorp", "Klaargezet en niet gewist: 1 aanvraag"]);
  await expect(panel(page)).toContainText("1 reactie wacht op verbinding");
  await open(page, LOGIN_PAGE);
  // Reading changes nothing.
  expect(await kept(page)).toBe(version(1));
  await done(page).click();
  const [first, ...rest] = await lines(page);
  expect(first).toBe("versie=2");
  expect(rest.slice(0, -1)).toEqual(linesOf(version(1)).slice(1));
  expect(rest.at(-1)).toMatch(/^stap=114 gedaan \d+$/);
});

test("versie 9: wat wij niet kennen blijft regel voor regel, en het blijft versie 9", async ({ page }) => {
  await begin(page, version(9));
  await open(page, LOGIN_PAGE);
  await done(page).click();
  await open(page, "/mijn");
  await expect(said(page)).toHaveText([
    "Je gemeente: Leiderdorp", "Je plan: Ik ben nieuw", "Waarvan je zei hoe het ervoor staat: 2 stappen",
    "3 regels die deze versie niet kent, en laat staan",
  ]);
  await choose(page, "Leiden");
  const now = await lines(page);
  expect(now[0]).toBe("versie=9");
  expect(now).toEqual(expect.arrayContaining(linesOf(version(9).replace("leiderdorp", "leiden"))));
  expect(now).toHaveLength(linesOf(version(9)).length + 1);
  expect(standing(now.filter((line) => !line.includes("half")).join("\n"))).toEqual({ 104: "gedaan", 114: "gedaan" });
});

const BY_HAND = [
  "versie=twee", "gemeente=atlantis", "pad=bestaat-niet", "start=2026-02-31", "start=gisteren", "groep=niemand",
  "plek=nergens", "meegenomen=veel", "meegenomen=-1", "bewaard=bestaat-niet", "bewaard=<b>", "concept=%%%", "concept",
  "stap=0 gedaan 1764000000", "stap=104 gedaan morgen", "stap=104 gedaan -5", "stap=104 klaar 1764000000",
  "stap=99999999 gedaan 1", "\u0000\u0001{]", "===", "reactie=geen JSON", "x".repeat(50_000),
];

test("met de hand bewerkt: wat niet bestaat of niet klopt staat er niet als keuze, en alles werkt", async ({ page }) => {
  await begin(page, BY_HAND.join("\n"));
  await open(page, "/");
  await expect(bar(page)).toContainText("Kies je gemeente");
  await expect(part(page, "Door jou bewaard")).toHaveCount(0);
  await menu(page).getByRole("link", { name: "Jouw plan" }).click();
  await expect(heading(page)).toHaveText(["Jouw plan"]);
  await open(page, "/inwerken?pad=nieuw");
  await expect(main(page).getByRole("button", { name: "Dit is mijn plan" })).toBeVisible();
  await expect(main(page).getByRole("checkbox", { checked: true })).toHaveCount(0);
  await expect(main(page).getByRole("button", { pressed: true })).toHaveCount(0);
  await expect(main(page).getByLabel("Waar werk je meestal?")).toHaveValue("");
  await expect(part(page, "Hoe ver je bent")).toHaveCount(0);
  await open(page, "/mijn");
  await expect(main(page).getByRole("button", { pressed: true })).toHaveText(["Geen keuze"]);
  await expect(did(page)).toHaveCount(0);
  await expect(said(page).filter({ hasText: /gemeente|plan|werkdag|past|gebouw/ })).toHaveCount(0);
  await audit(page);
  await open(page, LOGIN_PAGE);
  await done(page).click();
  await expect(done(page)).toHaveAttribute("aria-pressed", "true");
  const now = await lines(page);
  expect(standing(now.filter((line) => line.startsWith("stap=114")).join("\n"))).toEqual({ 114: "gedaan" });
  // What cannot be read stays, but for what is far too long to be ours.
  expect(now).toEqual(expect.arrayContaining(BY_HAND.filter((line) => line.length < 2_000 && !["versie=twee", "pad=bestaat-niet"].includes(line))));
});
