// A translating browser replaces every text of the page. What changes afterwards must still be right: an app that
// writes into the text it once made would go on showing old answers, without a word.
import {
  best, chooseInBar, choice, count, counted, expect, names, open, searchField, services, shown, test, told,
  unfoldChoices,
} from "../support/journey.mjs";
import { translate } from "../support/translate.mjs";

const main = (page) => page.getByRole("main");
const bar = (page) => page.getByRole("banner");
const translated = (page) => expect(main(page).locator("font").first()).toBeAttached();

test("vertaald: zoeken en kiezen tonen de goede diensten en aantallen", async ({ page }) => {
  await open(page, "/diensten");
  await translate(page);
  await translated(page);
  await searchField(page).fill("advies");
  const advice = await services(page, { zoek: "advies" });
  await expect(shown(page)).toHaveText(names(best(advice)));
  await expect(count(page)).toHaveText(told(advice.length, "advies"));

  await unfoldChoices(page);
  const legal = advice.filter(({ domein }) => domein === "juridisch");
  await expect(choice(page, "Juridisch")).toHaveText(new RegExp(`^Juridisch\\s*${counted(legal.length)}$`));
  await choice(page, "Juridisch").click();
  await expect(shown(page)).toHaveText(names(best(legal)));
  await expect(count(page)).toHaveText(told(legal.length, "advies"));
  const asking = legal.filter(({ soort }) => soort.includes("aanvragen")).length;
  await expect(choice(page, "Aanvragen")).toHaveText(new RegExp(`^Aanvragen\\s*${asking}\\s+dienst(en)?$`));

  await main(page).getByRole("link", { name: "Wis deze keuzes" }).click();
  await searchField(page).fill("xyzzyq");
  await expect(main(page).getByText("We vinden geen dienst die hierbij past.")).toBeVisible();
  await expect(shown(page)).toHaveCount(0);
  await searchField(page).fill("");
  const all = await services(page);
  await expect(shown(page)).toHaveText(names(all));
  await expect(count(page)).toHaveText(told(all.length));
  await expect(main(page).getByText("We vinden geen dienst die hierbij past.")).toHaveCount(0);
});

test("vertaald: een andere gemeente geeft haar antwoord, overal", async ({ page }) => {
  await open(page, "/diensten/gegevens-en-dashboards");
  await translate(page);
  await translated(page);
  const table = main(page).getByRole("table");
  await main(page).getByRole("button", { name: "Oegstgeest", exact: true }).click();
  const answer = main(page).getByRole("region", { name: "Is dit voor jou?" });
  await expect(answer).toContainText("Nog niet bekend voor Oegstgeest");
  await expect(bar(page).locator("summary")).toHaveText(/^\s*Voor: Oegstgeest\s+\(wijzig\)\s*$/);
  let before = "Oegstgeest";
  for (const [town, words] of [
    ["Leiderdorp", "Ja, als extra voor Leiderdorp"],
    ["Zoeterwoude", "Nee, niet afgesproken voor Zoeterwoude"],
    ["Leiden", "Ja, inbegrepen voor Leiden"],
  ]) {
    await chooseInBar(page, town);
    await expect(answer).toContainText(words);
    await expect(answer).not.toContainText(before);
    before = town;
    await expect(bar(page).locator("summary")).toHaveText(new RegExp(`^\\s*Voor: ${town}\\s+\\(wijzig\\)\\s*$`));
    await expect(table.getByRole("row").filter({ hasText: "jouw gemeente" })).toHaveText(new RegExp(`^\\s*${town}`));
    await expect(table.getByRole("row")).toHaveCount(5);
  }
});

test("vertaald: elke pagina is na een stap de goede, en niets van de vorige blijft staan", async ({ page }) => {
  // Wide enough for the breadcrumb, which changes in place.
  await page.setViewportSize({ width: 1024, height: 700 });
  await open(page, "/");
  await translate(page);
  await translated(page);
  const heading = page.getByRole("heading", { level: 1 });
  const crumbs = page.getByRole("navigation", { name: "Kruimelpad" });
  await main(page).getByRole("link", { name: /^Ik zoek een dienst/ }).click();
  await expect(heading).toHaveText(["Diensten"]);
  await expect(crumbs.getByRole("listitem")).toHaveText(["Start", "Diensten"]);
  for (const at of [0, 20]) {
    const name = await shown(page).nth(at).innerText();
    await shown(page).nth(at).getByRole("link").click();
    await expect(heading).toHaveText([name]);
    await expect(crumbs.getByRole("listitem")).toHaveText(["Start", "Diensten", name]);
    await expect(page).toHaveTitle(`${name} – Diensten – Wegwijzer`);
    await page.goBack();
    await expect(heading).toHaveText(["Diensten"]);
    await expect(crumbs.getByRole("listitem")).toHaveText(["Start", "Diensten"]);
    await expect(shown(page)).toHaveCount(64);
  }
  await page.goBack();
  await expect(heading).toHaveText(["Wat zoek je?"]);
  await expect(crumbs).toHaveCount(0);
});
