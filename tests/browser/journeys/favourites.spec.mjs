// The services that a reader keeps at hand: on this device, found again where one looks for a service, and let go.
import {
  api, audit, expect, foot, heading, main, menu, names, open, part, ready, services, test,
} from "../support/journey.mjs";

const button = (page) => main(page).getByRole("button", { name: /^(Bewaar|Bewaard) op dit apparaat$/ });
const kept = (page) => part(page, "Door jou bewaard").getByRole("link");
const stored = (page) => page.evaluate(() => ({ ...localStorage }));
const PLACES = ["/", "/mijn", "/diensten"];

// Opens a service and keeps it, or lets it go.
async function press(page, slug) {
  await open(page, `/diensten/${slug}`);
  await button(page).click();
}

test("wat je bewaart staat op drie plekken, ook na opnieuw laden, en is los te laten", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  const all = await services(page);
  const name = (slug) => all.find((service) => service.slug === slug).naam;
  await open(page, "/diensten/verlof-en-ikb");
  await expect(button(page)).toHaveText("Bewaar op dit apparaat");
  await expect(button(page)).toHaveAttribute("aria-pressed", "false");
  expect(await stored(page)).toEqual({});
  await button(page).click();
  await expect(button(page)).toHaveText("Bewaard op dit apparaat");
  await expect(button(page)).toHaveAttribute("aria-pressed", "true");
  await expect(button(page)).toBeFocused();
  await expect(page).toHaveURL("/diensten/verlof-en-ikb");
  await audit(page);
  await press(page, "toegangspas");

  // The last one first; without loading, after loading, and after coming back.
  const both = [name("toegangspas"), name("verlof-en-ikb")];
  await menu(page).getByRole("link", { name: "Diensten" }).click();
  await expect(kept(page)).toHaveText(both);
  await foot(page).getByRole("link", { name: "Op dit apparaat" }).click();
  await expect(kept(page)).toHaveText(both);
  await audit(page);
  for (const place of PLACES) {
    await open(page, place);
    await expect(kept(page)).toHaveText(both);
  }
  await page.reload();
  await ready(page);
  await expect(kept(page)).toHaveText(both);
  await expect(kept(page).first()).toHaveAttribute("href", "/diensten/toegangspas");
  await kept(page).first().click();
  await expect(heading(page)).toHaveText([name("toegangspas")]);
  await expect(button(page)).toHaveAttribute("aria-pressed", "true");
  await button(page).press("Enter");
  await expect(button(page)).toHaveAttribute("aria-pressed", "false");
  await expect(button(page)).toBeFocused();
  for (const place of PLACES) {
    await open(page, place);
    await expect(kept(page)).toHaveText([name("verlof-en-ikb")]);
  }
  await press(page, "verlof-en-ikb");
  for (const place of PLACES) {
    await open(page, place);
    await expect(part(page, "Door jou bewaard")).toHaveCount(0);
  }

  // Pages and what they are made of are all that was asked for, and nothing of what was kept.
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((line) => !line.startsWith("GET ") || /bewaard/i.test(line))).toEqual([]);
});

test("een dienst die geen spoor laat, is niet te bewaren", { tag: "@licht" }, async ({ page }) => {
  const all = await Promise.all((await services(page)).map(({ slug }) => api(page, `/diensten/${slug}`)));
  const sensitive = all.filter(({ gevoelig }) => gevoelig);
  expect(names(sensitive)).toContain("Vertrouwenspersoon en meldpunt integriteit");
  for (const { slug, naam } of sensitive) {
    await open(page, `/diensten/${slug}`);
    await expect(heading(page)).toHaveText([naam]);
    await expect(button(page)).toHaveCount(0);
  }
  expect(await stored(page)).toEqual({});
  // That of another service has it.
  await open(page, "/diensten/toegangspas");
  await expect(button(page)).toBeVisible();
});

test("op dit apparaat staat hoeveel je bewaarde, en Wis alles wist het", { tag: "@licht" }, async ({ page }) => {
  await press(page, "toegangspas");
  await press(page, "laptop-of-werkplek");
  await open(page, "/mijn");
  const panel = part(page, "Wat er is bewaard");
  await expect(panel).toContainText("Door jou bewaard: 2 diensten");
  const [text] = Object.values(await stored(page));
  expect(text).toContain("bewaard=toegangspas");
  await expect(panel).toContainText(`Samen ${text.length} tekens`);
  await panel.getByText("Wis alles", { exact: true }).click();
  await expect(kept(page)).toHaveCount(2);
  await panel.getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(panel).toContainText("Er is niets bewaard op dit apparaat.");
  await expect(part(page, "Door jou bewaard")).toHaveCount(0);
  expect(await stored(page)).toEqual({});
  await page.reload();
  await ready(page);
  await expect(part(page, "Door jou bewaard")).toHaveCount(0);
  await open(page, "/diensten/toegangspas");
  await expect(button(page)).toHaveAttribute("aria-pressed", "false");
});

test("een gemeente en wat je bewaart staan naast elkaar", { tag: "@licht" }, async ({ page }) => {
  await open(page, "/mijn");
  await main(page).getByRole("button", { name: "Leiderdorp", exact: true }).click();
  await press(page, "toegangspas");
  await open(page, "/mijn");
  const panel = part(page, "Wat er is bewaard");
  await expect(panel).toContainText("Je gemeente: Leiderdorp");
  await expect(panel).toContainText("Door jou bewaard: 1 dienst");
  await main(page).getByRole("button", { name: "Geen keuze", exact: true }).click();
  await expect(kept(page)).toHaveCount(1);
  await expect(panel).not.toContainText("Leiderdorp");
  await expect(page).toHaveURL("/mijn");
});

test("wat bewaard is en niet meer bestaat, staat nergens", { tag: "@licht" }, async ({ page }) => {
  await page.addInitScript(() => {
    const slugs = ["bestaat-niet", "toegangspas", "<b>", "toegangspas"];
    localStorage.setItem("wegwijzer", ["versie=1", ...slugs.map((slug) => `bewaard=${slug}`)].join("\n"));
  });
  const all = await services(page);
  for (const place of PLACES) {
    await open(page, place);
    await expect(kept(page)).toHaveText(names(all.filter(({ slug }) => slug === "toegangspas")));
  }
});
