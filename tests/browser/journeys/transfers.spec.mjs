// A transfer to another employer, in this region and in any other: around its dates it leads the start page, its plan
// counts from its first working day, and when it is over it stands among the earlier ones. None of them is special.
import { audit, expect, guide, heading, inWords, listed, main, open, part, test } from "../support/journey.mjs";
import { asks, done, expectDealt, isPressed, legs, links, today } from "../support/plan.mjs";

const TODAY = "2026-11-24";
const shift = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const said = (day) => inWords(day, { weekday: "long" });
const leads = (page) => part(page, "Overgang");
const ended = (page) => part(page, "Eerdere overgangen");
const forMe = (page) => part(page, "Vandaag voor jou");
const startDay = (page) => main(page).getByRole("textbox", { name: "Wat is de eerste werkdag?" });

// The transfers of the region, each with the plan of who goes along.
async function all(page) {
  const [{ paden }, transfers] = [await guide(page), await listed(page, "/overgangen")];
  return transfers.map((transfer) => ({ ...transfer, path: paden.find(({ overgang }) => overgang === transfer.slug) }));
}

const names = (transfers) => transfers.map(({ naam }) => naam);
const shownOn = (transfers, day) => transfers.filter(({ toonVan, toonTot }) => toonVan <= day && day <= toonTot);

test("een overgang staat rond zijn dagen vooraan, en op andere dagen niet", async ({ page }) => {
  const transfers = await all(page);
  await open(page, "/");
  await expect(leads(page).getByRole("heading", { level: 2 })).toHaveText(names(shownOn(transfers, TODAY)));
  for (const { naam, path, ...transfer } of transfers) {
    const { toonVan, toonTot, ingang, eersteWerkdag } = transfer;
    for (const day of [shift(toonVan, -1), shift(toonTot, 1)]) {
      await open(page, `/?op=${day}`);
      await expect(heading(page)).toHaveText(["Wat zoek je?"]);
      await expect(leads(page).getByRole("heading", { name: naam, exact: true }), day).toHaveCount(0);
    }
    for (const [day, words] of [
      [toonVan, `De overgang gaat in op ${said(ingang)}. De eerste werkdag is ${said(eersteWerkdag)}.`],
      [ingang, said(ingang)],
      [eersteWerkdag, said(eersteWerkdag)],
      [toonTot, `De overgang ging in op ${said(ingang)}. De eerste werkdag was ${said(eersteWerkdag)}.`],
    ]) {
      await open(page, `/?op=${day}`);
      await expect(leads(page).getByRole("heading", { level: 2 })).toHaveText(names(shownOn(transfers, day)));
      await expect(leads(page)).toContainText(words);
      const [first, second] = await Promise.all([leads(page), heading(page)].map((one) => one.boundingBox()));
      expect(first.y, day).toBeLessThan(second.y);
    }
    await audit(page);
    await leads(page).getByRole("link", { name: "Wat verandert, wat blijft gelijk" }).click();
    await expect(heading(page)).toHaveText(["Wat verandert"]);
    await expect(main(page)).toContainText(naam);
    await open(page, `/?op=${eersteWerkdag}`);
    await leads(page).getByRole("link", { name: `${path.kop}: jouw plan` }).click();
    await expect(page).toHaveURL(`/inwerken?pad=${path.slug}&op=${eersteWerkdag}`);
    await expect(heading(page)).toHaveText([path.kop]);
  }
});

test("zijn plan telt vanaf zijn eerste werkdag, en is af te vinken", async ({ page }) => {
  const transfers = await all(page);
  await open(page, "/inwerken");
  expect((await guide(page)).paden.filter(({ overgang }) => overgang)).toHaveLength(transfers.length);
  for (const { path, eersteWerkdag } of transfers) {
    const { stappen } = await guide(page, { pad: path.slug, op: eersteWerkdag });
    const now = stappen.filter(({ werkdagVan, werkdagTot }) => werkdagVan <= 0 && werkdagTot >= 0);
    expect(now.length).toBeGreaterThan(0);
    await open(page, `/inwerken?pad=${path.slug}&op=${eersteWerkdag}`);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(startDay(page)).toHaveValue(eersteWerkdag);
    await expect(main(page)).toContainText(/Werkdagen tellen vanaf \p{L}+dag \d/u);
    await expect(today(page).getByRole("status")).toHaveText(asks(now));
    await expect(legs(page).locator(".step-tick")).toHaveCount(stappen.length);
    await main(page).getByRole("button", { name: "Dit is mijn plan" }).click();
    await done(today(page), now[0]).click();
    await isPressed(done(today(page), now[0]));
    await expectDealt(page, 1, stappen.length);
    await audit(page);
    await open(page, `/?op=${eersteWerkdag}`);
    await expect(forMe(page)).toBeVisible();
    await expect(links(forMe(page)).filter({ hasText: now[0].naam })).toHaveCount(0);
    await forMe(page).getByRole("link", { name: "Naar je hele plan" }).click();
    await expectDealt(page, 1, stappen.length);
  }
});

test("wat voorbij is staat bij de eerdere, wat komt bij de plannen van nu", async ({ page }) => {
  const transfers = await all(page);
  const { paden } = await guide(page);
  const days = transfers.flatMap(({ eersteWerkdag, toonTot }) => [eersteWerkdag, toonTot, shift(toonTot, 1)]);
  for (const day of [TODAY, ...days]) {
    await open(page, `/inwerken?op=${day}`);
    await expect(heading(page)).toHaveText(["Jouw plan"]);
    const over = ({ overgang }) => transfers.some(({ slug, toonTot }) => slug === overgang && toonTot < day);
    await expect(links(ended(page))).toHaveText(paden.filter(over).map(({ naam }) => naam));
    await expect(links(main(page))).toHaveText(
      [...paden.filter((path) => !over(path)), ...paden.filter(over)].map(({ naam }) => naam),
    );
  }
  await audit(page);
});
