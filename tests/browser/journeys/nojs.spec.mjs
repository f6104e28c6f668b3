// Without a program: everything can be read, every link and form does its work. The program adds speed, not content.
import {
  FOUND, NOT_FOUND, best, choice, count, expect, fact, foot, guide, heading, inWords, listed, main, menu, names,
  part, searchField, services, shown, test, told, unfoldChoices,
} from "../support/journey.mjs";
import { unfolded } from "../support/plan.mjs";

test.use({ javaScriptEnabled: false });

test("elke pagina is te lezen en elke link leidt ergens heen", async ({ page }) => {
  await page.goto("/");
  await expect(heading(page)).toHaveText(["Wat zoek je?"]);
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Diensten" }).click();
  await expect(page).toHaveURL("/diensten");
  await expect(shown(page)).toHaveText(names(await services(page)));
  const asked = new Set();
  for (const address of FOUND) {
    await page.goto(address);
    await expect(main(page)).toBeVisible();
    const links = page.locator('a[href^="/"]');
    const hrefs = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))));
    expect(hrefs.size).toBeGreaterThan(5);
    const fresh = [...hrefs].filter((href) => !asked.has(href));
    const answers = await Promise.all(fresh.map((href) => page.request.get(href)));
    expect(answers.filter((answer) => answer.status() !== 200).map((answer) => answer.url())).toEqual([]);
    for (const href of fresh) asked.add(href);
  }
});

test("het zoekveld zoekt, en de keuzes blijven erbij", async ({ page }) => {
  await page.goto("/");
  await searchField(page).fill("laptop");
  await searchField(page).press("Enter");
  await expect(page).toHaveURL("/diensten?zoek=laptop");
  const found = await services(page, { zoek: "laptop" });
  await expect(shown(page)).toHaveText(names(best(found)));
  await expect(searchField(page)).toHaveValue("laptop");
  await expect(page).toHaveTitle("Zoeken naar laptop – Diensten – Wegwijzer");

  await unfoldChoices(page);
  await choice(page, "ICT").click();
  await expect(page).toHaveURL("/diensten?zoek=laptop&domein=ict");
  await searchField(page).fill("telefoon");
  await main(page).getByRole("button", { name: "Zoek", exact: true }).click();
  const query = new URL(page.url()).searchParams;
  expect([query.get("zoek"), query.get("domein")]).toEqual(["telefoon", "ict"]);
  const both = await services(page, { zoek: "telefoon", domein: "ict" });
  await expect(count(page)).toHaveText(told(both.length, "telefoon"));
  await expect(shown(page)).toHaveText(names(best(both)));
});

test("een gemeente kiezen gaat met een formulier, en de keuze loopt mee", async ({ page }) => {
  await page.goto("/diensten/toegangspas?op=2026-01-01");
  await main(page).getByRole("button", { name: "Oegstgeest", exact: true }).click();
  await expect(page).toHaveURL(/\/diensten\/toegangspas\?/);
  const query = new URL(page.url()).searchParams;
  expect([query.get("gemeente"), query.get("op")]).toEqual(["oegstgeest", "2026-01-01"]);
  await expect(main(page).getByText("Ja, inbegrepen voor Oegstgeest")).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Voor: Oegstgeest (wijzig)");
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Diensten" }).click();
  await expect(page).toHaveURL("/diensten?gemeente=oegstgeest&op=2026-01-01");
  await expect(main(page).getByRole("article").first()).toContainText("Oegstgeest: ");
  await page.getByRole("banner").getByText("(wijzig)").click();
  await page.getByRole("banner").getByRole("button", { name: "Geen keuze" }).click();
  await expect(page.getByRole("banner")).toContainText("Kies je gemeente");
});

test("ook wie verdwaalt wordt geholpen", async ({ page, site }) => {
  site.mayLog(NOT_FOUND);
  await page.goto("/bestaat-niet");
  await expect(heading(page)).toHaveText(["Deze pagina is er niet"]);
  await searchField(page).fill("pas");
  await searchField(page).press("Enter");
  await expect(page).toHaveURL("/diensten?zoek=pas");
});

test("met alleen links langs het plan, de situaties, de afspraken, de locaties en de woorden", async ({ page }) => {
  const arrives = async (address, title) => {
    await expect(page).toHaveURL(address);
    await expect(heading(page)).toHaveText([title]);
  };
  const follow = async (place, name, address, title = name) => {
    await place.getByRole("link", { name, exact: true }).first().click();
    await arrives(address, title);
  };
  const { paden, fasen, stappen } = await guide(page, { pad: "nieuw" });
  const step = stappen.find(({ begrippen, locaties }) => begrippen && locaties);
  const path = paden.find(({ slug }) => slug === "nieuw");
  const [places, words] = [await listed(page, "/locaties"), await listed(page, "/begrippen")];
  const place = places.find(({ slug }) => slug === step.locaties[0]);
  const word = words.find(({ slug }) => slug === step.begrippen[0]);

  await page.goto("/");
  await follow(menu(page), "Jouw plan", "/inwerken");
  await follow(main(page), path.naam, "/inwerken?pad=nieuw", path.kop);
  const leg = await unfolded(page, fasen.find(({ slug }) => slug === step.fase));
  await follow(leg, step.naam, `/inwerken/${step.slug}`);
  await expect(fact(page, "Klaar als")).toHaveText(step.klaar);
  await follow(part(page, "Waar"), place.naam, `/locaties/${place.slug}`);
  await page.goBack();
  await follow(part(page, "Woorden"), word.naam, `/begrippen#${word.slug}`, "Woordenlijst");
  await expect(page.locator(`#${word.slug}`)).toBeInViewport();
  await page.getByRole("navigation", { name: "Naar een letter" }).getByRole("link").last().click();
  await expect(main(page).getByRole("heading", { level: 2 }).last()).toBeInViewport();

  await follow(foot(page), "Situaties", "/situaties");
  const [situation] = await listed(page, "/situaties");
  await follow(main(page), situation.naam, `/situaties/${situation.slug}`);
  await follow(foot(page), "Afspraken per gemeente", "/overeenkomsten");
  await unfoldChoices(page);
  await choice(page, "ICT").click();
  await choice(page, "Alleen waar gemeenten verschillen").click();
  await expect(page).toHaveURL("/overeenkomsten?domein=ict&verschil=ja");
  await expect(main(page).getByRole("status")).toContainText(/^\s*(\d+) diensten?, waarvan \1 met verschil\s*$/);
  await page.getByRole("navigation", { name: "Per gemeente" }).getByRole("link", { name: "Leiderdorp" }).press("Enter");
  await arrives("/overeenkomsten/leiderdorp", "Afspraken van Leiderdorp");
  await follow(menu(page), "Wat verandert", "/veranderingen");
  await follow(menu(page), "Locaties", "/locaties");
  for (const name of ["Over", "Toegankelijkheid", "Privacy", "Op dit apparaat"]) {
    await foot(page).getByRole("link", { name, exact: true }).click();
    await expect(heading(page)).toHaveText(new RegExp(name));
  }
  await expect(main(page)).toContainText("Er is niets bewaard op dit apparaat.");
});

