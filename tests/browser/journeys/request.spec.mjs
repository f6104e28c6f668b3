// "Zet je aanvraag klaar": from what a service asks a mail, what to say on the telephone, or a paper. It is made on the
// device; our server sees nothing of it.
import { audit, chooseInBar, expect, main, open, part, ready, test } from "../support/journey.mjs";

const LAPTOP = "/diensten/laptop-of-werkplek";
const LIGHT = { tag: "@licht" };

const fold = (page) => main(page).locator("summary", { hasText: "Zet je aanvraag klaar" });
const field = (page, name) => part(page, "Zet je aanvraag klaar").getByRole("textbox", { name, exact: true });
const choice = (page, name) => part(page, "Zet je aanvraag klaar").getByRole("radio", { name, exact: true });
const make = (page, name) => part(page, "Zet je aanvraag klaar").getByRole("button", { name, exact: true });
const review = (page, what) => part(page, `Je ${what} staat klaar`);
const summary = (page) => part(page, "Zet je aanvraag klaar").locator("#aanvraag-uitkomst");
const stored = (page) => page.evaluate(() => ({ ...localStorage }));
const REACH = "Telefoon of mail waarop je te bereiken bent";

// What leaves the device, but for what a page is made of.
function watch(page) {
  const sent = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || /naam|Jansen/.test(decodeURIComponent(request.url()))) sent.push(request.url());
  });
  return sent;
}

async function fill(page) {
  await choice(page, "Een laptop").check();
  await field(page, "Voor wie is het?").fill("Noor Jansen");
  await field(page, "Waar moet het komen?").fill("Stadhuis, derde verdieping");
  await field(page, "Je naam").fill("Sam de Wit & co");
  await field(page, REACH).fill("sam@voorbeeld.nl");
}

test("een mail: nagekeken, en door de lezer zelf verstuurd", async ({ page }) => {
  const sent = watch(page);
  await open(page, LAPTOP);
  await chooseInBar(page, "Leiderdorp");
  await fold(page).click();
  await audit(page);
  await fill(page);
  await make(page, "Maak een mail").click();
  await expect(review(page, "mail").getByRole("heading", { name: "Je mail staat klaar" })).toBeFocused();
  await expect(review(page, "mail")).toContainText("Er is nog niets verstuurd.");
  await expect(review(page, "mail")).toContainText("Klaar uiterlijk");
  await expect(review(page, "mail")).toContainText("(voorbeeld)");
  const link = review(page, "mail").getByRole("link", { name: "Open je mailprogramma" });
  const href = await link.getAttribute("href");
  expect(href.length).toBeLessThanOrEqual(1_900);
  const mail = new URL(href);
  expect([mail.protocol, mail.pathname]).toEqual(["mailto:", "servicedesk.ict@voorbeeld.nl"]);
  expect(mail.searchParams.get("subject")).toBe("Aanvraag 1 Laptop of werkplek aanvragen");
  const body = mail.searchParams.get("body");
  for (const line of [
    "Dienst 1 Laptop of werkplek aanvragen", "Wat wil je: Een laptop", "Voor wie is het: Noor Jansen",
    "Waar moet het komen: Stadhuis, derde verdieping", "Gemeente: Leiderdorp", "Naam: Sam de Wit & co",
    "Te bereiken op: sam@voorbeeld.nl",
  ]) expect(body.split("\r\n")).toContain(line);
  expect(body).toMatch(/Klaar uiterlijk: donderdag 3 december, gevraagd op 24 november 2026 \(voorbeeld\)/);
  // A question that does not apply was never asked.
  expect(body).not.toContain("Wat is er aan de hand");
  await audit(page);
  expect(sent).toEqual([]);
});

