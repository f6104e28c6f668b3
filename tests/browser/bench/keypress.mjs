// How long a key press in the catalogue takes on a slow phone: until the DOM has its answer, and until that is painted
// beside an empty field on a blank page. With the services as they are, and with a thousand of them.
// node keypress.mjs ADDRESS
import { chromium } from "@playwright/test";

const [, , site = "http://127.0.0.1:7171/"] = process.argv;
const SIZES = ["nu", 1000];
// One frame at 60 a second, in milliseconds: for 95 of 100 keys.
const LIMIT = 16;
const LEAST_KEYS = 60;
const CPU = 4;
const BETWEEN_KEYS = 60;
const VIEWPORT = { width: 390, height: 664 };
const WORDS = ["toegangspas", "wachtwoord vergeten", "verlof", "vergaderruimte", "declaraite", "laptop",
  "bezwaarschrift", "loonstrook"];

// A service has a number of 16 bits; the real ones stay far below this.
const FIRST_NUMBER = 20_000;
// One in so many clones has agreement lines.
const WITH_LINES = 4;

// The same choices at every run (a linear congruential generator).
function chooser() {
  let state = 71;
  return (length) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * length);
  };
}

const words = (text) => text.match(/\p{L}{4,}/gu) ?? [];

// Some words of the text replaced by compounds of two words of others, so that the vocabulary grows as it would.
function altered(text, times, others, choose) {
  const chosen = new Set();
  const length = words(text).length;
  while (chosen.size < Math.min(times, length)) chosen.add(choose(length));
  let at = -1;
  return text.replace(/\p{L}{4,}/gu, (word) => {
    at += 1;
    if (!chosen.has(at)) return word;
    const compound = others[choose(others.length)] + others[choose(others.length)];
    return /^\p{Lu}/u.test(word) ? compound[0].toUpperCase() + compound.slice(1) : compound;
  });
}

// The content with its services multiplied until there are `size`, in the same shape.
function multiplied(content, size) {
  const choose = chooser();
  const real = content.diensten;
  const said = real.map(({ naam, samenvatting }) => words(`${naam} ${samenvatting}`.toLowerCase()));
  const others = real.map((_, at) => said.flatMap((its, other) => (other === at ? [] : its)));
  const clones = Array.from({ length: Math.max(0, size - real.length) }, (_, n) => {
    const at = n % real.length;
    const from = real[at];
    return {
      ...from,
      slug: `${from.slug}-${n}`,
      nummer: FIRST_NUMBER + n,
      naam: altered(from.naam, 1, others[at], choose),
      samenvatting: altered(from.samenvatting, 3, others[at], choose),
      eerder: [],
    };
  });
  // Each time round it is another quarter of the services that has lines.
  const lined = new Map(real.map(({ slug }) => [slug, []]));
  clones.forEach(({ slug }, n) => {
    if ((n + Math.floor(n / real.length)) % WITH_LINES === 0) lined.get(real[n % real.length].slug).push(slug);
  });
  const before = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const overeenkomsten = content.overeenkomsten.map((agreement) => {
    const more = (line) => (lined.get(line.dienst) ?? []).map((dienst) => ({ ...line, dienst }));
    const regels = agreement.regels.flatMap((line) => [line, ...more(line)]);
    regels.sort((a, b) => before(a.dienst, b.dienst) || before(a.van, b.van));
    return { ...agreement, regels };
  });
  return { ...content, diensten: [...real, ...clones], overeenkomsten };
}

