// Another region is a folder, not a fork: the same program with invented content of three and of seven participants.
import {
  api, audit, chooseInBar, expect, names, open, searchField, services, shown, test,
} from "../support/journey.mjs";
import { crampedArms, damagedTexts, tooWide } from "../support/look.mjs";

const main = (page) => page.getByRole("main");
// With a capital: without one, the first is also a verb.
const OTHER_REGION = /\bLeiden\b|Leidse|[Ll]eiderdorp|[Oo]egstgeest|[Zz]oeterwoude|[Ss]ervicepunt71/;

const towns = async (page) => names((await api(page, "/gemeenten?perPagina=500")).resultaten);

test("elke gemeente van de regio staat op de wegwijzer van elke dienst", async ({ page }) => {
  const all = await towns(page);
  const some = await services(page);
  expect(all.length).toBeGreaterThan(2);
  expect(some.length).toBeGreaterThan(0);
  for (const { slug, naam } of some.slice(0, 10)) {
    await open(page, `/diensten/${slug}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText([naam]);
    await expect(main(page).getByRole("table").getByRole("rowheader")).toHaveText(all);
    await expect(main(page).getByRole("table").locator("tbody").getByRole("row")).toHaveCount(all.length);
    // However long its name is, and whatever is agreed.
    expect(await crampedArms(page), slug).toEqual({ arms: all.length, cramped: [] });
    await audit(page);
  }
});

test("elke gemeente is te kiezen en krijgt haar antwoord", async ({ page }) => {
  const [{ slug }] = await services(page);
  await open(page, `/diensten/${slug}`);
  for (const town of await towns(page)) {
    await chooseInBar(page, town);
    await expect(page.getByRole("banner")).toContainText(`Voor: ${town} (wijzig)`);
    await expect(main(page).getByRole("region", { name: "Is dit voor jou?" })).toContainText(`voor ${town}`);
  }
});

test("de catalogus van de regio is te doorzoeken", async ({ page }) => {
  const all = await services(page);
  await open(page, "/diensten");
  await expect(shown(page)).toHaveText(names(all));
  const word = all[0].naam.split(" ")[0];
  await searchField(page).fill(word);
  await expect(shown(page)).toHaveText(names(await services(page, { zoek: word })));
});

test("nergens staat een naam van een andere regio", async ({ page }) => {
  const { titel, ondertitel } = await api(page, "/regio");
  await open(page, "/");
  await expect(page).toHaveTitle(`${titel} – ${ondertitel}`);
  for (const address of ["/", "/diensten", ...(await services(page)).map(({ slug }) => `/diensten/${slug}`)]) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    expect((await answer.text()).match(OTHER_REGION), address).toBeNull();
  }
  const content = await page.request.get("/api/v1/inhoud");
  expect((await content.text()).match(OTHER_REGION)).toBeNull();
  expect((await page.content()).match(OTHER_REGION)).toBeNull();
});

for (const width of [320, 390, 1280]) {
  test(`op ${width} pixels breed hoeft niemand opzij te schuiven`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    const [{ slug }] = await services(page);
    for (const address of ["/", "/diensten", `/diensten/${slug}`]) {
      await open(page, address);
      expect(await tooWide(page, width), address).toBe(0);
      expect(await damagedTexts(page), address).toEqual([]);
    }
  });
}
