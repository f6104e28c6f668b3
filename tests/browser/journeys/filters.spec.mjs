// What narrows the catalogue and puts it in order: every choice says what it would show, stands in the address, and can
// be undone.
import {
  WORDS, api, audit, best, choice, expect, heading, main, names, open, part, ready, searchField, services, shown,
  test, told, unfoldChoices, withoutLoading,
} from "../support/journey.mjs";
import { count } from "../support/judged.mjs";

const KINDS = {
  aanvragen: "Aanvragen", melden: "Melden", advies: "Advies vragen", regelen: "Regelen of wijzigen", weten: "Weten",
};
const PEOPLE = ["medewerkers", "leidinggevenden", "budgethouders", "projectleiders", "griffie"];
const AUDIENCES = Object.fromEntries(PEOPLE.map((name) => [name.replace(/[sn]$/, ""), name]));
const HELP = "We vinden geen dienst die hierbij past.";
const chips = (page) => main(page).getByRole("list", { name: "Gekozen filters" }).getByRole("link");
const called = (page, name) => choice(page, name.replace(/[()]/g, "\\$&"));
const order = (page) => main(page).getByRole("list", { name: "Volgorde:" }).getByRole("link");
const ordered = (page) => order(page).and(page.locator('[aria-current="true"]'));

// A page that comes with a choice has them unfolded already.
async function unfold(page) {
  if (!(await called(page, "ICT").isVisible())) await unfoldChoices(page);
}

// All choices: of each key of the address its values, with the words that stand for them.
async function facets(page) {
  const { resultaten: domains } = await api(page, "/domeinen?perPagina=500");
  const { resultaten: municipalities } = await api(page, "/gemeenten?perPagina=500");
  const named = (list) => Object.fromEntries(list.map(({ slug, naam }) => [slug, naam]));
  const [domein, gemeente] = [named(domains), named(municipalities)];
  return { domein, soort: KINDS, doelgroep: AUDIENCES, gemeente, status: WORDS };
}

const promisedBy = async (link) => Number((await link.textContent()).match(/(\d+)\s*dienst(en)?$/)[1]);

// How many services the API finds.
const total = async (page, pairs) => (await api(page, `/diensten?${new URLSearchParams(pairs)}&perPagina=1`)).totaal;

// What the page says of every choice: its name, what it would show, and whether it is made.
const choices = (page) =>
  part(page, "Maak de lijst korter").getByRole("link").evaluateAll((links) =>
    links.flatMap((link) => {
      const [, name, number] = link.textContent.match(/^(.*\D)(\d+)\s*dienst(en)?$/) ?? [];
      return name ? [[name, Number(number), link.getAttribute("aria-current") === "true"]] : [];
    }));

// Every choice says what the API finds for it, with what is chosen of the other facets as it is.
async function expectTold(page, chosen) {
  const all = Object.entries(await facets(page)).flatMap(([key, values]) =>
    Object.entries(values).map(async ([value, name]) => {
      const others = chosen.filter(([other]) => other !== key);
      const made = chosen.some(([other, what]) => other === key && what === value);
      return [name, await total(page, [...others, [key, value]]), made];
    }));
  expect(all.length).toBeGreaterThan(25);
  const expected = await Promise.all(all);
  await expect.poll(() => choices(page)).toEqual(expected);
}

for (const key of ["domein", "soort", "doelgroep", "gemeente", "status"]) {
  test(`elke keuze toont wat zij belooft: ${key}`, async ({ page }) => {
    await open(page, "/diensten");
    await unfold(page);
    const values = Object.entries((await facets(page))[key]);
    expect(values.length).toBeGreaterThan(3);
    for (const [value, name] of values) {
      const link = called(page, name);
      const promised = await promisedBy(link);
      await withoutLoading(page, () => link.click());
      await expect(page).toHaveURL(`/diensten?${key}=${value}`);
      await expect(count(page)).toHaveText(told(promised));
      const fitting = await services(page, { [key]: value });
      await expect(shown(page)).toHaveText(names(fitting));
      expect(fitting).toHaveLength(promised);
      await expect(link).toHaveAttribute("aria-current", "true");
      await expect(link).toBeFocused();
      await link.press("Enter");
      await expect(page).toHaveURL("/diensten");
      await expect(link).not.toHaveAttribute("aria-current");
      await expect(link).toBeFocused();
    }
  });
}

