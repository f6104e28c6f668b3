// One drawing, twice used: what the server draws and what the app draws says the same, to eyes and to ears.
import { NOT_FOUND, expect, ready, services, test } from "../support/journey.mjs";
import { PROGRAM, begin, hold } from "../support/hold.mjs";
import { NEEDS_APP, asWithoutApp } from "../support/look.mjs";

const LANES = 4;
const KEEPS = /\n *- button "Bewaar op dit apparaat"/;
// The time of the day only the app can say; until then its place is empty.
const NOW = String.raw`(?:Nu|Vandaag|Morgen|[A-Z][a-z]+dag ?\d+ ?[a-z]+) ?open ?(?:tot|vanaf) ?[\d.]+ ?uur\.`;
const TIMES = new RegExp(NOW, "g");
const SAID_TIMES = new RegExp(String.raw`\n *- paragraph(?:: ${NOW})?(?=\n|$)`, "g");
// What is sent with the app: the form of a page, and the button that stands where one mails without the app.
const REACTS = /\n( *)- group "Klopt deze pagina\?":(?:\n\1 {2}.*)*\n\1- status(?=\n|$)/;
const MISSED = /\n( *)- listitem:(?:\n\1 {2}.*)*?\n\1 {2,}- '?(?:link|button) "Dit mis ik.*(?:\n\1 {2}.*)*/;
const HANDS_ON = /\n *- button "(?:Print een deurkaart"|Deel deze pagina"\n *- status(?=\n|$))/g;

// All that is said: roles, names, levels and texts as a screen reader has them, the bare text, and the title. Spaces
// are left out of the bare text: the server writes one where a text is empty.
async function said(page) {
  const app = page.locator("#app");
  const text = await app.evaluate((root) => root.textContent.replace(/\s+/g, ""));
  const tree = await app.ariaSnapshot();
  return { tree: tree.replace(SAID_TIMES, ""), text: text.replace(TIMES, ""), title: await page.title() };
}

async function compare(page, address) {
  const release = await hold(page, PROGRAM);
  await begin(page, address);
  await expect(page.getByRole("contentinfo")).toBeVisible();
  const server = await said(page);
  const needing = await page.locator(NEEDS_APP).count();
  await expect(page.locator(NEEDS_APP).filter({ visible: true })).toHaveCount(0);
  release();
  await ready(page);
  await expect(page.locator(NEEDS_APP)).toHaveCount(needing);
  await asWithoutApp(page);
  const app = await said(page);
  // What is kept on the device only the app can say; until then the words for nothing are not shown, nor the button
  // that keeps.
  if (address === "/mijn") expect(server.tree).not.toContain("Er is niets bewaard");
  expect(server.tree, address).not.toMatch(KEEPS);
  expect(server.tree, address).not.toMatch(REACTS);
  expect(server.tree, address).not.toMatch(new RegExp(HANDS_ON.source));
  const tree = address === "/mijn" ? server.tree : app.tree.replace(KEEPS, "").replace(REACTS, "").replace(HANDS_ON, "");
  const same = (said, tree) => ({ ...said, tree: tree.replace(MISSED, "") });
  expect(same(app, tree), address).toEqual(same(server, server.tree));
  expect(server.text.length, address).toBeGreaterThan(200);
  await page.unrouteAll({ behavior: "wait" });
}

const ADDRESSES = [
  "/",
  "/?gemeente=leiderdorp",
  "/diensten",
  "/diensten?zoek=badge",
  "/diensten?zoek=advies&domein=juridisch&soort=advies&gemeente=zoeterwoude",
  "/diensten?zoek=xyzzyq&domein=ict",
  "/diensten?domein=facilitair&op=2022-12-12",
  "/diensten/toegangspas?op=2022-12-12",
  "/diensten/gegevens-en-dashboards?gemeente=oegstgeest",
  "/diensten/verhuizen-en-herinrichten?gemeente=leiderdorp&op=2022-12-12",
  "/situaties",
  "/situaties/nieuwe-collega",
  "/situaties/nieuwe-collega?gemeente=zoeterwoude",
  "/overeenkomsten",
  "/overeenkomsten?domein=ict&verschil=ja&gemeente=oegstgeest",
  "/overeenkomsten?op=2022-12-12",
  "/overeenkomsten/zoeterwoude",
  "/overeenkomsten/leiden?op=2027-06-01",
  "/inwerken",
  "/inwerken?pad=overkomst",
  "/inwerken?pad=nieuw&start=2026-11-17",
  "/inwerken?pad=nieuw&gemeente=leiderdorp",
  "/inwerken/inloggen",
  "/inwerken/vluchtweg-leren",
  "/inwerken/samenwerking-begrijpen",
  "/veranderingen",
  "/veranderingen?op=2022-12-12",
  "/veranderingen?soort=onbekend&domein=hrm",
  "/veranderingen?soort=blijft&soort=verandert&gemeente=leiderdorp",
  "/veranderingen?soort=blijft&domein=juridisch",
  "/locaties",
  "/locaties/tweelinghuis",
  "/locaties/gemeentehuis-zoeterwoude",
  "/locaties/stadsbouwhuis",
  "/begrippen",
  "/begrippen?zoek=loon",
  "/begrippen?zoek=xyzzyq",
  "/mijn",
  "/over",
  "/toegankelijkheid",
  "/privacy",
  "/?op=2026-11-14",
  "/?op=2022-12-12",
  "/inwerken?op=2022-12-12",
  "/diensten/storing-melden?op=2026-11-14",
  "/bestaat-niet",
  "/diensten/bestaat-niet",
];

for (const address of ADDRESSES) {
  test(`de server en de app zeggen hetzelfde: ${address}`, async ({ page, site }) => {
    site.mayLog(NOT_FOUND);
    await compare(page, address);
  });
}

for (let lane = 0; lane < LANES; lane += 1) {
  test(`de server en de app zeggen hetzelfde over diensten, deel ${lane + 1}`, async ({ page }) => {
    const all = await services(page);
    const some = all.filter((_, at) => at % 5 === 0).filter((_, at) => at % LANES === lane);
    expect(some.length).toBeGreaterThanOrEqual(3);
    for (const { slug } of some) await test.step(slug, () => compare(page, `/diensten/${slug}`));
  });
}