test("het woord bij een gegeven legt zich uit, zonder programma", async ({ page }) => {
  await page.goto("/locaties/gemeentehuis-zoeterwoude");
  const explanations = { voorbeeld: "Wat is een voorbeeld?", "nog niet bekend": "Wat is nog niet bekend?" };
  for (const [word, asks] of Object.entries(explanations)) {
    const mark = main(page).getByRole("button", { name: word, exact: true }).first();
    const explained = page.getByRole("complementary", { name: asks });
    await expect(explained).toBeHidden();
    await mark.click();
    await expect(explained).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(explained).toBeHidden();
    await expect(mark).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(explained).toBeVisible();
    await explained.getByRole("link").click();
    await expect(heading(page)).toHaveText(["Over Wegwijzer"]);
    await page.goBack();
  }
});

test("een andere dag kiezen gaat met een formulier, en de keuzes blijven", async ({ page }) => {
  await page.goto("/overeenkomsten?domein=ict&verschil=ja&gemeente=oegstgeest");
  const choose = async (day) => {
    await foot(page).getByText("Bekijk een andere dag").click();
    await foot(page).getByLabel("Welke dag?").fill(day);
    await foot(page).getByRole("button", { name: "Toon deze dag" }).click();
  };
  await choose("2022-12-12");
  const query = Object.fromEntries(new URL(page.url()).searchParams);
  expect(query).toEqual({ domein: "ict", verschil: "ja", gemeente: "oegstgeest", op: "2022-12-12" });
  await expect(page.getByText(`Stand van ${inWords("2022-12-12", { weekday: "long" })}.`)).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Voor: Oegstgeest (wijzig)");
  await page.getByRole("link", { name: "Terug naar vandaag" }).click();
  await expect(page).toHaveURL("/overeenkomsten?domein=ict&verschil=ja&gemeente=oegstgeest");
  await expect(foot(page)).toContainText("Stand van 24 november 2026.");
  await choose("");
  await expect(foot(page)).toContainText("Stand van 24 november 2026.");
});

test("een plan met dagen is een adres, en een formulier vraagt ernaar", async ({ page }) => {
  await page.goto("/inwerken?pad=nieuw&gemeente=leiden");
  await main(page).getByLabel("Wat is de eerste werkdag?").fill("2026-11-17");
  await main(page).getByRole("button", { name: "Toon de dagen" }).click();
  await expect(page).toHaveURL("/inwerken?pad=nieuw&gemeente=leiden&start=2026-11-17");
  await expect(main(page)).toContainText("Werkdagen tellen vanaf dinsdag 17 november.");
  // The days go to a calendar without the app too; what is kept on the device waits for it.
  const calendar = main(page).getByRole("link", { name: "Zet deze dagen in je agenda" });
  const answer = await page.request.get(await calendar.getAttribute("href"));
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
  expect(await answer.text()).toContain("BEGIN:VEVENT");
  await expect(main(page).getByRole("button")).toHaveText(["voorbeeld", "Toon de dagen"]);
  await expect(main(page).getByRole("checkbox")).toHaveCount(0);
  await page.goto("/diensten/laptop-of-werkplek?gemeente=leiden");
  await main(page).getByRole("textbox", { name: "Wanneer heb je het nodig?" }).fill("2026-12-14");
  await main(page).getByRole("button", { name: "Reken uit" }).click();
  await expect(main(page)).toContainText("Ja, dat kan.");
});

test("wie iets mist mailt het, en er staat geen formulier dat niets kan", async ({ page }) => {
  await page.goto("/diensten?zoek=xyzzyq");
  const miss = main(page).getByRole("link", { name: /^Dit mis ik: mail / });
  await expect(miss).toBeVisible();
  expect(new URL(await miss.getAttribute("href")).searchParams.get("subject")).toBe("Gezocht en niet gevonden: xyzzyq");
  await expect(main(page).getByRole("button", { name: /^Dit mis ik/ })).toHaveCount(0);
  for (const address of ["/diensten/toegangspas", "/inwerken/inloggen", "/situaties/nieuwe-collega"]) {
    await page.goto(address);
    await expect(main(page).getByText("Klopt deze pagina?")).toBeHidden();
  }
});
