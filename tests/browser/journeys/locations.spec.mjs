// The locations: those in use, those that are not, where they lie, and what is not known of one.
import {
  api, audit, expect, fact, guide, heading, inWords, listed, lives, main, menu, names, open, part, test,
} from "../support/journey.mjs";

const TODAY = "2026-11-24";
const GONE = "Niet meer in gebruik";

const inUse = (all, day = TODAY) => all.filter((one) => lives(one, day));
const row = (page, naam) =>
  main(page).getByRole("listitem").filter({ has: page.getByRole("link", { name: naam, exact: true }) });
const map = (page) => main(page).getByRole("img", { name: /^Kaart met/ });

test("open en gesloten locaties staan apart", async ({ page }) => {
  await open(page, "/");
  await menu(page).getByRole("link", { name: "Locaties" }).click();
  await expect(page).toHaveURL("/locaties");
  await expect(heading(page)).toHaveText(["Locaties"]);
  await expect(page).toHaveTitle("Locaties – Wegwijzer");
  const all = await listed(page, "/locaties");
  const closed = all.filter((one) => !lives(one, TODAY));
  expect(closed.length).toBeGreaterThan(0);
  await expect(main(page).getByRole("link")).toHaveText([...names(inUse(all)), ...names(closed)]);
  await expect(part(page, GONE).getByRole("link")).toHaveText(names(closed));
  for (const { naam, samenvatting, plaats } of all) {
    await expect(row(page, naam)).toContainText(samenvatting);
    await expect(row(page, naam)).toContainText(plaats);
  }
});

test("op een dag dat zij nog open was, is een locatie niet gesloten", async ({ page }) => {
  const [{ naam, slug, vervallen }] = (await listed(page, "/locaties")).filter((one) => !lives(one, TODAY));
  const before = new Date(Date.parse(vervallen.per) - 86_400_000).toISOString().slice(0, 10);
  await open(page, `/locaties?op=${before}`);
  await expect(main(page).getByRole("link", { name: naam, exact: true })).toBeVisible();
  await expect(part(page, GONE)).toHaveCount(0);
  await open(page, `/locaties/${slug}?op=${before}`);
  await expect(heading(page)).toHaveText([naam]);
  await expect(main(page).getByRole("note")).toHaveCount(0);
});

test("een gesloten locatie zegt sinds wanneer, waarom, en waar je nu moet zijn", async ({ page }) => {
  await open(page, "/locaties");
  const [{ naam, vervallen }] = (await listed(page, "/locaties")).filter((one) => !lives(one, TODAY));
  await part(page, GONE).getByRole("link", { name: naam, exact: true }).click();
  await expect(page).toHaveURL("/locaties/stadsbouwhuis");
  await expect(heading(page)).toHaveText([naam]);
  const note = main(page).getByRole("note");
  await expect(note).toContainText(`Deze locatie is er niet meer sinds ${inWords(vervallen.per)}.`);
  await expect(note).toContainText(vervallen.reden);
  const now = await api(page, `/locaties/${vervallen.nu.replace("locatie:", "")}`);
  await expect(note).toContainText(`Kijk nu bij: ${now.naam}`);
  await note.getByRole("link", { name: now.naam, exact: true }).click();
  await expect(heading(page)).toHaveText([now.naam]);
  await expect(main(page).getByRole("note")).toHaveCount(0);
});

test("een adres dat niet bekend is heet zo, en zegt wie het weet", async ({ page }) => {
  const place = await api(page, "/locaties/gemeentehuis-zoeterwoude");
  const desk = (await listed(page, "/loketten")).find(({ slug }) => slug === place.herkomst.adres.navraag);
  await open(page, "/locaties/gemeentehuis-zoeterwoude");
  await expect(page).toHaveTitle(`${place.naam} – Locaties – Wegwijzer`);
  const address = fact(page, "Adres");
  await expect(address.getByRole("button", { name: "nog niet bekend", exact: true })).toBeVisible();
  await expect(address).toContainText(`Vraag het na bij ${desk.naam}.`);
  await expect(fact(page, "Plaats")).toHaveText(place.plaats);
  await expect(fact(page, "Telefoon").getByRole("link", { name: place.telefoon }))
    .toHaveAttribute("href", `tel:${place.telefoon.replaceAll(" ", "")}`);
});

