// The connection goes halfway: whoever has the page open goes on, since all content is already there.
import {
  best, chooseInBar, choice, count, expect, names, open, searchField, services, shown, test, told, unfoldChoices,
} from "../support/journey.mjs";

test("valt de verbinding weg, dan werken zoeken, kiezen en alle pagina's door", async ({ page, context }) => {
  await open(page, "/");
  const [all, laptops, buying] = [
    await services(page),
    await services(page, { zoek: "laptop" }),
    await services(page, { domein: "inkoop" }),
  ];
  const asked = [];
  // Chromium itself asks for the icon again at every new address.
  page.on("request", (request) => request.url().includes("/favicon") || asked.push(request.url()));
  await context.setOffline(true);

  await searchField(page).fill("laptop");
  await searchField(page).press("Enter");
  await expect(shown(page)).toHaveText(names(best(laptops)));
  await shown(page).first().getByRole("link").click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText([laptops[0].naam]);
  await chooseInBar(page, "Zoeterwoude");
  await expect(page.getByRole("main").getByRole("region", { name: "Is dit voor jou?" })).toContainText("Zoeterwoude");
  await page.getByRole("main").getByRole("region", { name: "Hoort erbij" }).getByRole("link").first().click();
  await expect(page.getByRole("main").getByRole("table")).toBeVisible();
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Diensten" }).click();
  await expect(shown(page)).toHaveText(names(all));
  await unfoldChoices(page);
  await choice(page, "Inkoop").click();
  await expect(count(page)).toHaveText(told(buying.length));
  await page.goBack();
  await expect(count(page)).toHaveText(told(all.length));
  await page.getByRole("banner").getByRole("link", { name: /startpagina/ }).click();
  await expect(heading).toHaveText(["Wat zoek je?"]);
  expect(asked).toEqual([]);
});