test("keuzes samen: de getallen van de andere kloppen, en alles staat in het adres", async ({ page }) => {
  await open(page, "/diensten");
  await unfold(page);
  await expectTold(page, []);
  const chosen = [["domein", "ict"], ["soort", "aanvragen"], ["doelgroep", "leidinggevende"]];
  const all = await facets(page);
  for (const [at, [key, value]] of chosen.entries()) {
    await choice(page, all[key][value]).click();
    const now = chosen.slice(0, at + 1);
    await expect(page).toHaveURL(`/diensten?${new URLSearchParams(now)}`);
    await expect(count(page)).toHaveText(told(await total(page, now)));
  }
  await expectTold(page, chosen);
  await choice(page, "Leiderdorp").click();
  await choice(page, "inbegrepen").click();
  const five = [...chosen, ["gemeente", "leiderdorp"], ["status", "inbegrepen"]];
  await expect.poll(() => [...new URL(page.url()).searchParams].map(String).sort()).toEqual(five.map(String).sort());
  await expectTold(page, five);
  const drawn = await shown(page).allTextContents();
  expect(drawn.length).toBeGreaterThan(0);
  await audit(page);
  await page.reload();
  await ready(page);
  await expect(shown(page)).toHaveText(drawn);
  await unfold(page);
  await expectTold(page, five);
});

test("met een zoektekst erbij kloppen de getallen ook", async ({ page }) => {
  await open(page, "/diensten?zoek=laptop&domein=ict&gemeente=oegstgeest");
  await unfold(page);
  await expectTold(page, [["zoek", "laptop"], ["domein", "ict"], ["gemeente", "oegstgeest"]]);
});

test("een voor een weghalen, en Wis filters laat de zoektekst staan", async ({ page }) => {
  await open(page, "/diensten?zoek=aanvragen&domein=ict&soort=aanvragen&doelgroep=leidinggevende&status=inbegrepen");
  const labels = ["Onderwerp: ICT", "Aanvragen", "Voor leidinggevenden", "Afgesproken: inbegrepen"];
  expect((await chips(page).allTextContents()).sort()).toEqual(labels.map((label) => `${label} weghalen`).sort());
  await audit(page);
  const remove = (label) => chips(page).and(page.getByRole("link", { name: `${label} weghalen`, exact: true })).click();
  await remove("Aanvragen");
  await expect(page).toHaveURL(/^[^?]+\?zoek=aanvragen&domein=ict&/);
  await expect(chips(page)).toHaveCount(3);
  expect(new URL(page.url()).searchParams.has("soort")).toBe(false);
  await remove("Afgesproken: inbegrepen");
  await expect(page).toHaveURL("/diensten?zoek=aanvragen&domein=ict&doelgroep=leidinggevende");
  const fitting = await services(page, { zoek: "aanvragen", domein: "ict", doelgroep: "leidinggevende" });
  await expect(shown(page)).toHaveText(names(best(fitting)));
  await main(page).getByRole("link", { name: "Wis filters" }).click();
  await expect(page).toHaveURL("/diensten?zoek=aanvragen");
  await expect(searchField(page)).toHaveValue("aanvragen");
  await expect(chips(page)).toHaveCount(0);
  await expect(shown(page)).toHaveText(names(best(await services(page, { zoek: "aanvragen" }))));
});

test("de volgorde: op nummer, van A tot Z, en alleen bij een zoektekst het beste eerst", async ({ page }) => {
  await open(page, "/diensten");
  await expect(order(page)).toHaveText(["A tot Z", "Nummer"]);
  await expect(ordered(page)).toHaveText("Nummer");
  const all = await services(page);
  expect(all.map(({ nummer }) => nummer)).toEqual(all.map(({ nummer }) => nummer).sort((a, b) => a - b));
  await order(page).filter({ hasText: "A tot Z" }).click();
  await expect(page).toHaveURL("/diensten?sorteer=naam");
  await expect(ordered(page)).toHaveText("A tot Z");
  await expect(ordered(page)).toBeFocused();
  await expect(shown(page)).toHaveText(names(await services(page, { sorteer: "naam" })));
  await order(page).filter({ hasText: "Nummer" }).click();
  await expect(page).toHaveURL("/diensten");
  await expect(shown(page)).toHaveText(names(all));

  await searchField(page).fill("toegangspas");
  await expect(order(page)).toHaveText(["Beste eerst", "A tot Z", "Nummer"]);
  await expect(ordered(page)).toHaveText("Beste eerst");
  for (const [sorteer, label] of [["nummer", "Nummer"], ["naam", "A tot Z"], ["relevantie", "Beste eerst"]]) {
    await order(page).filter({ hasText: label }).click();
    await expect(page).toHaveURL(`/diensten?zoek=toegangspas${sorteer === "relevantie" ? "" : `&sorteer=${sorteer}`}`);
    await expect(shown(page)).toHaveText(names(best(await services(page, { zoek: "toegangspas", sorteer }))));
  }
});

