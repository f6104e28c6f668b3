// What changes, narrowed by what stands in the address: by what it comes down to, and by subject.
import { FIGURES, KINDS } from "../support/changes.mjs";
import {
  audit, choice, expect, heading, listed, main, open, part, ready, services, test, unfoldChoices, withoutLoading,
} from "../support/journey.mjs";

const figures = (page) => main(page).getByRole("list", { name: "In het kort" }).getByRole("link");
const seen = (page) => main(page).getByRole("status");
const articles = (page) => main(page).getByRole("article");
const slugs = (list) => list.map(({ slug }) => slug);
const drawn = (page) => articles(page).evaluateAll((all) => all.map(({ id }) => id));

// What the page shows of these changes: by what they come down to, each kind in the order of the content.
const inOrder = (changes) => FIGURES.flatMap(([, title]) => changes.filter(KINDS[title]));

// The changes that have to do with a domain; what has to do with no service is about what is left.
async function about(page, domein) {
  const [changes, all] = [await listed(page, "/veranderingen"), await services(page)];
  const domains = ({ diensten = [] }) => all.filter(({ slug }) => diensten.includes(slug)).map((one) => one.domein);
  return changes.filter((change) =>
    domains(change).includes(domein) || (domein === "overig" && domains(change).length === 0));
}

test("drie getallen zeggen waar het op neerkomt, en leiden erheen", async ({ page }) => {
  const changes = await listed(page, "/veranderingen");
  const counted = FIGURES.map(([, title, [one, more]]) => {
    const count = changes.filter(KINDS[title]).length;
    return `${count} ${count === 1 ? one : more}`;
  });
  await open(page, "/veranderingen");
  await expect(figures(page)).toHaveText(counted);
  await expect(seen(page)).toBeEmpty();
  for (const [at, [word, title]] of FIGURES.entries()) {
    const own = changes.filter(KINDS[title]);
    await withoutLoading(page, () => figures(page).nth(at).click());
    await expect(page).toHaveURL(`/veranderingen?soort=${word}`);
    await expect(figures(page).nth(at)).toHaveAttribute("aria-current", "true");
    await expect(figures(page).nth(at)).toBeFocused();
    await expect(seen(page)).toHaveText(`Je ziet ${own.length} van de ${changes.length} dingen.`);
    await expect(part(page, title).getByRole("article")).toHaveCount(own.length);
    await expect.poll(() => drawn(page)).toEqual(slugs(own));
    // The figures themselves stay: they say what else there is.
    await expect(figures(page)).toHaveText(counted);
  }
  await page.reload();
  await ready(page);
  await expect.poll(() => drawn(page)).toEqual(slugs(changes.filter(KINDS["Dit is nog niet bekend"])));
  await page.goBack();
  await expect(page).toHaveURL("/veranderingen?soort=blijft");
  await expect(part(page, "Dit is nog niet bekend")).toHaveCount(0);
  await expect.poll(() => drawn(page)).toEqual(slugs(changes.filter(KINDS["Dit blijft gelijk"])));
  // The same figure once more shows all again.
  await figures(page).nth(1).press("Enter");
  await expect(page).toHaveURL("/veranderingen");
  await expect(articles(page)).toHaveCount(changes.length);
  await expect(figures(page).nth(1)).toBeFocused();
  await audit(page);
});

test("per onderwerp en soort korter, en het adres gaat mee", async ({ page }) => {
  await open(page, "/veranderingen");
  await unfoldChoices(page);
  const { naam } = (await listed(page, "/domeinen")).find(({ slug }) => slug === "hrm");
  const hrm = choice(page, naam.replace(/[()]/g, "\\$&"));
  const own = inOrder(await about(page, "hrm"));
  expect(own.length).toBeGreaterThan(5);
  await expect(hrm).toHaveText(new RegExp(`${own.length}\\s*dingen$`));
  await hrm.click();
  await expect(page).toHaveURL("/veranderingen?domein=hrm");
  await expect(hrm).toBeFocused();
  await expect(articles(page)).toHaveCount(own.length);
  await expect.poll(() => drawn(page)).toEqual(slugs(own));

  const unknown = own.filter(KINDS["Dit is nog niet bekend"]);
  const notKnown = choice(page, "nog niet bekend");
  await notKnown.click();
  await expect(page).toHaveURL("/veranderingen?soort=onbekend&domein=hrm");
  await expect(articles(page)).toHaveCount(unknown.length);
  await expect(figures(page).nth(2)).toHaveText(`${unknown.length} zijn nog niet bekend`);
  await audit(page);
  await page.reload();
  await ready(page);
  await expect.poll(() => drawn(page)).toEqual(slugs(unknown));
  await expect(notKnown).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(page).toHaveURL("/veranderingen?domein=hrm");
  await expect(articles(page)).toHaveCount(own.length);

  // What belongs to no service can be found too.
  await main(page).getByRole("link", { name: "Wis deze keuzes" }).click();
  await choice(page, "Overig").click();
  await expect(page).toHaveURL("/veranderingen?domein=overig");
  await expect.poll(() => drawn(page)).toEqual(slugs(inOrder(await about(page, "overig"))));
  await audit(page);
});

test("past er niets bij de keuzes, dan staat dat er, met de weg terug", async ({ page }) => {
  const none = (await about(page, "juridisch")).filter(KINDS["Dit blijft gelijk"]);
  expect(none).toEqual([]);
  await open(page, "/veranderingen?soort=blijft&domein=juridisch");
  await expect(main(page)).toContainText("Bij deze keuzes staat hier niets.");
  await expect(articles(page)).toHaveCount(0);
  await audit(page);
  await main(page).getByRole("link", { name: "Toon alles weer" }).click();
  await expect(page).toHaveURL("/veranderingen");
  await expect(articles(page)).toHaveCount((await listed(page, "/veranderingen")).length);
  await expect(heading(page)).toBeFocused();
  await audit(page);
});

test.describe("zonder programma", () => {
  test.use({ javaScriptEnabled: false });

  test("de getallen en de keuzes zijn links", async ({ page }) => {
    await page.goto("/veranderingen?op=2022-12-12");
    await figures(page).nth(1).click();
    await expect(page).toHaveURL("/veranderingen?soort=blijft&op=2022-12-12");
    const own = (await listed(page, "/veranderingen")).filter(KINDS["Dit blijft gelijk"]);
    await expect(articles(page)).toHaveCount(own.length);
    await choice(page, "Overig").click();
    await expect(page).toHaveURL("/veranderingen?soort=blijft&domein=overig&op=2022-12-12");
    await expect(articles(page).first()).toBeVisible();
    await main(page).getByRole("link", { name: "Wis deze keuzes" }).click();
    await expect(page).toHaveURL("/veranderingen?op=2022-12-12");
  });
});