test("een belbriefje en een papier, en het papier heeft regels om op te schrijven", LIGHT, async ({ page }) => {
  await page.addInitScript(() => {
    window.prints = 0;
    window.print = () => { window.prints += 1; };
  });
  await open(page, `${LAPTOP}?gemeente=oegstgeest`);
  await fold(page).click();
  await fill(page);
  await make(page, "Maak een belbriefje").click();
  await expect(review(page, "belbriefje").getByRole("heading", { level: 3 })).toBeFocused();
  const dial = review(page, "belbriefje").getByRole("link", { name: /^[\d ]+$/ });
  expect(await dial.getAttribute("href")).toMatch(/^tel:/);
  await expect(review(page, "belbriefje").getByRole("link", { name: "Open je mailprogramma" })).toHaveCount(0);
  await make(page, "Maak een papier").click();
  await expect(review(page, "papier").getByRole("heading", { level: 3 })).toBeFocused();
  await expect(review(page, "papier").getByRole("term").filter({ hasText: "Nodig op" })).toBeVisible();
  await review(page, "papier").getByRole("button", { name: "Print" }).click();
  expect(await page.evaluate(() => window.prints)).toBe(1);
  await page.emulateMedia({ media: "print" });
  await expect(review(page, "papier")).toBeVisible();
  await page.emulateMedia({ media: null });
});

test("de tekst kan gekopieerd worden", LIGHT, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `${LAPTOP}?gemeente=leiden`);
  await fold(page).click();
  await fill(page);
  await make(page, "Maak een mail").click();
  await review(page, "mail").getByRole("button", { name: "Kopieer de tekst" }).click();
  await expect(review(page, "mail").getByRole("status")).toContainText("gekopieerd");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Voor wie is het: Noor Jansen");
});

test("wat ontbreekt staat bij elkaar en bij elk veld, en wat er stond staat er nog", async ({ page }) => {
  await open(page, LAPTOP);
  await fold(page).click();
  await choice(page, "Mijn kapotte laptop omruilen").check();
  await field(page, "Je naam").fill("Sam");
  await make(page, "Maak een mail").click();
  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toContainText("4 antwoorden kloppen nog niet. Wat je invulde, staat er nog.");
  await expect(summary(page).getByRole("listitem")).toHaveText([
    "Kies bovenaan deze pagina je gemeente", "Vul iets in bij: Wat is er aan de hand",
    "Vul iets in bij: Waar moet het komen", `Vul iets in bij: ${REACH}`,
  ]);
  await audit(page);
  await expect(choice(page, "Mijn kapotte laptop omruilen")).toBeChecked();
  await expect(field(page, "Je naam")).toHaveValue("Sam");
  const place = field(page, "Waar moet het komen?");
  await expect(place).toHaveAttribute("aria-invalid", "true");
  await expect(place).toHaveAccessibleDescription("Vul iets in bij: Waar moet het komen");
  await summary(page).getByRole("link", { name: "Vul iets in bij: Waar moet het komen" }).click();
  await expect(place).toBeFocused();
  await place.fill("Stadhuis");
  await field(page, "Wat is er aan de hand?").fill("Het scherm blijft zwart");
  await field(page, REACH).fill("12 34");
  await chooseInBar(page, "Leiden");
  await fold(page).click();
  await make(page, "Maak een mail").click();
  await expect(review(page, "mail")).toContainText("Het scherm blijft zwart");
  await expect(summary(page).getByRole("listitem")).toHaveCount(0);
});

test("een vraag die niet past is er niet, en haar antwoord gaat niet mee", LIGHT, async ({ page }) => {
  await open(page, `${LAPTOP}?gemeente=leiden`);
  await fold(page).click();
  await expect(field(page, "Voor wie is het?")).toHaveCount(0);
  await fill(page);
  await choice(page, "Mijn kapotte laptop omruilen").check();
  await expect(field(page, "Voor wie is het?")).toHaveCount(0);
  await field(page, "Wat is er aan de hand?").fill("Valt steeds uit");
  await make(page, "Maak een mail").click();
  await expect(review(page, "mail")).toContainText("Valt steeds uit");
  await expect(review(page, "mail")).not.toContainText("Noor Jansen");
});

