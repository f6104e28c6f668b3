// What every journey shares. The fixture `site` watches over a whole journey and looks at the end whether it went well:
// no error in the console, none in the page, no dialog, no request to another origin, and no finding of axe.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";

export { expect };

// WCAG 2.2 at level AA, with all that stands before it, and what axe advises beyond it.
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export const test = base.extend({
  site: [
    async ({ page, context, browser, baseURL, javaScriptEnabled }, use, testInfo) => {
      const wrong = [];
      const announced = [];
      page.on("console", (message) => {
        if (message.type() === "error") wrong.push(`console: ${message.text()} (${message.location().url})`);
      });
      page.on("pageerror", (error) => wrong.push(`page: ${error.stack ?? error}`));
      page.on("dialog", (dialog) => {
        wrong.push(`dialog: ${dialog.message()}`);
        return dialog.dismiss();
      });
      // On the context, so that a window that was opened is watched too.
      context.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== new URL(baseURL).origin) wrong.push(`request: ${request.url()}`);
      });
      // Chromium itself reports an answer that is no success: a journey that asks for one says so beforehand.
      await use({ mayLog: (pattern) => announced.push(pattern) });
      if (testInfo.status !== testInfo.expectedStatus) return;
      await (javaScriptEnabled ? audit(page) : auditReadingView(browser, page.url()));
      expect(wrong.filter((line) => !announced.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});

// Finds nothing to improve for accessibility in the page as it stands now.
export async function audit(page, { without = [] } = {}) {
  // There are no frames, so nothing is lost by not opening a second window for each audit.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).withTags(TAGS).disableRules(without);
  const { violations } = await axe.setLegacyMode().analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}; ${node.target.join(" ")}; ${node.failureSummary.replace(/\s+/g, " ")}`),
  );
  expect(told).toEqual([]);
}

// Axe is a script too: where none runs, the same address is opened once more with only the site's own scripts kept out.
async function auditReadingView(browser, address) {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const twin = await context.newPage();
  await twin.route("**/*.js", (route) => route.abort());
  await twin.goto(address);
  await audit(twin);
  await context.close();
}

// The app has taken over from the reading view: `public/boot.js` says so when all that the reader did is back.
export const ready = (page) => expect(page.locator("#app[data-klaar]")).toBeAttached({ timeout: 15_000 });

// Opens an address and waits for the app; gives the server's answer.
export async function open(page, address) {
  const answer = await page.goto(address);
  await ready(page);
  return answer;
}

// A resource of the API, which says what the pages ought to show.
export async function api(page, path) {
  const answer = await page.request.get(`/api/v1${path}`);
  expect(answer.status(), path).toBe(200);
  return answer.json();
}

// All of a list of the API.
export async function listed(page, path, query = {}) {
  const { resultaten, totaal } = await api(page, `${path}?${new URLSearchParams({ ...query, perPagina: 500 })}`);
  expect(resultaten).toHaveLength(totaal);
  return resultaten;
}

// All services, or those that fit a query, in the order of the catalogue.
export const services = (page, query) => listed(page, "/diensten", query);

// The phases and paths, and the steps of one path or of all.
export const guide = (page, query = {}) => api(page, `/inwerkgids?${new URLSearchParams(query)}`);

export const names = (list) => list.map(({ naam }) => naam);

// A day as the site says it.
export const inWords = (day, parts = {}) =>
  new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC", ...parts })
    .format(new Date(day));

// The word for what a municipality has agreed.
export const WORDS = {
  inbegrepen: "inbegrepen",
  extra: "extra",
  "niet-afgesproken": "niet afgesproken",
  "nog-niet-bekend": "nog niet bekend",
};

export const lives = (item, day) => !item.vervallen || item.vervallen.per > day;

// As the catalogue counts them.
export const counted = (count) => ({ 0: "Geen diensten", 1: "1 dienst" })[count] ?? `${count} diensten`;

export const heading = (page) => page.getByRole("heading", { level: 1 });
export const main = (page) => page.getByRole("main");
export const bar = (page) => page.getByRole("banner");
export const foot = (page) => page.getByRole("contentinfo");
export const menu = (page) => page.getByRole("navigation", { name: "Hoofdmenu" });

// A part of the page under its own heading.
export const part = (page, name) => main(page).getByRole("region", { name, exact: true });

// What stands behind the name of a fact.
export const fact = (page, name) =>
  main(page).getByRole("term").filter({ hasText: name }).locator("xpath=following-sibling::dd");

// A navigation within the app: nothing of it loads a page anew.
export async function withoutLoading(page, act) {
  await page.evaluate(() => { window.stays = true; });
  await act();
  expect(await page.evaluate(() => window.stays)).toBe(true);
}

// The field of the page itself, not that of the bar. On the start page it shows at once what it finds, as a combobox.
export const searchField = (page) =>
  main(page).getByRole("searchbox", { name: "Zoek een dienst" })
    .or(main(page).getByRole("combobox", { name: "Zoek een dienst" }));

// The names of the services that a list shows, in its order.
export const shown = (page) => page.getByRole("main").getByRole("article").getByRole("heading");

// How much the catalogue says that it shows. To ears the same is said later, when the reader has stopped typing.
export const count = (page) => main(page).getByRole("paragraph").filter({ hasText: /^(Geen|\d+) dienst(en)?\b/ });

// What it ought to say of so many, after a search with what else was found; behind it stands that the cards show
// examples, where they do.
export const told = (services, searched) => {
  const also = "( en 1 ander antwoord| en \\d+ andere antwoorden)?";
  return new RegExp(`^${counted(services)}${searched ? `${also} voor ‘${searched}’` : ""}( voorbeeld)?$`);
};

// Of what a search finds the best are shown at once.
export const best = (found) => found.slice(0, 20);

// Unfolds what narrows the catalogue, where there is no room to show it all the time.
export async function unfoldChoices(page) {
  const fold = page.getByRole("main").locator("summary", { hasText: "Maak de lijst korter" });
  if (await fold.isVisible()) await fold.click();
}

// A choice that narrows the catalogue; its name ends in what it would show.
export const choice = (page, name) =>
  page.getByRole("main").getByRole("link", { name: new RegExp(`^${name}\\s*\\d+`) });

// Chooses a municipality in the bar.
export async function chooseInBar(page, name) {
  await bar(page).getByText(/^Kies je gemeente$|\(wijzig\)/).click();
  await bar(page).getByRole("button", { name, exact: true }).click();
}

// The pages of the site that differ in kind, each with its heading.
export const PAGES = {
  "/": "Wat zoek je?",
  "/diensten": "Diensten",
  "/diensten/toegangspas": "Toegangspas aanvragen of verlies melden",
  "/situaties": "Situaties",
  "/situaties/nieuwe-collega": "Ik krijg een nieuwe collega",
  "/overeenkomsten": "Afspraken per gemeente",
  "/overeenkomsten/zoeterwoude": "Afspraken van Zoeterwoude",
  "/inwerken": "Jouw plan",
  "/inwerken?pad=overkomst": "Je overstap naar Leiden",
  "/inwerken/inloggen": "Log in en open je mail",
  "/veranderingen": "Wat verandert",
  "/locaties": "Locaties",
  "/locaties/gemeentehuis-zoeterwoude": "Gemeentehuis Zoeterwoude",
  "/locaties/stadsbouwhuis": "Stadsbouwhuis",
  "/begrippen": "Woordenlijst",
  "/mijn": "Op dit apparaat",
  "/over": "Over Wegwijzer",
  "/bestaat-niet": "Deze pagina is er niet",
};

// The same, of which each is there.
export const FOUND = Object.keys(PAGES).filter((address) => address !== "/bestaat-niet");

// What Chromium reports of a page that is not there.
export const NOT_FOUND = /status of 404/;
