// The search of the catalogue: what it finds and in which order, why, what else it finds, and how it is used by ear and
// by key.
import {
  api, audit, best, expect, main, names, open, part, ready, searchField, services, shown, test, told,
} from "../support/journey.mjs";
import { count, judged, said } from "../support/judged.mjs";

const card = (page, name) => main(page).getByRole("article").filter({ has: page.getByRole("heading", { name }) });
const pass = (page) => card(page, "Toegangspas aanvragen of verlies melden");

// The groups of what is found besides services.
const KINDS = /^(Stappen van je plan|Situaties|Wat verandert|Locaties|Woordenlijst|Bij een ander)$/;
const groups = (page) => main(page).getByRole("region", { name: KINDS });

// The headings of the page, in order: the kinds of finds, and the names of the services.
const headings = (page) => main(page).getByRole("heading", { level: 2 }).allTextContents();

test("de browser vindt in dezelfde volgorde als de API, ook wat alleen een collega zo zegt", async ({ page }) => {
  test.setTimeout(180_000);
  const queries = judged();
  expect(queries.length).toBeGreaterThan(150);
  await open(page, "/diensten");
  for (const zoek of queries) {
    const found = await services(page, { zoek });
    await searchField(page).fill(zoek);
    // By its words the count says that it is this search that is shown.
    await expect(count(page)).toContainText(`voor ‘${zoek}’`);
    // The first stand there at once, the others a moment after the typing stopped.
    if (found.length > 0) await expect(shown(page), zoek).toHaveText(names(best(found)));
  }
});

const WHY = {
  "een deel van een samenstelling": ["pas", "Toegangspas", "Gevonden als deel van ‘toegangspas’"],
  "een tikfout": ["toeganspas", "Toegangspas", "Lijkt op wat je typte: ‘toegangspas’"],
  "een samenstelling die niemand schreef": [
    "toegangspasaanvraag", "Toegangspas", "‘toegangspas’ is een deel van wat je typte",
  ],
  "een ander woord ervoor": ["cursus", "Opleiding en loopbaan", "‘opleiding’ is een ander woord hiervoor"],
  "hoe collega's het noemen": ["wc", "Schoonmaak, afval of gebouwstoring", "Ook bekend als ‘wc’"],
  "een andere vorm": ["printers", "Printen, scannen", "‘printer’ staat erin"],
  "een vraag van collega's": ["vakantie", "Mobiele telefoon", "‘vakantie’ staat in een vraag van collega's"],
  "de uitleg": ["paspoort", "Toegangspas", "‘paspoort’ staat in de uitleg"],
  "wat erbij hoort": [
    "toeganspas", "Bezoek aanmelden", "Hoort bij ‘Toegangspas aanvragen of verlies melden’",
  ],
};

test("een vondst die de naam niet laat zien, zegt waarom", async ({ page }) => {
  await open(page, "/diensten");
  for (const [how, [text, name, why]] of Object.entries(WHY)) {
    await test.step(how, async () => {
      await searchField(page).fill(text);
      await expect(count(page)).toContainText(`voor ‘${text}’`);
      await expect(card(page, name)).toContainText(why);
    });
  }
  await audit(page);
  // What is plain to see needs no reason, be it a whole word, its beginning or another form of it.
  const reason = /staat (erin|in)|ander woord|deel van|Lijkt op|Ook bekend|Hoort bij/;
  for (const text of ["toegangspas", "toega", "toegangspassen"]) {
    await searchField(page).fill(text);
    await expect(count(page)).toContainText(`voor ‘${text}’`);
    await expect(pass(page)).not.toContainText(reason);
  }
});