test("een adres dat bekend is staat er, met de bron onderaan", async ({ page }) => {
  const place = await api(page, "/locaties/stadhuis-leiden");
  await open(page, "/locaties/stadhuis-leiden");
  await expect(fact(page, "Adres")).toContainText(`${place.adres}, ${place.postcode} ${place.plaats}`);
  await expect(fact(page, "Plaats")).toHaveCount(0);
  await expect(fact(page, "Adres").getByRole("button")).toHaveCount(0);
  const { bronnen } = await api(page, "/inhoud");
  const source = bronnen.find((one) => Object.values(one).includes(place.herkomst.adres.bron));
  await expect(page.getByRole("complementary", { name: "Hoe zeker is dit?" })).toContainText(source.naam);
});

test("een locatie noemt haar balies en de stappen die er zijn", async ({ page }) => {
  await open(page, "/locaties/tweelinghuis");
  const desks = (await listed(page, "/loketten")).filter(({ locatie }) => locatie === "tweelinghuis");
  const { stappen } = await guide(page);
  const steps = stappen.filter(({ locaties }) => locaties?.includes("tweelinghuis"));
  await expect(part(page, "Balies hier").getByRole("listitem").locator("strong")).toHaveText(names(desks));
  await expect(part(page, "Stappen hier").getByRole("link")).toHaveText(names(steps));
  await part(page, "Stappen hier").getByRole("link").first().click();
  await expect(heading(page)).toHaveText([steps[0].naam]);
  // And the step leads back to its location.
  await part(page, "Waar").getByRole("link", { name: "Tweelinghuis", exact: true }).click();
  await expect(page).toHaveURL("/locaties/tweelinghuis");
});

test("de kaart draagt de nummers van de lijst, en zegt in woorden wat bij elkaar ligt", async ({ page }) => {
  await open(page, "/locaties");
  const placed = inUse(await listed(page, "/locaties")).filter(({ ligging }) => ligging);
  expect(placed.length).toBeGreaterThan(2);
  await expect(map(page)).toHaveAccessibleName(`Kaart met ${placed.length} locaties, elk met haar nummer`);
  await expect(map(page).locator(".location-map__number")).toHaveText(placed.map((_, at) => `${at + 1}`));
  for (const [at, { naam }] of placed.entries()) {
    await expect(row(page, naam)).toContainText(`op de kaart nummer ${at + 1}`);
  }
  await expect(part(page, GONE)).not.toContainText("op de kaart");
  const figure = main(page).getByRole("figure");
  await expect(figure).toContainText("Schematisch: de plekken liggen bij benadering.");
  await expect(figure.getByRole("button", { name: "voorbeeld", exact: true })).toBeVisible();
  await expect(main(page)).toContainText("Dicht bij elkaar: Tweelinghuis, Stadhuis Leiden en Stadskantoor Leiden.");
  await expect(main(page)).toContainText(/vanaf Tweelinghuis: Gemeentehuis Leiderdorp ongeveer [\d,]+ kilometer/);
  await audit(page);
});

test("elke naam op de kaart staat erin, en niet over een andere", async ({ page }) => {
  await open(page, "/locaties");
  const wrong = await map(page).evaluate((drawing) => {
    const { width, height } = drawing.viewBox.baseVal;
    const boxes = [...drawing.querySelectorAll("text")].map((text) => [text.textContent, text.getBBox()]);
    const out = boxes.filter(([, { x, y, width: wide, height: tall }]) =>
      x < 0 || y < 0 || x + wide > width || y + tall > height);
    // The box of a line is higher than its letters, so that of the next may begin in it.
    const over = ([, a], [, b]) =>
      Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
      Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.6 * Math.min(a.height, b.height);
    const pairs = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => over(a, b)).map((b) => [a, b]));
    return [...out.map(([text]) => text), ...pairs.map(([[a], [b]]) => `${a} over ${b}`)];
  });
  expect(wrong).toEqual([]);
  await audit(page);
});

