// Journeys in a real browser against the real server. `cargo xtask test` builds and sets what is needed; alone:
// WEGWIJZER_BIN=target/release/wegwijzer npx playwright test
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { defineConfig } from "@playwright/test";

const port = process.env.WEGWIJZER_TEST_PORT ?? "7199";
const program = resolve(process.env.WEGWIJZER_BIN ?? join(import.meta.dirname, "../../target/release/wegwijzer"));
if (!existsSync(program)) {
  throw new Error(`De server ${program} is er niet. Bouw hem met: cargo xtask serve`);
}

// The workers read this file too; they share the folder of the first.
process.env.WEGWIJZER_TEST_FOLDER ??= mkdtempSync(join(tmpdir(), "wegwijzer-test-"));
const database = join(process.env.WEGWIJZER_TEST_FOLDER, "wegwijzer.db");

const devices = {
  telefoon: { viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  bureau: { viewport: { width: 1280, height: 800 } },
};
const schemes = { licht: "light", donker: "dark" };

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
    baseURL: `http://127.0.0.1:${port}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
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
  projects: Object.entries(devices).flatMap(([device, use]) =>
    Object.entries(schemes).map(([scheme, colorScheme]) => ({
      name: `${device}-${scheme}`,
      use: { ...use, colorScheme },
    })),
  ),
  webServer: {
    command: `"${program}" serve --listen 127.0.0.1:${port} --database "${database}" --vandaag 2026-11-24`,
    url: `http://127.0.0.1:${port}/health/ready`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    timeout: 20_000,
  },
});
