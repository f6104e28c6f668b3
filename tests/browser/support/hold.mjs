// Keeping back what the app waits for, and watching each frame while it comes.

import { twoFrames } from "./look.mjs";

// Keeps back every answer to these addresses until what this gives back is called.
export async function hold(page, addresses) {
  let release;
  const released = new Promise((done) => {
    release = done;
  });
  await page.route(addresses, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

// Opens an address until it is drawn as the server meant it, style sheet included. Waiting until all is loaded would be
// waiting for what is held.
export const begin = (page, address) => page.goto(address, { waitUntil: "domcontentloaded" });

export const PROGRAM = "**/*.wasm";
export const CONTENT = "**/api/v1/inhoud";

// Watches from the first script on: whether the heading is ever missing once it was there, how often it was exchanged
// for another, and how much moved. A frame is drawn after its animation callbacks, and nothing changes in between; a
// mutation observer also sees what came and went between two frames. Shifts count also right after a key press.
export const watchFrames = (page) =>
  page.addInitScript(() => {
    const seen = { frames: 0, missing: 0, exchanged: 0, shift: 0 };
    window.seenFrames = seen;
    let heading = null;
    const look = () => {
      const now = document.querySelector("h1");
      if (heading && !now) seen.missing += 1;
      if (heading && now && now !== heading) seen.exchanged += 1;
      heading = now ?? heading;
    };
    const frame = () => {
      seen.frames += 1;
      look();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });

// What was seen. A shift is reported after the frame in which it was.
export async function seenFrames(page) {
  await twoFrames(page);
  return page.evaluate(() => window.seenFrames);
}

// Says when the app asks to take over: only then does it matter that the reader is busy.
export const watchAsking = (page) =>
  page.addInitScript(() => {
    let own;
    Object.defineProperty(window, "wegwijzer", {
      get: () => own,
      set: (value) => {
        const { neemOver } = value;
        own = {
          ...value,
          neemOver: (swap) => {
            document.documentElement.dataset.gevraagd = "ja";
            neemOver(swap);
          },
        };
      },
    });
  });
