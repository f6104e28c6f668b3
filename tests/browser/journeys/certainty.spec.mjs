// How sure a fact is: a word beside it, which looks the same everywhere and explains itself.
import { audit, expect, heading, main, open, ready, test } from "../support/journey.mjs";
import { PROGRAM, begin, hold } from "../support/hold.mjs";

// A page that has both.
const BOTH = "/locaties/gemeentehuis-zoeterwoude";

const WORDS = {
  voorbeeld: { asks: "Wat is een voorbeeld?", says: "Voorbeeld. Dit gegeven laat zien hoe het eruit kan zien." },
  "nog niet bekend": {
    asks: "Wat is nog niet bekend?",
    says: "Nog niet bekend. We hebben gezocht en er is geen bron voor.",
  },
};

const mark = (page, word) => main(page).getByRole("button", { name: word, exact: true }).first();
const explained = (page, word) => page.getByRole("complementary", { name: WORDS[word].asks });

for (const [word, { says }] of Object.entries(WORDS)) {
  test(`het woord ‘${word}’ legt zichzelf uit`, async ({ page, hasTouch }) => {
    await open(page, BOTH);
    await expect(explained(page, word)).toBeHidden();
    await (hasTouch ? mark(page, word).tap() : mark(page, word).click());
    await expect(explained(page, word)).toBeVisible();
    await expect(explained(page, word)).toBeInViewport({ ratio: 1 });
    await expect(explained(page, word)).toContainText(says);
    await audit(page);
    await page.keyboard.press("Escape");
    await expect(explained(page, word)).toBeHidden();
    await expect(mark(page, word)).toBeFocused();
  });

  test(`het woord ‘${word}’ opent en sluit met het toetsenbord`, { tag: "@licht" }, async ({ page }) => {
    await open(page, BOTH);
    await mark(page, word).press("Enter");
    await expect(explained(page, word)).toBeVisible();
    // What is explained comes next, wherever it stands in the page.
    await page.keyboard.press("Tab");
    await expect(explained(page, word).getByRole("link")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(explained(page, word)).toBeHidden();
    await expect(mark(page, word)).toBeFocused();
    await mark(page, word).press("Space");
    await expect(explained(page, word)).toBeVisible();
    await mark(page, word).press("Enter");
    await expect(explained(page, word)).toBeHidden();
  });

  test(`het woord ‘${word}’ legt uit voordat het programma er is`, { tag: "@licht" }, async ({ page }) => {
    const release = await hold(page, PROGRAM);
    await begin(page, BOTH);
    await mark(page, word).click();
    await expect(explained(page, word)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(explained(page, word)).toBeHidden();
    await mark(page, word).click();
    await expect(explained(page, word)).toBeVisible();
    // The app that takes over leaves it open, and closes it as well.
    release();
    await ready(page);
    await expect(explained(page, word)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(explained(page, word)).toBeHidden();
    await mark(page, word).click();
    await expect(explained(page, word)).toBeVisible();
  });
}

test("naast de uitleg klikken sluit haar", { tag: "@licht" }, async ({ page }) => {
  await open(page, BOTH);
  await mark(page, "voorbeeld").click();
  await expect(explained(page, "voorbeeld")).toBeVisible();
  await page.mouse.click(4, 4);
  await expect(explained(page, "voorbeeld")).toBeHidden();
  await expect(heading(page)).toHaveText(["Gemeentehuis Zoeterwoude"]);
});

test("de uitleg leidt naar wat de zekerheden zijn, en gaat dan dicht", { tag: "@licht" }, async ({ page }) => {
  await open(page, BOTH);
  await mark(page, "voorbeeld").click();
  await explained(page, "voorbeeld").getByRole("link", { name: "Hoe zeker zijn de gegevens?" }).click();
  await expect(page).toHaveURL("/over");
  await expect(heading(page)).toHaveText(["Over Wegwijzer"]);
  await expect(explained(page, "voorbeeld")).toBeHidden();
  await expect(main(page).getByRole("heading", { name: "Drie soorten zekerheid" })).toBeVisible();
});

// What a mark looks like, without the size of its text around it.
const look = (one) =>
  one.evaluate((element) => {
    const style = getComputedStyle(element);
    const names = [
      "borderTopWidth", "borderTopStyle", "borderTopColor", "borderTopLeftRadius", "color", "fontSize", "fontWeight",
      "fontFamily", "lineHeight", "minBlockSize", "paddingLeft", "textTransform", "whiteSpace",
    ];
    return { class: element.className, ...Object.fromEntries(names.map((name) => [name, style[name]])) };
  });

const PLACES = {
  voorbeeld: [
    "/", "/diensten/toegangspas", "/inwerken/inloggen", BOTH, "/begrippen", "/veranderingen",
    "/situaties/nieuwe-collega", "/overeenkomsten/zoeterwoude", "/overeenkomsten",
  ],
  "nog niet bekend": [BOTH, "/veranderingen", "/diensten/gegevens-en-dashboards?gemeente=oegstgeest"],
};

test("beide woorden zien er overal hetzelfde uit, en van elkaar verschillend", async ({ page }) => {
  const seen = {};
  for (const [word, addresses] of Object.entries(PLACES)) {
    for (const address of addresses) {
      await open(page, address);
      const all = main(page).getByRole("button", { name: word, exact: true });
      await expect(all.first()).toBeAttached();
      for (const one of await all.all()) {
        const now = await look(one);
        seen[word] ??= now;
        expect(now, `${word} op ${address}`).toEqual(seen[word]);
      }
    }
  }
  expect(seen.voorbeeld.borderTopStyle).toBe("solid");
  expect(seen["nog niet bekend"]).toEqual({ ...seen.voorbeeld, borderTopStyle: "dashed" });
  expect(seen.voorbeeld.class).toBe("provenance-mark");
});