test("wat geen dienst is staat in groepen met een kop, en de rest is uit te klappen", async ({ page }) => {
  await open(page, "/diensten?zoek=buddy");
  const steps = part(page, "Stappen van je plan");
  await expect(steps.getByRole("listitem")).toHaveCount(3);
  const fold = steps.getByText(/^Toon er nog \d+$/);
  const rest = Number((await fold.innerText()).match(/\d+/)[0]);
  await fold.click();
  await expect(steps.getByRole("listitem")).toHaveCount(3 + rest);
  await audit(page);

  // The groups together are what the count says.
  const [, others] = (await count(page).innerText()).match(/en (\d+) andere antwoorden/);
  for (const more of await groups(page).getByText(/^Toon er nog \d+$/).all()) {
    if ((await more.locator("xpath=..").getAttribute("open")) === null) await more.press("Enter");
  }
  await expect(groups(page).getByRole("listitem")).toHaveCount(Number(others));

  const { naam } = (await api(page, "/inwerkgids")).stappen.find(({ slug }) => slug === "buddy-kiezen");
  await steps.getByRole("link", { name: naam, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(naam);
});

test("wie iets van een ander zoekt, leest eerst bij wie", async ({ page }) => {
  await open(page, "/diensten");
  await searchField(page).fill("paspoort");
  const other = part(page, "Bij een ander");
  await expect(other).toContainText("Paspoort, rijbewijs en andere zaken voor inwoners");
  await expect(other).toContainText("→ De gemeente waar de inwoner woont");
  const [first] = await services(page, { zoek: "paspoort" });
  const order = (await headings(page)).filter((text) => ["Bij een ander", first.naam].includes(text));
  expect(order).toEqual(["Bij een ander", first.naam]);
  // A service that answers best stands before all else.
  await searchField(page).fill("laptop");
  await expect(shown(page).first()).toHaveText("Laptop of werkplek aanvragen");
  await expect(part(page, "Stappen van je plan")).toBeVisible();
  const [service, ...rest] = (await headings(page)).filter((text) => text !== "Maak de lijst korter");
  expect(service).toBe("Laptop of werkplek aanvragen");
  expect(rest).toContain("Stappen van je plan");
});

test("wie niets vindt, leest wat misschien werd bedoeld, en wie het weet", async ({ page }) => {
  await open(page, "/diensten?zoek=toegnspsa");
  await expect(count(page)).toHaveText(told(0, "toegnspsa"));
  await expect(main(page).getByText("We vinden geen dienst die hierbij past.")).toBeVisible();
  await expect(main(page).getByText("Bedoel je toegangspas?")).toBeVisible();
  // The app sends it; the link is for who has no app.
  await expect(main(page).getByRole("button", { name: "Dit mis ik: laat het ons weten" })).toBeVisible();
  const miss = main(page).getByRole("link", { name: /^Dit mis ik: mail /, includeHidden: true });
  await expect(miss).toBeHidden();
  const { protocol, searchParams } = new URL(await miss.getAttribute("href"));
  expect([protocol, searchParams.get("subject")]).toEqual(["mailto:", "Gezocht en niet gevonden: toegnspsa"]);
  await expect(pass(page)).toBeVisible();
  await audit(page);
  await main(page).getByRole("link", { name: "toegangspas", exact: true }).click();
  await expect(page).toHaveURL("/diensten?zoek=toegangspas");
  await expect(searchField(page)).toHaveValue("toegangspas");
  await expect(shown(page)).toHaveText(names(best(await services(page, { zoek: "toegangspas" }))));

  // Where nothing comes near, nothing is suggested; the other ways stay.
  await searchField(page).fill("xyzzyq & qqzx?");
  await expect(count(page)).toHaveText(/^Geen diensten/);
  await expect(main(page).getByText("Bedoel je")).toHaveCount(0);
  const subject = new URL(await miss.getAttribute("href")).searchParams.get("subject");
  expect(subject).toBe("Gezocht en niet gevonden: xyzzyq & qqzx?");
  await main(page).getByRole("link", { name: "Bekijk alle diensten" }).click();
  await expect(page).toHaveURL("/diensten");
  await expect(shown(page)).toHaveCount(64);
});

test("met de pijltjes van het zoekveld door alles wat is gevonden, en terug", async ({ page }) => {
  await open(page, "/diensten");
  await searchField(page).fill("pas");
  await expect(groups(page).getByText(/^Toon er nog/).first()).toBeVisible();
  // What is folded away is passed over.
  const links = await groups(page).or(main(page).getByRole("article")).getByRole("link").all();
  expect(links.length).toBeGreaterThan(20);
  await searchField(page).focus();
  for (const link of links) {
    await page.keyboard.press("ArrowDown");
    await expect(link).toBeFocused();
  }
  for (const link of links.toReversed()) {
    await expect(link).toBeFocused();
    await page.keyboard.press("ArrowUp");
  }
  await expect(searchField(page)).toBeFocused();
  // What is typed then replaces what was searched for.
  await page.keyboard.type("buddy");
  await expect(searchField(page)).toHaveValue("buddy");
});

test("de pijltjes gaan van dienst naar dienst, Enter opent, Escape begint opnieuw", async ({ page }) => {
  await open(page, "/diensten");
  await searchField(page).fill("toegangspas");
  const list = main(page).getByRole("article").getByRole("link");
  await expect(shown(page).first()).toHaveText("Toegangspas aanvragen of verlies melden");
  await searchField(page).press("ArrowDown");
  await expect(list.nth(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(list.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(searchField(page)).toBeFocused();
  await expect(searchField(page)).toHaveValue("toegangspas");
  await page.keyboard.press("Escape");
  await expect(searchField(page)).toHaveValue("");
  await expect(searchField(page)).toBeFocused();
  await expect(page).toHaveURL("/diensten");
  await expect(shown(page)).toHaveCount(64);
  await page.keyboard.type("toegangspas");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/diensten/toegangspas");
});

test("hoeveel er is gevonden wordt eenmaal gezegd, als het typen stopt", async ({ page }) => {
  await open(page, "/diensten");
  await expect(said(page)).toBeEmpty();
  await said(page).evaluate((status) => {
    window.events = [];
    const note = (text) => window.events.push({ text, at: performance.now() });
    addEventListener("input", () => note(null), true);
    new MutationObserver(() => note(status.textContent))
      .observe(status, { childList: true, characterData: true, subtree: true });
  });
  for (const [typed, text] of [["toegangs", "toegangs"], ["pas", "toegangspas"]]) {
    await searchField(page).pressSequentially(typed);
    // To eyes it is there at once.
    await expect(count(page)).toContainText(`voor ‘${text}’`);
    const seen = await count(page).evaluate((element) => element.firstChild.textContent);
    await expect(said(page)).toHaveText(seen);
    // To ears it comes after the last letter, and once: a slow machine may make a pause between letters, so what counts
    // is that before each time that it is said there was a letter, and then quiet.
    const events = await page.evaluate(() => window.events.splice(0));
    expect(events.filter((event) => event.text === null)).toHaveLength(typed.length);
    expect(events.at(-1).text).toBe(seen);
    for (const [place, { text: heard, at }] of events.entries()) {
      if (heard === null) continue;
      const before = events[place - 1];
      expect(before).toMatchObject({ text: null });
      expect(at - before.at).toBeGreaterThan(650);
    }
  }
  await page.reload();
  await ready(page);
  await expect(count(page)).toContainText("voor ‘toegangspas’");
  // What stands there at first is not said.
  await expect(said(page)).toBeEmpty();
});
