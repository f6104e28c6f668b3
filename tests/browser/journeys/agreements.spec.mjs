// The agreements of all municipalities side by side, narrowed by what stands in the address, and those of one.
import {
  WORDS, api, audit, chooseInBar, choice, counted, expect, foot, heading, inWords, listed, main, names, open,
  part, ready, services, test, unfoldChoices,
} from "../support/journey.mjs";

const TODAY = "2026-11-24";
const table = (page) => main(page).getByRole("table", { name: /^Zo is het afgesproken op/ });
const count = (page) => main(page).getByRole("status");
const rows = (page) => table(page).locator("tbody").getByRole("row");

// The name of the table; behind it stands that it is an example, where it is.
const captioned = (day) => new RegExp(`^Zo is het afgesproken op ${inWords(day)}( voorbeeld)?$`);

// A lead time as it is said.
const within = (days) => ({ 0: "dezelfde dag", 1: "binnen 1 werkdag" })[days] ?? `binnen ${days} werkdagen`;

// What a cell says of a line: the word, and where it can be asked how soon and at what price.
function cell({ status = "nog-niet-bekend", doorlooptijd, kosten } = {}) {
  const asked = status === "inbegrepen" || status === "extra";
  const facts = [doorlooptijd === undefined ? null : within(doorlooptijd), kosten === WORDS[status] ? null : kosten];
  return WORDS[status] + (asked ? facts.filter(Boolean).join(", ") : "");
}

// What the table ought to show on a day: each service in the order of the domains, with the line of each municipality.
async function agreed(page, op = TODAY) {
  const [domains, all] = [await listed(page, "/domeinen"), await services(page)];
  const agreements = await listed(page, "/overeenkomsten", { op });
  const ordered = domains.flatMap(({ slug }) => all.filter(({ domein }) => domein === slug));
  return ordered.map((service) => {
    const lines = agreements.map(({ regels }) => regels.find(({ dienst }) => dienst === service.slug));
    const terms = lines.map((line) => JSON.stringify([line?.status, line?.doorlooptijd, line?.kosten]));
    return { ...service, lines, cells: lines.map(cell), differs: new Set(terms).size > 1 };
  });
}

// What it shows: the name of each service and its cells.
const drawn = (page) =>
  rows(page).evaluateAll((all) =>
    all.map((row) => ({
      naam: row.querySelector("th a").textContent.trim(),
      differs: row.querySelector("th").textContent.includes("verschilt"),
      cells: [...row.querySelectorAll("td")].map((one) => one.textContent.replace(/\s+/g, " ").trim()),
    })));

async function shows(page, expected) {
  const differing = expected.filter(({ differs }) => differs).length;
  await expect(count(page)).toHaveText(`${counted(expected.length)}, waarvan ${differing} met verschil`);
  expect(await drawn(page)).toEqual(expected.map(({ naam, differs, cells }) => ({ naam, differs, cells })));
}

test("alle diensten en alle gemeenten staan in één tabel, zoals afgesproken", async ({ page }) => {
  await open(page, "/");
  await foot(page).getByRole("link", { name: "Afspraken per gemeente" }).click();
  await expect(page).toHaveURL("/overeenkomsten");
  await expect(heading(page)).toHaveText(["Afspraken per gemeente"]);
  await expect(page).toHaveTitle("Afspraken per gemeente – Wegwijzer");
  const towns = names(await listed(page, "/gemeenten"));
  await expect(table(page).getByRole("columnheader")).toHaveText(["Dienst", ...towns]);
  await expect(table(page)).toHaveAccessibleName(captioned(TODAY));
  const all = await agreed(page);
  expect(all).toHaveLength(64);
  // All four answers are in it, so that each of them is compared.
  expect(new Set(all.flatMap(({ lines }) => lines.map((line) => line?.status ?? "nog-niet-bekend"))).size).toBe(4);
  await shows(page, all);
});

