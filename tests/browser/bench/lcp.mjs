// The largest paint, the blocked time and the shifts of a first visit on a slow phone, beside those of the least page
// that Leptos can draw: median of five, in turn.
// node lcp.mjs ADDRESS [FOLDER of that page]
// Throttled in the browser itself, as Lighthouse does with --throttling-method=devtools for its slow 4G.
import { chromium } from "@playwright/test";
import { serve } from "./files.mjs";

const RUNS = 5;
// The blocked time may be this much more than that of the floor.
const LIMITS = { lcp: 1500, cls: 0, blocked: 30 };
const [, , site = "http://127.0.0.1:7171/", floor] = process.argv;
const NETWORK = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const CPU = 4;

// Runs in the page, before anything else.
function watch() {
  window.measured = { lcp: 0, element: "", cls: 0, blocked: 0, fcp: 0 };
  const on = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  on("largest-contentful-paint", (entry) => {
    window.measured.lcp = entry.startTime;
    window.measured.element = `${entry.element?.tagName ?? "?"}.${entry.element?.className ?? ""}`;
  });
  on("layout-shift", (entry) => {
    if (!entry.hadRecentInput) window.measured.cls += entry.value;
  });
  // What keeps the reader waiting is what comes after the first paint (Total Blocking Time).
  on("longtask", (entry) => {
    const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity;
    if (entry.startTime >= painted) window.measured.blocked += Math.max(0, entry.duration - 50);
  });
  on("paint", (entry) => {
    if (entry.name === "first-contentful-paint") window.measured.fcp = entry.startTime;
  });
}

async function visit(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: "allow",
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", NETWORK);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "networkidle", timeout: 60_000 });
  // The app takes over after its content came; the last paint is then drawn within two frames.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const measured = await page.evaluate(() => window.measured);
  await context.close();
  return measured;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
const bare = floor ? await serve(floor) : null;
const runs = { site: [], bare: [] };
for (let run = 0; run < RUNS; run += 1) {
  runs.site.push(await visit(browser, site));
  if (bare) runs.bare.push(await visit(browser, bare.address));
}
await browser.close();
bare?.stop();

const of = (key, whose = "site") => (runs[whose].length > 0 ? median(runs[whose].map((run) => run[key])) : NaN);
const ms = (number) => (Number.isNaN(number) ? "?" : `${number.toFixed(0)} ms`);
function line(name, value, limit, key, shown = ms) {
  const mark = limit === null || Number.isNaN(limit) ? " " : value <= limit ? "✓" : "✗";
  const bound = limit === null ? "" : `van ${shown(limit)}`;
  console.log(`${mark} ${name.padEnd(26)} ${shown(value).padStart(9)} ${bound.padEnd(12)} kaal ${shown(of(key, "bare"))}`);
}
line("eerste beeld (FCP)", of("fcp"), null, "fcp");
line("grootste beeld (LCP)", of("lcp"), LIMITS.lcp, "lcp");
line("verschuivingen (CLS)", of("cls"), LIMITS.cls, "cls", (number) => number.toFixed(4));
line("geblokkeerd (som > 50 ms)", of("blocked"), of("blocked", "bare") + LIMITS.blocked, "blocked");
