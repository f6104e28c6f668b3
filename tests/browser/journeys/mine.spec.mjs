// What is kept on the device: to see, to change and to erase. Nothing of it is ever sent.
import { audit, bar, chooseInBar, expect, foot, heading, main, open, part, ready, test } from "../support/journey.mjs";

const NOTHING = "Er is niets bewaard op dit apparaat.";
const kept = (page) => part(page, "Wat er is bewaard");
const stored = (page) => page.evaluate(() => ({ ...localStorage }));

test("zonder keuze is er niets bewaard", async ({ page }) => {
  await open(page, "/");
  await foot(page).getByRole("link", { name: "Op dit apparaat" }).click();
  await expect(page).toHaveURL("/mijn");
  await expect(heading(page)).toHaveText(["Op dit apparaat"]);
  await expect(page).toHaveTitle("Op dit apparaat – Wegwijzer");
  await expect(kept(page)).toContainText(NOTHING);
  await expect(kept(page).getByText("Wis alles")).toHaveCount(0);
  await expect(main(page).getByRole("button", { pressed: true })).toHaveText(["Geen keuze"]);
  expect(await stored(page)).toEqual({});
});

test("wat je kiest staat er, blijft na opnieuw laden, en is na een vraag te wissen", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await open(page, "/mijn");
  await main(page).getByRole("button", { name: "Leiderdorp", exact: true }).click();
  await expect(kept(page).getByRole("listitem")).toHaveText(["Je gemeente: Leiderdorp"]);
  await expect(bar(page)).toContainText("Voor: Leiderdorp (wijzig)");
  const [text] = Object.values(await stored(page));
  await expect(kept(page)).toContainText(`Samen ${text.length} tekens`);
  await expect(main(page).getByRole("button", { pressed: true })).toHaveText(["Leiderdorp"]);
  await expect(page).toHaveURL("/mijn");
  await audit(page);

  await page.reload();
  await ready(page);
  await expect(kept(page).getByRole("listitem")).toHaveText(["Je gemeente: Leiderdorp"]);
  await expect(kept(page)).not.toContainText(NOTHING);

  const sure = kept(page).getByRole("button", { name: "Ja, wis alles" });
  await expect(sure).toBeHidden();
  await kept(page).getByText("Wis alles", { exact: true }).click();
  await expect(kept(page).getByText("Weet je het zeker?")).toBeVisible();
  expect(Object.values(await stored(page))).toEqual([text]);
  await audit(page);
  await sure.click();
  await expect(kept(page)).toContainText(NOTHING);
  expect(await stored(page)).toEqual({});
  await expect(bar(page)).toContainText("Kies je gemeente");
  await expect(bar(page)).not.toContainText("Leiderdorp (wijzig)");
  await expect(heading(page)).toBeFocused();
  await page.reload();
  await ready(page);
  await expect(kept(page)).toContainText(NOTHING);

  // Reading the site is all that was asked, three times over.
  expect(asked.length).toBeGreaterThan(6);
  expect(asked.filter((line) => !line.startsWith("GET ") || /leiderdorp|gemeente=/i.test(line))).toEqual([]);
});

test("een keuze in de balk staat hier ook, en is hier te wijzigen", async ({ page }) => {
  await open(page, "/diensten/toegangspas");
  await chooseInBar(page, "Oegstgeest");
  await foot(page).getByRole("link", { name: "Op dit apparaat" }).click();
  await expect(kept(page).getByRole("listitem")).toHaveText(["Je gemeente: Oegstgeest"]);
  await main(page).getByRole("button", { name: "Zoeterwoude", exact: true }).click();
  await expect(kept(page).getByRole("listitem")).toHaveText(["Je gemeente: Zoeterwoude"]);
  await expect(bar(page)).toContainText("Voor: Zoeterwoude (wijzig)");
  await main(page).getByRole("button", { name: "Geen keuze", exact: true }).click();
  await expect(kept(page)).toContainText(NOTHING);
  await expect(bar(page)).toContainText("Kies je gemeente");
});

test("met het toetsenbord wissen", async ({ page }) => {
  await open(page, "/mijn");
  await main(page).getByRole("button", { name: "Leiden", exact: true }).press("Enter");
  const erase = kept(page).locator("summary");
  await erase.press("Enter");
  await page.keyboard.press("Tab");
  await expect(kept(page).getByRole("button", { name: "Ja, wis alles" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(kept(page)).toContainText(NOTHING);
  await expect(heading(page)).toBeFocused();
});

test("wat onleesbaar bewaard is, is geen fout en is te vervangen", async ({ page }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem("eenmaal")) localStorage.setItem("wegwijzer", "{\u0000 versie=9 gemeente=GEEN SLUG");
    sessionStorage.setItem("eenmaal", "ja");
  });
  await open(page, "/mijn");
  await expect(kept(page)).toContainText(NOTHING);
  await main(page).getByRole("button", { name: "Leiden", exact: true }).click();
  await page.reload();
  await ready(page);
  await expect(kept(page).getByRole("listitem")).toHaveText(["Je gemeente: Leiden"]);
});