test("van A tot Z is zoals een Nederlander het opzoekt", async ({ page }) => {
  await open(page, "/diensten?sorteer=naam");
  await expect(ordered(page)).toHaveText("A tot Z");
  const seen = await shown(page).allTextContents();
  expect(seen).toHaveLength(64);
  expect(seen).toEqual([...seen].sort((a, b) => a.localeCompare(b, "nl")));
});

const ODD = {
  "tien keuzes die elkaar tegenspreken": [
    "domein=ict&domein=hrm&soort=melden&soort=weten&doelgroep=griffie&doelgroep=projectleider&status=extra" +
      "&status=nog-niet-bekend&team=ict&team=functioneel-beheer&gemeente=oegstgeest",
  ],
  "een onderwerp dat er niet is": ["domein=bestaat-niet", 0],
  "een team dat er niet is": ["team=bestaat-niet", 0],
  "een slug in hoofdletters": ["domein=ICT", 64],
  "woorden die niet bestaan": ["soort=dansen&doelgroep=iedereen&status=misschien&sorteer=kleur&pagina=x", 64],
  "een codering die niet klopt": ["zoek=%E0%A4%A"],
  "een procent die los staat": ["zoek=100%&domein=%"],
  "een pagina die er niet is": ["pagina=99999", 64],
};

for (const [what, [query, expected]] of Object.entries(ODD)) {
  test(`wat er ook in het adres staat, de pagina helpt: ${what}`, async ({ page }) => {
    const useful = main(page).getByRole("article").or(main(page).getByText(HELP)).first();
    // First as the server draws it.
    const reader = await page.context().request.get(`/diensten?${query}`);
    expect(reader.status()).toBe(200);
    const answer = await open(page, `/diensten?${query}`);
    expect(answer.status()).toBe(200);
    await expect(useful).toBeVisible();
    await expect(heading(page)).toHaveText(["Diensten"]);
    const drawn = ((await answer.text()).match(/<article/g) ?? []).length;
    await expect(shown(page)).toHaveCount(expected ?? drawn);
    expect(drawn).toBe(await shown(page).count());
    // From here one comes back to all.
    await unfold(page);
    await searchField(page).fill("");
    const clear = main(page).getByRole("link", { name: "Wis filters" });
    if (await clear.isVisible()) await clear.click();
    await expect(shown(page)).toHaveCount(64);
  });
}

test("van een team staat er wat het levert, en wat ervan is afgesproken", async ({ page }) => {
  const [team] = (await api(page, "/teams?perPagina=500")).resultaten;
  await open(page, "/diensten");
  await main(page).getByText("Diensten per team", { exact: true }).click();
  await part(page, "Anders zoeken").getByRole("link", { name: team.naam, exact: true }).click();
  await expect(page).toHaveURL(`/diensten?team=${team.slug}`);
  const own = part(page, `Team ${team.naam}`);
  await expect(own).toContainText(team.samenvatting);
  const fitting = await services(page, { team: team.slug });
  await expect(shown(page)).toHaveText(names(fitting));
  const table = own.getByRole("table", { name: /^Dit leveren wij, en zo is het afgesproken op / });
  await expect(table.getByRole("rowheader").getByRole("link")).toHaveText(names(fitting));
  await expect(chips(page)).toHaveText([`Team: ${team.naam} weghalen`]);
  await audit(page);
  await chips(page).click();
  await expect(page).toHaveURL("/diensten");
  await expect(own).toHaveCount(0);
});

test("Toon meer toont meer, ook na opnieuw laden", async ({ page }) => {
  const found = await services(page, { zoek: "a" });
  expect(found.length).toBeGreaterThan(45);
  await open(page, "/diensten?zoek=a");
  await expect(shown(page)).toHaveText(names(best(found)));
  const more = main(page).getByRole("link", { name: `Toon meer, nog ${found.length - 20}`, exact: true });
  await more.click();
  await expect(page).toHaveURL("/diensten?zoek=a&pagina=2");
  await expect(shown(page)).toHaveText(names(found.slice(0, 40)));
  await page.reload();
  await ready(page);
  await expect(shown(page)).toHaveText(names(found.slice(0, 40)));
  while (await main(page).getByRole("link", { name: /^Toon meer/ }).isVisible()) {
    const before = await shown(page).count();
    await main(page).getByRole("link", { name: /^Toon meer/ }).click();
    await expect.poll(() => shown(page).count()).toBeGreaterThan(before);
  }
  await expect(shown(page)).toHaveText(names(found));
  // Another choice begins with the best again.
  await searchField(page).press("End");
  await searchField(page).pressSequentially("d");
  await expect(page).toHaveURL("/diensten?zoek=ad");
});