test("een concept blijft op dit apparaat tot het wordt gewist, en werkt zonder verbinding", LIGHT, async ({ page, context }) => {
  const sent = watch(page);
  await open(page, `${LAPTOP}?gemeente=leiden`);
  await fold(page).click();
  await fill(page);
  await page.reload();
  await ready(page);
  await fold(page).click();
  await expect(choice(page, "Een laptop")).toBeChecked();
  await expect(field(page, "Voor wie is het?")).toHaveValue("Noor Jansen");
  await context.setOffline(true);
  await make(page, "Maak een mail").click();
  await expect(review(page, "mail")).toContainText("Noor Jansen");
  await context.setOffline(false);
  await make(page, "Wis wat ik invulde").click();
  await expect(fold(page)).toBeFocused();
  await expect(field(page, "Je naam")).toHaveValue("");
  await expect(review(page, "mail")).toHaveCount(0);
  expect(JSON.stringify(await stored(page))).not.toContain("Noor");
  expect(sent).toEqual([]);
});

test("van een dienst die geen spoor laat wordt geen concept bewaard", LIGHT, async ({ page }) => {
  await open(page, "/diensten/vertrouwenspersoon?gemeente=leiden");
  await fold(page).click();
  await expect(part(page, "Zet je aanvraag klaar")).toContainText("wat je invult, wordt niet bewaard");
  await part(page, "Zet je aanvraag klaar").getByRole("textbox").first().fill("Sam");
  await page.keyboard.press("Tab");
  expect(await stored(page)).toEqual({});
});

test("de dag die je al noemde, staat in de aanvraag", LIGHT, async ({ page }) => {
  await open(page, `${LAPTOP}?gemeente=leiden`);
  await fold(page).click();
  await field(page, "Je naam").fill("Sam");
  await main(page).getByRole("textbox", { name: "Wanneer heb je het nodig?" }).fill("2026-12-14");
  await main(page).getByRole("button", { name: "Reken uit" }).click();
  const needed = part(page, "Zet je aanvraag klaar").getByLabel(/^Nodig op/);
  await expect(needed).toHaveValue("2026-12-14");
  await expect(field(page, "Je naam")).toHaveValue("Sam");
});

test("een situatie vraagt alles in een keer aan, elk loket zijn deel", LIGHT, async ({ page }) => {
  await open(page, "/situaties/nieuwe-collega?gemeente=leiden");
  await fold(page).click();
  await audit(page);
  await make(page, "Maak een papier").click();
  await expect(summary(page)).toBeFocused();
  const form = part(page, "Zet je aanvraag klaar");
  for (const group of await form.getByRole("group").all()) await group.getByRole("radio").first().check();
  for (const box of await form.getByRole("textbox").all()) {
    if (await box.isVisible()) await box.fill("12");
  }
  await form.getByLabel(/^Nodig op/).fill("2026-12-14");
  for (const day of await form.locator("input[type=date]").all()) {
    if (await day.isVisible()) await day.fill("2026-12-14");
  }
  await make(page, "Maak een papier").click();
  await expect(review(page, "papier").getByRole("heading", { level: 3 })).toBeFocused();
  expect(await review(page, "papier").getByText(/^Voor Servicedesk/).count()).toBeGreaterThan(1);
  await expect(review(page, "papier")).toContainText("maandag 14 december 2026");
  await audit(page);
});

test("alleen met het toetsenbord", LIGHT, async ({ page }) => {
  await open(page, "/diensten/software-aanvragen?gemeente=leiden");
  await fold(page).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  for (const words of ["Rekenprogramma", "Voor de begroting", "3", "4711"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  await expect(field(page, "De kostenplaats")).toHaveValue("4711");
  await field(page, "Je naam").focus();
  await page.keyboard.type("Sam");
  await page.keyboard.press("Tab");
  await page.keyboard.type("12 34");
  await page.keyboard.press("Enter");
  await expect(part(page, "Zet je aanvraag klaar").getByRole("heading", { level: 3 })).toBeFocused();
});

test("een aanvraag wordt alleen geprint, op een vel", LIGHT, async ({ page }) => {
  await page.addInitScript(() => { window.print = () => {}; });
  await open(page, `${LAPTOP}?gemeente=leiden`);
  await fold(page).click();
  await fill(page);
  await make(page, "Maak een papier").click();
  await review(page, "papier").getByRole("button", { name: "Print" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(review(page, "papier")).toBeVisible();
  await expect(main(page).getByRole("heading", { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: null });
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