// Runs in the page. Of each input: when it came, when the last change of the DOM was that came of it in the same task
// or its microtasks, how many changes came later, and when it was surely painted.
function watch(root) {
  const keys = [];
  window.measured = keys;
  addEventListener("input", () => {
    const key = { start: performance.now(), done: 0, painted: 0, late: 0, settled: false };
    keys.push(key);
    setTimeout(() => {
      key.settled = true;
      // Where nothing changed, it was done when the next task could begin, or sooner.
      key.done ||= performance.now();
    });
    requestAnimationFrame(() => requestAnimationFrame(() => { key.painted = performance.now(); }));
  }, true);
  // Its callbacks are microtasks: they run after the handlers, and again after each microtask that changes something.
  new MutationObserver(() => {
    const key = keys.at(-1);
    if (!key) return;
    if (key.settled) key.late += 1;
    else key.done = performance.now();
  }).observe(document.querySelector(root), { subtree: true, childList: true, characterData: true, attributes: true });
}

async function open(browser) {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: "block" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  return { context, page, slow: () => devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU }) };
}

// Types all words over each other; after each of them, looks at what is there.
async function type(page, root, look = async () => {}) {
  await page.evaluate(watch, root);
  await page.locator("#zoek").focus();
  for (const word of WORDS) {
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(word, { delay: BETWEEN_KEYS });
    await page.waitForFunction(() => window.measured.every((key) => key.settled && key.painted > 0));
    await look(word);
  }
  const keys = await page.evaluate(() => window.measured);
  if (keys.length < LEAST_KEYS) throw new Error(`Er zijn maar ${keys.length} toetsen gemeten, minstens ${LEAST_KEYS}.`);
  return keys;
}

async function blank(browser) {
  const { context, page, slow } = await open(browser);
  await page.setContent('<input id="zoek">');
  await slow();
  const keys = await type(page, "body");
  await context.close();
  return keys;
}

async function catalogue(browser, size) {
  const { context, page, slow } = await open(browser);
  let services = 0;
  await page.route("**/api/v1/inhoud", async (route) => {
    const response = await route.fetch();
    const content = await response.json();
    const json = size === "nu" ? content : multiplied(content, size);
    services = json.diensten.length;
    await (size === "nu" ? route.fulfill({ response }) : route.fulfill({ response, json }));
  });
  await page.goto(new URL("/diensten", site).href);
  await page.waitForFunction(() => document.getElementById("app").dataset.klaar === "ja", null, { timeout: 60_000 });
  const counted = Number((await page.locator("main .result-count").innerText()).replace(/\D/g, ""));
  if (services === 0 || counted !== services) {
    throw new Error(`De catalogus toont ${counted} diensten, en kreeg er ${services}.`);
  }
  await slow();
  const articles = page.locator("main article");
  const keys = await type(page, "#app", async (word) => {
    if (word !== "toegangspas") return;
    const [shown, right] = [await articles.count(), await articles.filter({ hasText: /toegangspas/i }).count()];
    if (right === 0 || shown >= services) {
      throw new Error(`Bij ‘${word}’ staan ${shown} van de ${services} diensten, waarvan ${right} met dat woord.`);
    }
  });
  await context.close();
  return { services, keys };
}

// The share of the sorted numbers that is no larger.
function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

const took = (keys, until) => keys.map((key) => key[until] - key.start);
const ms = (number) => `${number.toFixed(1)} ms`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
try {
  const empty = percentile(took(await blank(browser), "painted"), 0.95);
  for (const size of SIZES) {
    const { services, keys } = await catalogue(browser, size);
    const [half, most] = [0.5, 0.95].map((share) => percentile(took(keys, "done"), share));
    const painted = percentile(took(keys, "painted"), 0.95);
    const late = keys.filter((key) => key.late > 0).length;
    const after = late > 0 ? `; na ${late} toetsen veranderde later nog iets` : "";
    if (most > LIMIT) process.exitCode = 1;
    console.log(
      `${most <= LIMIT ? "✓" : "✗"} ${String(services).padStart(4)} diensten, ${keys.length} toetsen: ` +
        `antwoord p50 ${ms(half)}, p95 ${ms(most)} van ${LIMIT} ms; ` +
        `beeld p95 ${ms(painted)}, leeg veld ${ms(empty)}${after}`,
    );
  }
} finally {
  await browser.close();
}
