// Another region is a folder, not a fork: the same program with invented content of three and of seven participants.
import {
  api, audit, best, chooseInBar, expect, foot, guide, heading, inWords, listed, lives, main, menu, names, open, part,
  searchField, services, shown, test,
} from "../support/journey.mjs";
import { crampedArms, damagedTexts, tooWide } from "../support/look.mjs";

const TODAY = "2026-11-24";
const LANES = 8;
// With a capital: without one, the first is also a verb.
const OTHER_REGION = /\bLeiden\b|Leidse|[Ll]eiderdorp|[Oo]egstgeest|[Zz]oeterwoude|[Ss]ervicepunt71/;

const towns = async (page) => names(await listed(page, "/gemeenten"));

// Where the items of a kind have their pages.
const FOLDERS = { dienst: "diensten", situatie: "situaties", stap: "inwerken", locatie: "locaties" };
const address = (target) => target.replace(/^(\w+):/, (_, kind) => `/${FOLDERS[kind]}/`);

// All items of the region that have a page of their own, each with its address.
async function items(page) {
  const { diensten, situaties, stappen, locaties } = await api(page, "/inhoud");
  const kinds = { dienst: diensten, situatie: situaties, stap: stappen, locatie: locaties };
  return Object.entries(kinds).flatMap(([kind, all]) =>
    all.map((item) => ({ ...item, kind, address: address(`${kind}:${item.slug}`) })));
}

// The address of every page of the region.
async function addresses(page) {
  const [{ paden }, all] = [await guide(page), await listed(page, "/gemeenten")];
  return [
    "/", "/diensten", "/situaties", "/overeenkomsten", "/inwerken", "/veranderingen", "/locaties", "/begrippen",
    "/mijn", "/over", "/toegankelijkheid", "/privacy",
    ...paden.map(({ slug }) => `/inwerken?pad=${slug}`),
    ...all.map(({ slug }) => `/overeenkomsten/${slug}`),
    ...(await items(page)).map((item) => item.address),
  ];
}

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
  await expect(shown(page)).toHaveText(names(best(await services(page, { zoek: word }))));
});

test("nergens staat een naam van een andere regio", async ({ page }) => {
  const { titel, ondertitel } = await api(page, "/regio");
  await open(page, "/");
  await expect(page).toHaveTitle(`${titel} – ${ondertitel}`);
  for (const one of await addresses(page)) {
    const answer = await page.request.get(one);
    expect(answer.status(), one).toBe(200);
    expect((await answer.text()).match(OTHER_REGION), one).toBeNull();
  }
  const content = await page.request.get("/api/v1/inhoud");
  expect((await content.text()).match(OTHER_REGION)).toBeNull();
  expect((await page.content()).match(OTHER_REGION)).toBeNull();
});

for (let lane = 0; lane < LANES; lane += 1) {
  test(`elke pagina opent met één kop en past in elk venster, deel ${lane + 1}`, async ({ page }) => {
    const some = (await addresses(page)).filter((_, at) => at % LANES === lane);
    expect(some.length).toBeGreaterThan(2);
    for (const one of some) {
      await test.step(one, async () => {
        const answer = await open(page, one);
        expect(answer.status(), one).toBe(200);
        await expect(heading(page), one).toHaveCount(1);
        await expect(heading(page), one).toHaveText(/\S/);
        expect((await page.content()).match(OTHER_REGION), one).toBeNull();
        for (const width of [320, 390, 1280]) {
          await page.setViewportSize({ width, height: 700 });
          expect(await tooWide(page, width), `${one} op ${width}`).toBe(0);
          expect(await damagedTexts(page), `${one} op ${width}`).toEqual([]);
        }
        await audit(page);
      });
    }
  });
}

