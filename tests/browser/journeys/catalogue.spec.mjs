// The catalogue: everything shown, narrowed by what is typed and chosen, and all of it in the address.
import {
  audit, best, choice, count, expect, names, open, part, ready, searchField, services, shown, test, told, unfoldChoices,
} from "../support/journey.mjs";

const main = (page) => page.getByRole("main");
const HELP = "We vinden geen dienst die hierbij past.";

test("alle diensten staan er, op nummer", async ({ page }) => {
  const answer = await open(page, "/diensten");
  expect(answer.status()).toBe(200);
  const all = await services(page);
  expect(all).toHaveLength(64);
  await expect(shown(page)).toHaveText(names(all));
  await expect(count(page)).toHaveText(told(64));
  await expect(page).toHaveTitle("Diensten – Wegwijzer");
});

test("typen zoekt meteen, en het adres gaat mee", { tag: "@licht" }, async ({ page }) => {
  await open(page, "/");
  await page.getByRole("link", { name: /^Ik zoek een dienst/ }).click();
  await searchField(page).pressSequentially("pas");
  await expect(page).toHaveURL("/diensten?zoek=pas");
  const found = await services(page, { zoek: "pas" });
  await expect(shown(page)).toHaveText(names(best(found)));
  await expect(count(page)).toHaveText(told(found.length, "pas"));
  await expect(page).toHaveTitle("Zoeken naar pas – Diensten – Wegwijzer");
  await expect(searchField(page)).toBeFocused();

  await page.reload();
  await ready(page);
  await expect(searchField(page)).toHaveValue("pas");
  await expect(shown(page)).toHaveText(names(best(found)));

  // Back goes over the letters that were typed, to the page from which the catalogue was opened.
  await shown(page).first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(found[0].naam);
  await page.goBack();
  await expect(page).toHaveURL("/diensten?zoek=pas");
  await expect(searchField(page)).toHaveValue("pas");
  await expect(shown(page)).toHaveText(names(best(found)));
  await page.goBack();
  await expect(page).toHaveURL("/");
});

test("een onderwerp kiezen maakt de lijst korter, nog een maakt hem langer", async ({ page }) => {
  await open(page, "/diensten");
  await unfoldChoices(page);
  const ict = choice(page, "ICT");
  const [, promised] = (await ict.innerText()).match(/(\d+)/);
  await ict.click();
  await expect(page).toHaveURL("/diensten?domein=ict");
  await expect(ict).toHaveAttribute("aria-current", "true");
  await expect(ict).toBeFocused();
  const one = await services(page, { domein: "ict" });
  expect(String(one.length)).toBe(promised);
  await expect(count(page)).toHaveText(told(one.length));
  await expect(shown(page)).toHaveText(names(one));

  await choice(page, "Inkoop").click();
  await expect(page).toHaveURL("/diensten?domein=ict&domein=inkoop");
  const other = await services(page, { domein: "inkoop" });
  await expect(count(page)).toHaveText(told(one.length + other.length));
  await expect(part(page, "Maak de lijst korter").locator('[aria-current="true"]')).toHaveCount(2);
  await audit(page);

  await ict.click();
  await expect(page).toHaveURL("/diensten?domein=inkoop");
  await expect(count(page)).toHaveText(told(other.length));
  // Every choice is a step that Back undoes.
  await page.goBack();
  await expect(count(page)).toHaveText(told(one.length + other.length));
  await page.goBack();
  await expect(count(page)).toHaveText(told(one.length));
  await expect(choice(page, "Inkoop")).not.toHaveAttribute("aria-current");
});

test("zoeken en kiezen gaan samen, en de keuzes zijn te wissen", { tag: "@licht" }, async ({ page }) => {
  await open(page, "/diensten");
  await searchField(page).fill("advies");
  await unfoldChoices(page);
  await choice(page, "Juridisch").click();
  await choice(page, "Advies vragen").click();
  await expect(page).toHaveURL("/diensten?zoek=advies&domein=juridisch&soort=advies");
  const all = await services(page, { zoek: "advies" });
  const both = all.filter(({ domein, soort }) => domein === "juridisch" && soort.includes("advies"));
  expect(both.length).toBeGreaterThan(0);
  await expect(shown(page)).toHaveText(names(best(both)));
  await expect(count(page)).toHaveText(told(both.length, "advies"));

  await page.reload();
  await ready(page);
  await expect(shown(page)).toHaveText(names(best(both)));
  await unfoldChoices(page);
  await expect(choice(page, "Juridisch")).toHaveAttribute("aria-current", "true");

  await main(page).getByRole("link", { name: "Wis deze keuzes" }).click();
  await expect(page).toHaveURL("/diensten?zoek=advies");
  await expect(shown(page)).toHaveText(names(best(all)));
  await expect(main(page).getByRole("link", { name: "Wis deze keuzes" })).toHaveCount(0);
});

test("wie kiest voordat de keuzes zijn bijgewerkt, houdt de zoektekst", async ({ page }) => {
  await open(page, "/diensten");
  await unfoldChoices(page);
  const field = await searchField(page).elementHandle();
  // In one task: quicker than anything can be drawn between the key and the click.
  await choice(page, "Juridisch").evaluate((link, field) => {
    field.value = "advies";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    link.click();
  }, field);
  await expect(page).toHaveURL("/diensten?zoek=advies&domein=juridisch");
  await expect(searchField(page)).toHaveValue("advies");
});

test("wie een keuze indrukt terwijl de keuzes worden bijgewerkt, kiest haar", { tag: "@licht" }, async ({ page }) => {
  await page.clock.install();
  await open(page, "/diensten");
  await unfoldChoices(page);
  const { x, y, width, height } = await choice(page, "Juridisch").boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await searchField(page).fill("advies");
  await page.mouse.down();
  await page.clock.fastForward(1_000);
  await page.mouse.up();
  await expect(page).toHaveURL("/diensten?zoek=advies&domein=juridisch");
  await expect(choice(page, "Juridisch")).toHaveAttribute("aria-current", "true");
});

test("wie niets vindt, wordt verder geholpen", async ({ page }) => {
  await open(page, "/diensten?zoek=xyzzyq&domein=ict");
  await expect(main(page).getByText(HELP)).toBeVisible();
  await expect(count(page)).toHaveText(told(0, "xyzzyq"));
  await audit(page);
  await main(page).getByRole("link", { name: "Zoek hetzelfde in alle diensten" }).click();
  await expect(page).toHaveURL("/diensten?zoek=xyzzyq");
  await expect(main(page).getByText(HELP)).toBeVisible();
  await main(page).getByRole("link", { name: "Bekijk alle diensten" }).click();
  await expect(page).toHaveURL("/diensten");
  await expect(shown(page)).toHaveCount(64);
  await expect(searchField(page)).toHaveValue("");
});

test("een vondst die je niet in de naam ziet, zegt waarom", async ({ page }) => {
  await open(page, "/diensten");
  const name = page.getByRole("heading", { name: /^Toegangspas aanvragen/ });
  const pass = main(page).getByRole("article").filter({ has: name });
  await searchField(page).fill("badge");
  await expect(pass).toContainText("‘toegangspas’ is een ander woord hiervoor");
  await searchField(page).fill("poortje");
  await expect(pass).toContainText("Ook bekend als ‘poortje’");
  // One that is plain to see says nothing.
  await searchField(page).fill("toegangspas");
  await expect(pass).toBeVisible();
  await expect(pass).not.toContainText(/is een ander woord|Ook bekend als/);
});
