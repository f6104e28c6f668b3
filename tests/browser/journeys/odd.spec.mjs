// Whatever is searched for, by hand or in an address: a page that helps, and nothing that runs.
import { best, expect, names, open, searchField, services, shown, test } from "../support/journey.mjs";

const main = (page) => page.getByRole("main");
const HELP = "We vinden geen dienst die hierbij past.";

const ODD = {
  script: "<script>alert(1)</script>",
  "een beeld dat niet laadt": '"><img src=x onerror=alert(1)>',
  "10 000 tekens": "pas ".repeat(2_500),
  emoji: "🙂🚲 laptop",
  "van rechts naar links": "مرحبا ‮laptop",
  leestekens: "?!… %00 &amp; '\" \\ //",
  "een procent": "100%",
  "alleen spaties": "   ",
};

for (const [what, text] of Object.entries(ODD)) {
  test(`wat er ook wordt gezocht, de pagina helpt: ${what}`, async ({ page }) => {
    const useful = main(page).getByRole("article").or(main(page).getByText(HELP)).first();
    await open(page, "/diensten");
    await searchField(page).fill(text);
    await expect(useful).toBeVisible();
    // Cut where it is longer than what is read, and never anything but what was typed.
    const kept = new URL(page.url()).searchParams.get("zoek") ?? "";
    expect(kept).toBe([...text].slice(0, 200).join(""));
    // The server reads the same address, also one that is far too long.
    const found = await services(page, { zoek: kept });
    const first = kept.trim() === "" ? found : best(found);
    if (found.length > 0) await expect(shown(page)).toHaveText(names(first));
    const drawn = await shown(page).allTextContents();
    const answer = await open(page, `/diensten?zoek=${encodeURIComponent(text)}`);
    expect(answer.status()).toBe(200);
    await expect(useful).toBeVisible();
    await expect(shown(page)).toHaveText(drawn);
    await expect(main(page).locator("script, img")).toHaveCount(0);
  });
}