test("een oude naam en een nummer leiden naar de pagina van nu", async ({ page }) => {
  const all = await items(page);
  const moved = all.flatMap(({ kind, eerder = [], nummer, ...item }) => [
    ...eerder.map((slug) => [address(`${kind}:${slug}`), item.address]),
    ...(nummer ? [[`/${nummer}`, item.address]] : []),
  ]);
  expect(moved.length).toBeGreaterThan(all.filter(({ nummer }) => nummer).length);
  for (const [from, to] of moved) {
    const answer = await page.request.get(from, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], from).toEqual([301, to]);
  }
  const [from, to] = moved[0];
  await open(page, from);
  await expect(page).toHaveURL(to);
});

const ENDED = { dienst: "Deze dienst", stap: "Deze stap", locatie: "Deze locatie", situatie: "Deze situatie" };

test("wat er niet meer is, zegt sinds wanneer, waarom en wat er nu is", async ({ page }) => {
  const all = await items(page);
  const ended = all.filter((item) => !lives(item, TODAY));
  const note = main(page).getByRole("note");
  for (const { naam, kind, vervallen, ...item } of ended) {
    const answer = await open(page, item.address);
    expect(answer.status()).toBe(200);
    await expect(heading(page)).toHaveText([naam]);
    await expect(note).toContainText(`${ENDED[kind]} is er niet meer sinds ${inWords(vervallen.per)}.`);
    await expect(note).toContainText(vervallen.reden);
    await audit(page);
    const now = all.find((one) => one.address === address(vervallen.nu));
    await note.getByRole("link", { name: now.naam, exact: true }).click();
    await expect(page).toHaveURL(now.address);
    await expect(heading(page)).toHaveText([now.naam]);
    await expect(note).toHaveCount(0);
    // The day before it still was there.
    const before = new Date(Date.parse(vervallen.per) - 86_400_000).toISOString().slice(0, 10);
    await open(page, `${item.address}?op=${before}`);
    await expect(heading(page)).toHaveText([naam]);
    await expect(note).toHaveCount(0);
  }
  const gone = (wanted) => ended.filter(({ kind }) => kind === wanted);
  await open(page, "/diensten");
  await expect(shown(page)).toHaveCount(all.filter(({ kind }) => kind === "dienst").length - gone("dienst").length);
  await open(page, "/locaties");
  await expect(part(page, "Niet meer in gebruik")).toHaveCount(gone("locatie").length > 0 ? 1 : 0);
});

// What a region may leave out: then no way leads there, and the page says so.
test("wat een regio niet heeft, staat niet in het menu en heet zo op zijn pagina", async ({ page }) => {
  const [{ spoed = [], eigenaar, wegen }, transfers] = [await api(page, "/regio"), await listed(page, "/overgangen")];
  await open(page, "/");
  const there = transfers.length > 0 ? ["Wat verandert"] : [];
  await expect(menu(page).getByRole("link")).toHaveText(["Diensten", "Jouw plan", ...there, "Locaties"]);
  await expect(part(page, "Of kies een richting").getByRole("link")).toHaveText(
    wegen.map(({ naam, uitleg }) => `${naam}${uitleg}`),
  );
  await expect(part(page, "Kan het niet wachten")).toHaveCount(spoed.length > 0 ? 1 : 0);
  await expect(part(page, "Nu")).toHaveCount((await listed(page, "/mededelingen", { op: TODAY })).length > 0 ? 1 : 0);
  await expect(foot(page).getByText("Dit is geen website van een gemeente.")).toHaveCount(eigenaar ? 0 : 1);
  await open(page, "/veranderingen");
  await expect(heading(page)).toHaveText(["Wat verandert"]);
  await expect(main(page).getByText("Er is geen overgang naar een andere werkgever beschreven.")).toHaveCount(
    transfers.length > 0 ? 0 : 1,
  );
  await expect(main(page).getByRole("article")).toHaveCount((await listed(page, "/veranderingen")).length);
  await open(page, "/diensten");
  const { verwijzingen } = await api(page, "/inhoud");
  await expect(part(page, "Dit doen anderen")).toHaveCount(verwijzingen.length > 0 ? 1 : 0);
});