test("de kolom van je eigen gemeente valt op", async ({ page }) => {
  await open(page, "/overeenkomsten?domein=ict");
  const own = table(page).locator(".agreement-table__column--own");
  await expect(rows(page).first()).toBeVisible();
  await expect(own).toHaveCount(0);
  await chooseInBar(page, "Oegstgeest");
  await expect(own.first()).toHaveText("Oegstgeest (jouw gemeente)");
  await expect(own).toHaveCount(1 + (await rows(page).count()));
  await expect(rows(page).first().locator("td").nth(2)).toHaveClass(/--own/);
  const colour = (one) => one.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await colour(own.last())).not.toBe(await colour(rows(page).last().locator("td").first()));
});

test("kiezen maakt de tabel korter, en adres, aantallen en focus gaan mee", async ({ page }) => {
  await open(page, "/overeenkomsten");
  await unfoldChoices(page);
  const all = await agreed(page);
  const [ict, differing] = [choice(page, "ICT"), choice(page, "Alleen waar gemeenten verschillen")];
  const legal = choice(page, "Juridisch");
  const inDomain = (...slugs) => all.filter(({ domein }) => slugs.includes(domein));
  await expect(ict).toHaveText(new RegExp(`^ICT\\s*${inDomain("ict").length}\\s+diensten$`));
  await ict.click();
  await expect(page).toHaveURL("/overeenkomsten?domein=ict");
  await expect(ict).toHaveAttribute("aria-current", "true");
  await expect(ict).toBeFocused();
  await shows(page, inDomain("ict"));
  await legal.click();
  await expect(page).toHaveURL("/overeenkomsten?domein=ict&domein=juridisch");
  await shows(page, inDomain("ict", "juridisch"));
  await differing.click();
  await expect(page).toHaveURL("/overeenkomsten?domein=ict&domein=juridisch&verschil=ja");
  await expect(differing).toBeFocused();
  const few = inDomain("ict", "juridisch").filter(({ differs }) => differs);
  expect(few.length).toBeGreaterThan(0);
  await shows(page, few);
  await expect(ict).toHaveText(new RegExp(`^ICT\\s*${few.filter(({ domein }) => domein === "ict").length}\\s`));
  await audit(page);

  await page.reload();
  await ready(page);
  await shows(page, few);
  await expect(differing).toHaveAttribute("aria-current", "true");
  await expect(legal).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await shows(page, inDomain("ict", "juridisch"));
  await expect(differing).not.toHaveAttribute("aria-current");
  await main(page).getByRole("link", { name: "Wis deze keuzes" }).click();
  await expect(page).toHaveURL("/overeenkomsten");
  await shows(page, all);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL("/overeenkomsten?domein=ict");
  await shows(page, inDomain("ict"));
});

test("past er niets bij de keuzes, dan staat dat er", async ({ page }) => {
  // Long ago nothing was agreed, so that nothing differed.
  await open(page, "/overeenkomsten?verschil=ja&op=1999-01-01");
  await expect(count(page)).toHaveText("Geen diensten");
  await expect(table(page)).toHaveCount(0);
  await choice(page, "Alleen waar gemeenten verschillen").click();
  await expect(count(page)).toContainText("64 diensten, waarvan 0 met verschil");
  await expect(rows(page)).toHaveCount(64);
});