test("een locatie noemt haar gegevens op volgorde, en wie het weet als iets niet bekend is", async ({ page }) => {
  const place = await api(page, "/locaties/gemeentehuis-oegstgeest");
  const desk = (await listed(page, "/loketten")).find(({ slug }) => slug === place.herkomst.binnenkomen.navraag);
  await open(page, "/locaties/gemeentehuis-oegstgeest");
  const unknown = ["Binnenkomen", "Wat er is", "Toegankelijkheid", "Vluchtweg en BHV"];
  await expect(main(page).getByRole("term")).toHaveText(
    ["Adres", "Binnenkomen", "Wie je vraagt", "Wat er is", "Toegankelijkheid", "Vluchtweg en BHV", "Telefoon"],
  );
  for (const name of unknown) {
    await expect(fact(page, name).getByRole("button", { name: "nog niet bekend", exact: true })).toBeVisible();
    await expect(fact(page, name)).toContainText(`Vraag het na bij ${desk.naam}.`);
  }
  await expect(fact(page, "Wie je vraagt")).toContainText(desk.naam);
  await expect(fact(page, "Wie je vraagt").getByRole("link", { name: desk.telefoon }))
    .toHaveAttribute("href", `tel:${desk.telefoon.replaceAll(" ", "")}`);
  await audit(page);
});

test("van een gesloten locatie hoef je niet te weten hoe je binnenkomt", async ({ page }) => {
  await open(page, "/locaties/stadsbouwhuis");
  await expect(fact(page, "Adres")).toBeVisible();
  await expect(fact(page, "Binnenkomen")).toHaveCount(0);
  await expect(main(page).getByRole("button", { name: "Print een deurkaart" })).toHaveCount(0);
  await audit(page);
});

test("een bekend adres opent in de kaart-app en op een kaart, een onbekend niet", async ({ page }) => {
  const place = await api(page, "/locaties/stadhuis-leiden");
  const query = encodeURIComponent(`${place.adres}, ${place.postcode} ${place.plaats}`);
  await open(page, "/locaties/stadhuis-leiden");
  for (const [name, href] of [
    ["Open in je kaart-app", `geo:0,0?q=${query}`],
    ["Bekijk op de kaart", `https://www.openstreetmap.org/search?query=${query}`],
  ]) {
    const link = fact(page, "Adres").getByRole("link", { name, exact: true });
    await expect(link).toHaveAttribute("href", href);
    await expect(link).toHaveAttribute("rel", "noreferrer");
  }
  await audit(page);
  await open(page, "/locaties/gemeentehuis-zoeterwoude");
  await expect(fact(page, "Adres").getByRole("link")).toHaveCount(0);
  await audit(page);
});

test("een locatie noemt de diensten waarvoor je er langskomt", async ({ page }) => {
  const { diensten, loketten } = await api(page, "/inhoud");
  const here = loketten.filter(({ locatie }) => locatie === "tweelinghuis").map(({ slug }) => slug);
  const counters = diensten.filter((one) =>
    lives(one, TODAY) && one.kanalen.includes("balie") && here.includes(one.loket));
  await open(page, "/locaties/tweelinghuis");
  const list = part(page, "Diensten ter plekke");
  await expect(list.getByRole("link")).toHaveText(names(counters));
  await expect(list.getByRole("listitem").first()).toContainText(`nummer ${counters[0].nummer}`);
  await list.getByRole("link").first().click();
  await expect(page).toHaveURL(`/diensten/${counters[0].slug}`);
  await audit(page);
});
