// Journeys in a real browser against the real server. `cargo xtask test` builds and sets what is needed; alone:
// WEGWIJZER_BIN=target/release/wegwijzer npx playwright test
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.WEGWIJZER_TEST_PORT ?? 7199);
const program = resolve(process.env.WEGWIJZER_BIN ?? join(import.meta.dirname, "../../target/release/wegwijzer"));
if (!existsSync(program)) {
  throw new Error(`De server ${program} is er niet. Bouw hem met: cargo xtask serve`);
}

// The workers read this file too; they share the folder of the first.
process.env.WEGWIJZER_TEST_FOLDER ??= mkdtempSync(join(tmpdir(), "wegwijzer-test-"));

const devices = {
  telefoon: { viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  bureau: { viewport: { width: 1280, height: 800 } },
};
const schemes = { licht: "light", donker: "dark" };

// The invented regions of tests/fixtures, each on a port of its own behind that of the site itself.
const regions = ["drie", "zeven"];
const address = (place) => `http://127.0.0.1:${port + place}`;

// What neither the width nor the colours change is looked at once; all else on both devices, light and dark, but what
// only the colours do not change (these, and @licht) in the light alone.
const specs = (...names) => names.map((name) => `journeys/${name}.spec.mjs`);
const once = specs(
  "asof", "desk", "info", "mine", "needed", "nojs", "odd", "offline", "own_file", "plan_edges", "same", "search",
  "storage", "takeover", "terms", "traces", "transfers", "translate", "windows",
);
const inLight = specs(
  "agreements", "change_filters", "changes", "filters", "glossary", "locations", "plan", "plan_out", "situations",
);
const ofRegions = specs("regions");
// What holds of any region is also looked at in the invented ones.
const everywhere = specs("transfers");

function server(name, place, ...options) {
  const listen = address(place);
  const database = join(process.env.WEGWIJZER_TEST_FOLDER, `${name}.db`);
  const command = [program, "serve", "--listen", listen.replace("http://", ""), "--database", database];
  return {
    name,
    command: [...command, "--vandaag", "2026-11-24", "--log", "warn", ...options].map((part) => `"${part}"`).join(" "),
    url: `${listen}/health/ready`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    timeout: 20_000,
  };
}

export default defineConfig({
  testDir: ".",
  testMatch: "journeys/**/*.spec.mjs",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: "list",
  use: {
    baseURL: address(0),
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: {
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    ...Object.entries(devices).flatMap(([device, use]) =>
      Object.entries(schemes).map(([scheme, colorScheme]) => ({
        name: `${device}-${scheme}`,
        testIgnore: [...once, ...ofRegions, ...(scheme === "licht" ? [] : inLight)],
        grepInvert: scheme === "licht" ? [] : /@licht/,
        use: { ...use, colorScheme },
      })),
    ),
    { name: "eenmaal", testMatch: once, use: devices.telefoon },
    ...regions.map((name, place) => ({
      name: `regio-${name}`,
      testMatch: [...ofRegions, ...everywhere],
      use: { ...devices.bureau, baseURL: address(place + 1) },
    })),
  ],
  webServer: [
    server("regio", 0),
    ...regions.map((name, place) =>
      server(name, place + 1, "--content", join(import.meta.dirname, "../fixtures", name), "--voorbeelden", "toon"),
    ),
  ],
});