// How many services a municipality has of each status, as a sentence.
function sentence(all, at, day) {
  const statuses = all.map(({ lines }) => lines[at]?.status ?? "nog-niet-bekend");
  const counts = Object.entries(WORDS).map(([status, word]) => [statuses.filter((one) => one === status).length, word]);
  return `Op ${inWords(day)}: ${counts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`).join(", ")}.`;
}

test("een gemeente heeft haar eigen pagina, per onderwerp", async ({ page }) => {
  const towns = await listed(page, "/gemeenten");
  const at = towns.findIndex(({ slug }) => slug === "zoeterwoude");
  await open(page, "/overeenkomsten?domein=inkoop");
  await page.getByRole("navigation", { name: "Per gemeente" }).getByRole("link", { name: "Zoeterwoude" }).click();
  await expect(page).toHaveURL("/overeenkomsten/zoeterwoude");
  await expect(heading(page)).toHaveText(["Afspraken van Zoeterwoude"]);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle("Afspraken van Zoeterwoude – Afspraken per gemeente – Wegwijzer");
  await expect(main(page)).toContainText(towns[at].samenvatting);
  const all = await agreed(page);
  await expect(main(page)).toContainText(sentence(all, at, TODAY));
  for (const { slug, naam } of await listed(page, "/domeinen")) {
    const own = all.filter(({ domein }) => domein === slug);
    const items = part(page, naam).getByRole("listitem");
    await expect(items.getByRole("link")).toHaveText(names(own));
    for (const [row, { lines }] of own.entries()) {
      await expect(items.nth(row)).toContainText(`${own[row].naam} ${WORDS[lines[at]?.status ?? "nog-niet-bekend"]}`);
      if (lines[at]?.artikel) await expect(items.nth(row)).toContainText(lines[at].artikel);
    }
  }
  await main(page).getByRole("link", { name: "Vergelijk met de andere gemeenten" }).click();
  await expect(page).toHaveURL("/overeenkomsten");
});

test("wat er is gewijzigd staat er met de dag, het nieuwste eerst", async ({ page }) => {
  const all = await services(page);
  const { overeenkomsten } = await api(page, "/inhoud");
  const { regels } = overeenkomsten.find(({ gemeente }) => gemeente === "zoeterwoude");
  const asked = ({ status, pakket, doorlooptijd, kosten, servicelevel, voorwaarden }) =>
    JSON.stringify([status, pakket, doorlooptijd, kosten, servicelevel, voorwaarden]);
  const changes = all.flatMap(({ slug, naam, nummer }) => {
    const lines = regels.filter(({ dienst }) => dienst === slug).sort((a, b) => a.van.localeCompare(b.van));
    const later = lines.slice(1).map((after, at) => ({ naam, nummer, before: lines[at], after }));
    return later.filter(({ before, after }) => asked(before) !== asked(after));
  });
  changes.sort((a, b) => b.after.van.localeCompare(a.after.van) || a.nummer - b.nummer);
  expect(changes.length).toBeGreaterThan(1);
  await open(page, "/overeenkomsten/zoeterwoude");
  const items = part(page, "Wat er is gewijzigd").getByRole("listitem");
  await expect(items.getByRole("link")).toHaveText(names(changes));
  for (const [at, { before, after }] of changes.entries()) {
    await expect(items.nth(at)).toContainText(`${after.van <= TODAY ? "Sinds" : "Vanaf"} ${inWords(after.van)}`);
    const says = `Status was ${WORDS[before.status]}, wordt ${WORDS[after.status]}`;
    if (before.status !== after.status) await expect(items.nth(at)).toContainText(says);
  }
});

test("op een andere dag is er iets anders afgesproken", async ({ page }) => {
  const towns = await listed(page, "/gemeenten");
  const at = towns.findIndex(({ slug }) => slug === "zoeterwoude");
  const said = [];
  for (const day of ["2022-12-12", TODAY, "2027-06-01"]) {
    const expected = sentence(await agreed(page, day), at, day);
    await open(page, `/overeenkomsten/zoeterwoude?op=${day}`);
    await expect(main(page)).toContainText(expected);
    said.push(expected.split(": ")[1]);
  }
  expect(new Set(said).size).toBe(3);
  for (const day of ["2022-12-12", "2027-06-01"]) {
    await open(page, `/overeenkomsten?op=${day}`);
    await expect(table(page)).toHaveAccessibleName(captioned(day));
    await shows(page, await agreed(page, day));
  }
});
