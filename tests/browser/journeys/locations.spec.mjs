// The locations: those in use, those that are not, and what is not known of one.
import {
  api, expect, fact, guide, heading, inWords, listed, lives, main, menu, names, open, part, test,
} from "../support/journey.mjs";

const TODAY = "2026-11-24";
const GONE = "Niet meer in gebruik";

const inUse = (all, day = TODAY) => all.filter((one) => lives(one, day));

test("open en gesloten locaties staan apart", async ({ page }) => {
  await open(page, "/");
  await menu(page).getByRole("link", { name: "Locaties" }).click();
  await expect(page).toHaveURL("/locaties");
  await expect(heading(page)).toHaveText(["Locaties"]);
  await expect(page).toHaveTitle("Locaties – Wegwijzer");
  const all = await listed(page, "/locaties");
  const closed = all.filter((one) => !lives(one, TODAY));
  expect(closed.length).toBeGreaterThan(0);
  await expect(main(page).getByRole("link")).toHaveText([...names(inUse(all)), ...names(closed)]);
  await expect(part(page, GONE).getByRole("link")).toHaveText(names(closed));
  for (const { naam, samenvatting, plaats } of all) {
    const row = main(page).getByRole("listitem").filter({ has: page.getByRole("link", { name: naam, exact: true }) });
    await expect(row).toContainText(samenvatting);
    await expect(row).toContainText(plaats);
  }
});

test("op een dag dat zij nog open was, is een locatie niet gesloten", async ({ page }) => {
  const [{ naam, slug, vervallen }] = (await listed(page, "/locaties")).filter((one) => !lives(one, TODAY));
  const before = new Date(Date.parse(vervallen.per) - 86_400_000).toISOString().slice(0, 10);
  await open(page, `/locaties?op=${before}`);
  await expect(main(page).getByRole("link", { name: naam, exact: true })).toBeVisible();
  await expect(part(page, GONE)).toHaveCount(0);
  await open(page, `/locaties/${slug}?op=${before}`);
  await expect(heading(page)).toHaveText([naam]);
  await expect(main(page).getByRole("note")).toHaveCount(0);
});

test("een gesloten locatie zegt sinds wanneer, waarom, en waar je nu moet zijn", async ({ page }) => {
  await open(page, "/locaties");
  const [{ naam, vervallen }] = (await listed(page, "/locaties")).filter((one) => !lives(one, TODAY));
  await part(page, GONE).getByRole("link", { name: naam, exact: true }).click();
  await expect(page).toHaveURL("/locaties/stadsbouwhuis");
  await expect(heading(page)).toHaveText([naam]);
  const note = main(page).getByRole("note");
  await expect(note).toContainText(`Deze locatie is er niet meer sinds ${inWords(vervallen.per)}.`);
  await expect(note).toContainText(vervallen.reden);
  const now = await api(page, `/locaties/${vervallen.nu.replace("locatie:", "")}`);
  await expect(note).toContainText(`Kijk nu bij: ${now.naam}`);
  await note.getByRole("link", { name: now.naam, exact: true }).click();
  await expect(heading(page)).toHaveText([now.naam]);
  await expect(main(page).getByRole("note")).toHaveCount(0);
});

test("een adres dat niet bekend is heet zo, en zegt wie het weet", async ({ page }) => {
  const place = await api(page, "/locaties/gemeentehuis-zoeterwoude");
  const desk = (await listed(page, "/loketten")).find(({ slug }) => slug === place.herkomst.adres.navraag);
  await open(page, "/locaties/gemeentehuis-zoeterwoude");
  await expect(page).toHaveTitle(`${place.naam} – Locaties – Wegwijzer`);
  const address = fact(page, "Adres");
  await expect(address.getByRole("button", { name: "nog niet bekend", exact: true })).toBeVisible();
  await expect(address).toContainText(`Vraag het na bij ${desk.naam}.`);
  await expect(fact(page, "Plaats")).toHaveText(place.plaats);
  await expect(fact(page, "Telefoon").getByRole("link", { name: place.telefoon }))
    .toHaveAttribute("href", `tel:${place.telefoon.replaceAll(" ", "")}`);
});

test("een adres dat bekend is staat er, met de bron onderaan", async ({ page }) => {
  const place = await api(page, "/locaties/stadhuis-leiden");
  await open(page, "/locaties/stadhuis-leiden");
  await expect(fact(page, "Adres")).toHaveText(`${place.adres}, ${place.postcode} ${place.plaats}`);
  await expect(fact(page, "Plaats")).toHaveCount(0);
  await expect(fact(page, "Adres").getByRole("button")).toHaveCount(0);
  const { bronnen } = await api(page, "/inhoud");
  const source = bronnen.find((one) => Object.values(one).includes(place.herkomst.adres.bron));
  await expect(page.getByRole("complementary", { name: "Hoe zeker is dit?" })).toContainText(source.naam);
});

test("een locatie noemt haar balies en de stappen die er zijn", async ({ page }) => {
  await open(page, "/locaties/tweelinghuis");
  const desks = (await listed(page, "/loketten")).filter(({ locatie }) => locatie === "tweelinghuis");
  const { stappen } = await guide(page);
  const steps = stappen.filter(({ locaties }) => locaties?.includes("tweelinghuis"));
  await expect(part(page, "Balies hier").getByRole("listitem").locator("strong")).toHaveText(names(desks));
  await expect(part(page, "Stappen hier").getByRole("link")).toHaveText(names(steps));
  await part(page, "Stappen hier").getByRole("link").first().click();
  await expect(heading(page)).toHaveText([steps[0].naam]);
  // And the step leads back to its location.
  await part(page, "Waar").getByRole("link", { name: "Tweelinghuis", exact: true }).click();
  await expect(page).toHaveURL("/locaties/tweelinghuis");
});
