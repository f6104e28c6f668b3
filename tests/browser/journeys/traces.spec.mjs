// A service that must leave no trace leaves none: not by reading it, not by what is typed, not in what goes elsewhere.
import { api, audit, chooseInBar, expect, heading, main, menu, open, part, test } from "../support/journey.mjs";
import { RESOURCE, answer, react, refuse } from "../support/feedback.mjs";
import { PLAN, begin, handOver, kept, save } from "../support/device.mjs";

const sensitive = async (page) => {
  const found = (await api(page, "/inhoud")).diensten.filter(({ gevoelig }) => gevoelig);
  expect(found.length).toBeGreaterThan(2);
  return found;
};

// All that a browser can keep for a site, but for the text that is there already.
const traces = (page) =>
  page.evaluate(async () => {
    const caches = await window.caches.keys();
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const { wegwijzer, ...local } = localStorage;
    return { kept: wegwijzer, local, session: { ...sessionStorage }, cookies: document.cookie, caches, databases };
  });
const NONE = { local: {}, session: {}, cookies: "", caches: [], databases: [] };

test("lezen, invullen en laten weten laat niets na, ook niet in wat je meeneemt", async ({ page, site }) => {
  site.mayLog(RESOURCE);
  await begin(page, PLAN);
  await open(page, "/mijn");
  const link = await handOver(page);
  await refuse(page, 503);
  for (const { slug, naam } of await sensitive(page)) {
    await open(page, `/diensten/${slug}`);
    await expect(heading(page)).toHaveText([naam]);
    await expect(main(page).getByRole("button", { name: /op dit apparaat/ })).toHaveCount(0);
    await main(page).locator("summary", { hasText: "Zet je aanvraag klaar" }).click();
    const form = part(page, "Zet je aanvraag klaar");
    await expect(form).toContainText("Deze dienst laat geen sporen achter");
    const groups = form.getByRole("group").filter({ has: page.getByRole("radio") });
    for (const group of await groups.all()) await group.getByRole("radio").first().check();
    for (const field of await form.getByRole("textbox").all()) {
      if (await field.isVisible() && (await field.getAttribute("type")) !== "date") await field.fill("Onder ons");
    }
    await expect(form.getByRole("textbox", { name: "Je naam" })).toHaveValue("Onder ons");
    await form.getByRole("button", { name: "Maak een belbriefje" }).click();
    await react(page, "Onduidelijk", "Onder ons");
    await expect(answer(page, "niet bewaard omdat deze dienst geen sporen achterlaat")).toBeVisible();
    await audit(page);
    expect(await traces(page)).toEqual({ kept: PLAN, ...NONE });
    // Nor does it when one goes on.
    await menu(page).getByRole("link", { name: "Diensten" }).click();
    await expect(part(page, "Door jou bewaard").getByRole("link")).toHaveCount(1);
    expect(await traces(page)).toEqual({ kept: PLAN, ...NONE });
  }
  await open(page, "/mijn");
  expect(await handOver(page)).toBe(link);
  expect((await save(page)).text).toBe(PLAN);
});

test("wie niets koos, laat ook door te lezen en te zoeken niets na", async ({ page }) => {
  for (const { slug, naam } of await sensitive(page)) {
    await open(page, `/diensten?zoek=${encodeURIComponent(naam)}`);
    await main(page).getByRole("link", { name: naam, exact: true }).first().click();
    await expect(page).toHaveURL(`/diensten/${slug}`);
    await expect(heading(page)).toHaveText([naam]);
    await page.goBack();
    expect(await traces(page)).toEqual(NONE);
  }
});

test("op je eerste week staat er niets van", async ({ page }) => {
  await page.addInitScript(() => { window.print = () => {}; });
  const { diensten, loketten } = await api(page, "/inhoud");
  const quiet = diensten.filter(({ gevoelig }) => gevoelig);
  const { stappen } = await api(page, "/inwerkgids?pad=nieuw");
  const inWeek = stappen.filter(({ werkdagTot }) => werkdagTot >= 0 && werkdagTot <= 5);
  const used = inWeek.flatMap(({ diensten: needed = [] }) => needed);
  expect(quiet.filter(({ slug }) => used.includes(slug)).length).toBeGreaterThan(1);
  await begin(page, PLAN);
  await open(page, "/inwerken");
  await main(page).getByRole("button", { name: "Print je eerste week" }).click();
  await page.emulateMedia({ media: "print" });
  const sheet = part(page, "Je eerste week");
  await expect(sheet).toBeVisible();
  await expect(sheet.getByRole("term").first()).toBeVisible();
  // The desks that are for nothing else.
  const other = diensten.filter(({ gevoelig }) => !gevoelig).map(({ loket }) => loket);
  const own = loketten.filter(({ slug }) => !other.includes(slug));
  const words = [...quiet, ...own].flatMap(({ naam, telefoon }) => [naam, telefoon].filter(Boolean));
  expect(words.length).toBeGreaterThan(quiet.length);
  for (const word of words) await expect(sheet).not.toContainText(word);
  await page.emulateMedia({ media: null });
  expect(await kept(page)).toBe(PLAN);
});

test("wie na het invullen zijn gemeente kiest, houdt wat er stond, ook als niets wordt bewaard", async ({ page }) => {
  await open(page, "/diensten/vertrouwenspersoon");
  await main(page).locator("summary", { hasText: "Zet je aanvraag klaar" }).click();
  const form = part(page, "Zet je aanvraag klaar");
  await form.getByRole("textbox", { name: "Je naam" }).fill("Sam");
  await form.getByRole("button", { name: "Maak een belbriefje" }).click();
  await expect(form).toContainText("Wat je invulde, staat er nog.");
  await expect(form).toContainText("Kies bovenaan deze pagina je gemeente");
  await chooseInBar(page, "Leiden");
  const fold = form.getByRole("group").first();
  if (!(await fold.evaluate(({ open }) => open))) await fold.locator("summary").first().click();
  await expect(form.getByRole("textbox", { name: "Je naam" })).toHaveValue("Sam");
  expect(await page.evaluate(() => localStorage.wegwijzer)).toBe("versie=2\ngemeente=leiden");
});

test("een dienst die pas later geen spoor mag laten, staat nergens en gaat niet mee", async ({ page }) => {
  const clean = "versie=2\ngemeente=leiden\nbewaard=toegangspas";
  await begin(page, clean);
  await open(page, "/mijn");
  const link = await handOver(page);
  await begin(page, `${clean}\nbewaard=vertrouwenspersoon\nconcept=vertrouwenspersoon&Je%20naam=Sam`);
  for (const place of ["/", "/diensten", "/mijn"]) {
    await open(page, place);
    await expect(part(page, "Door jou bewaard").getByRole("link")).toHaveCount(1);
  }
  expect(await handOver(page)).toBe(link);
  expect((await save(page)).text).toBe(clean);
});
