// Takes a picture of every page, at every size, light, dark and on paper: to look at, not to compare.
// node pictures.mjs http://127.0.0.1:7171 [words in the names of the pictures that are wanted]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const [, , site = "http://127.0.0.1:7171", wanted = ""] = process.argv;
const folder = join(import.meta.dirname, "test-results/pictures");
mkdirSync(folder, { recursive: true });

const pages = {
  start: "/",
  diensten: "/diensten",
  gekozen: "/diensten?domein=hrm&soort=melden&gemeente=oegstgeest",
  zoek: "/diensten?zoek=badge",
  niets: "/diensten?zoek=xyzzy",
  dienst: "/diensten/toegangspas",
  "dienst-voor": "/diensten/toegangspas?gemeente=oegstgeest",
  "dienst-extra": "/diensten/software-aanvragen?gemeente=leiderdorp",
  "dienst-niet": "/diensten/zorg-en-jeugdhulpadministratie?gemeente=zoeterwoude",
  situaties: "/situaties",
  situatie: "/situaties/nieuwe-collega?gemeente=oegstgeest",
  afspraken: "/overeenkomsten?domein=facilitair&gemeente=oegstgeest",
  afspraak: "/overeenkomsten/zoeterwoude",
  plankeuze: "/inwerken",
  plan: "/inwerken?pad=overkomst",
  stap: "/inwerken/inloggen",
  veranderingen: "/veranderingen",
  locaties: "/locaties",
  locatie: "/locaties/tweelinghuis",
  gesloten: "/locaties/stadsbouwhuis",
  begrippen: "/begrippen",
  mijn: "/mijn",
  over: "/over",
  toen: "/?op=2026-11-14",
  weg: "/bestaat-niet",
};
// `eerste`: what a phone shows before anybody scrolls.
const sizes = {
  eerste: { width: 390, height: 664, whole: false, phone: true },
  telefoon: { width: 390, height: 664, whole: true, phone: true },
  bureau: { width: 1280, height: 800, whole: true, phone: false },
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

async function open(page, path) {
  await page.goto(site + path);
  await page.locator("#app[data-klaar]").waitFor({ timeout: 10_000 });
}

for (const colorScheme of ["light", "dark"]) {
  for (const [size, { width, height, whole, phone }] of Object.entries(sizes)) {
    const look = { viewport: { width, height }, colorScheme, locale: "nl-NL", isMobile: phone, hasTouch: phone };
    const context = await browser.newContext(look);
    const page = await context.newPage();
    for (const [name, path] of Object.entries(pages)) {
      const picture = `${name}-${size}-${colorScheme === "dark" ? "donker" : "licht"}`;
      if (!picture.includes(wanted)) continue;
      await open(page, path);
      await page.screenshot({ path: join(folder, `${picture}.png`), fullPage: whole });
    }
    await context.close();
  }
}

const paper = await browser.newPage({ viewport: { width: 794, height: 1123 }, locale: "nl-NL" });
for (const [name, path] of Object.entries(pages)) {
  if (!`${name}-papier`.includes(wanted)) continue;
  await open(paper, path);
  await paper.pdf({ path: join(folder, `${name}-papier.pdf`), preferCSSPageSize: true, printBackground: false });
}
await browser.close();
console.log(`De beelden staan in ${folder}`);
