// What is kept on the device: to see, to change, to take back and to erase. Nothing of it is ever sent.
import { audit, bar, chooseInBar, expect, foot, heading, main, open, ready, test } from "../support/journey.mjs";
import {
  NOTHING, PLAN, begin, did, fileField, handOver, lines, panel as kept, standing, take, takeBack, tick,
} from "../support/device.mjs";
import { damagedTexts, tooWide } from "../support/look.mjs";

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

test("wat onleesbaar bewaard is, is geen fout, blijft wat het was, en is te wissen", async ({ page }) => {
  const unread = "{\u0000 versie=9 gemeente=GEEN SLUG";
  await begin(page, unread);
  await open(page, "/mijn");
  await expect(main(page).getByRole("button", { pressed: true })).toHaveText(["Geen keuze"]);
  await expect(kept(page).getByRole("listitem").filter({ hasText: "gemeente" })).toHaveCount(0);
  await main(page).getByRole("button", { name: "Leiden", exact: true }).click();
  await page.reload();
  await ready(page);
  await expect(kept(page)).toContainText("Je gemeente: Leiden");
  expect(await lines(page)).toEqual(["versie=2", "gemeente=leiden", unread]);
  await kept(page).getByText("Wis alles", { exact: true }).click();
  await kept(page).getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(kept(page)).toContainText(NOTHING);
  expect(await stored(page)).toEqual({});
});

test("alles staat op volgorde: kiezen, wat je bewaarde, meenemen, wat je deed, wissen", async ({ page }) => {
  await begin(page, PLAN);
  await open(page, "/mijn");
  await expect(main(page).getByRole("group", { name: "Voor welke gemeente werk je?" })).toBeVisible();
  await expect(main(page).getByRole("heading", { level: 2 })).toHaveText([
    "Door jou bewaard", "Naar een ander apparaat", "Als bestand", "Wat je deed", "Wat er is bewaard",
  ]);
  await expect(kept(page).getByRole("listitem")).toHaveText([
    "Je gemeente: Leiderdorp", "Je plan: Ik ben nieuw", "Je eerste werkdag: maandag 2 november 2026",
    "Wat bij je past: Ik werk zonder eigen laptop", "Je gebouw: Stadhuis Leiden",
    "Waarvan je zei hoe het ervoor staat: 1 stap", "Zelf opgenomen: 1 stap", "Door jou bewaard: 1 dienst",
    "Klaargezet en niet gewist: 1 aanvraag",
  ]);
  await audit(page);
});

test("wat je deed staat er, het laatste bovenaan, en is terug te nemen", async ({ page }) => {
  const rows = did(page).getByRole("listitem");
  await begin(page, "versie=2\nstap=104 gedaan 1764000000\nstap=106 niet-van-toepassing 1764000060");
  await page.clock.setFixedTime("2026-11-24T09:00:00");
  await open(page, "/mijn");
  await expect(rows).toHaveText([
    /^106 Spreek af waar en hoe laat je begint: niet van toepassing op 24 november 2025\. Neem terug/,
    /^104 Loop je contract na: gedaan op 24 november 2025\. Neem terug/,
  ]);
  await takeBack(page, 104).click();
  await expect(rows.first()).toHaveText(/^104 Loop je contract na: te doen op 24 november 2026\. Neem terug/);
  await expect(takeBack(page, 104)).toBeFocused();
  // Of what was said earlier of the same step nothing can be taken back.
  await expect(rows).toHaveCount(3);
  await expect(takeBack(page, 104)).toHaveCount(1);
  await expect(rows.last()).toHaveText("104 Loop je contract na: gedaan op 24 november 2025.");
  await audit(page);
  await page.reload();
  await ready(page);
  await expect(rows).toHaveCount(3);
  await takeBack(page, 104).press("Enter");
  await expect(rows.first()).toContainText("104 Loop je contract na: gedaan op 24 november 2026.");
  expect(standing((await lines(page)).join("\n"))).toEqual({ 104: "gedaan", 106: "niet-van-toepassing" });
  await rows.first().getByRole("link", { name: "Loop je contract na" }).click();
  await expect(page).toHaveURL("/inwerken/contract-nakijken");
  await expect(tick(page, "Loop je contract na")).toHaveAttribute("aria-pressed", "true");
});

test("van wat je deed staan de laatste tien er", async ({ page }) => {
  const done = Array.from({ length: 14 }, (_, at) => `stap=${104 + at} gedaan ${1_764_000_000 + at}`);
  await begin(page, ["versie=2", ...done].join("\n"));
  await open(page, "/mijn");
  await expect(did(page).getByRole("listitem")).toHaveCount(10);
  await expect(did(page).getByRole("listitem").first()).toContainText(/^117 /);
  await expect(did(page).getByRole("listitem").last()).toContainText(/^108 /);
  await expect(kept(page)).toContainText("Waarvan je zei hoe het ervoor staat: 14 stappen");
});

test("alleen iets wat hier niet te lezen is: ook dat staat er in gewone woorden", async ({ page }) => {
  await begin(page, "kleur=groen");
  await open(page, "/mijn");
  await expect(kept(page)).not.toContainText(NOTHING);
  await expect(kept(page).getByRole("listitem")).toHaveText([/niet kent|niet te lezen/]);
});

test("wat hier niet bestaat telt niet mee als gekozen", async ({ page }) => {
  const unknown = ["bewaard=bestaat-niet", "meegenomen=9999", "stap=9999 gedaan 1764000000"];
  const known = ["gemeente=leiden", "bewaard=toegangspas", "stap=104 gedaan 1764000000"];
  await begin(page, ["versie=2", ...known, ...unknown].join("\n"));
  await open(page, "/mijn");
  const chosen = kept(page).getByRole("listitem").filter({ hasText: /gemeente|ervoor staat|opgenomen|bewaard/ });
  await expect(chosen).toHaveText([
    "Je gemeente: Leiden", "Waarvan je zei hoe het ervoor staat: 1 stap", "Door jou bewaard: 1 dienst",
  ]);
});

test("op 320 pixels breed past alles wat er kan staan", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await begin(page, PLAN);
  await open(page, "/mijn");
  await handOver(page);
  const buffer = Buffer.from("gemeente=leiden\nbewaard=verlof-en-ikb");
  await fileField(page).setInputFiles({ name: "wegwijzer.txt", mimeType: "text/plain", buffer });
  await expect(take(page)).toBeVisible();
  await kept(page).getByText("Wis alles", { exact: true }).click();
  expect(await tooWide(page, 320)).toBe(0);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await damagedTexts(page)).toEqual([]);
});
