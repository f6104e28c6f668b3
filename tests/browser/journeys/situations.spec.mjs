// A situation: recognised by its name, and then what to arrange, in which order and when.
import {
  WORDS, api, chooseInBar, expect, foot, guide, heading, listed, main, names, open, part, services, test,
} from "../support/journey.mjs";

const parts = (page) => part(page, "Dit regel je, op volgorde").getByRole("listitem");

const around = (day) => {
  const days = `${Math.abs(day)} ${Math.abs(day) === 1 ? "werkdag" : "werkdagen"}`;
  return day === 0 ? "op de dag zelf" : `${days} ${day < 0 ? "vooraf" : "erna"}`;
};

// What a part leads to.
async function targets(page) {
  const [all, { stappen }] = [await services(page), await guide(page)];
  return (naar) => {
    const [kind, slug] = naar.split(":");
    const [list, folder] = kind === "dienst" ? [all, "diensten"] : [stappen, "inwerken"];
    return { ...list.find((item) => item.slug === slug), kind, href: `/${folder}/${slug}` };
  };
}

test("alle situaties staan er, op volgorde", async ({ page }) => {
  await open(page, "/");
  await foot(page).getByRole("link", { name: "Situaties" }).click();
  await expect(page).toHaveURL("/situaties");
  await expect(heading(page)).toHaveText(["Situaties"]);
  await expect(page).toHaveTitle("Situaties – Wegwijzer");
  const all = await listed(page, "/situaties");
  expect(all.length).toBeGreaterThan(5);
  const rows = main(page).getByRole("listitem");
  await expect(rows.getByRole("link")).toHaveText(names(all));
  for (const [at, { samenvatting }] of all.entries()) await expect(rows.nth(at)).toContainText(samenvatting);
  await rows.getByRole("link").last().click();
  await expect(heading(page)).toHaveText([all.at(-1).naam]);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(`${all.at(-1).naam} – Situaties – Wegwijzer`);
});

test("elke situatie heeft haar onderdelen op volgorde, met hun dag", async ({ page }) => {
  const [all, target] = [await listed(page, "/situaties"), await targets(page)];
  const days = new Set();
  for (const { slug } of all) {
    const { naam, onderdelen, teltVanaf } = await api(page, `/situaties/${slug}`);
    await open(page, `/situaties/${slug}`);
    await expect(heading(page)).toHaveText([naam]);
    const told = onderdelen.map((one) => ({ ...one, ...target(one.naar) }));
    await expect(parts(page).getByRole("link")).toHaveText(names(told));
    for (const [at, { nummer, wat, werkdag, href }] of told.entries()) {
      const row = parts(page).nth(at);
      await expect(row.getByRole("link")).toHaveAttribute("href", href);
      await expect(row).toContainText(`nummer ${nummer}`);
      await expect(row).toContainText(wat);
      if (werkdag === undefined) continue;
      days.add(Math.sign(werkdag));
      await expect(row).toContainText(around(werkdag));
    }
    if (teltVanaf) await expect(main(page)).toContainText(`De werkdagen tellen vanaf ${teltVanaf}.`);
  }
  // Before, on and after the day: all were seen.
  expect([...days].sort()).toEqual([-1, 0, 1]);
});

test("met een gemeente staat er bij elk onderdeel haar antwoord", async ({ page }) => {
  await open(page, "/situaties/nieuwe-collega");
  await expect(main(page).getByText("Oegstgeest:")).toHaveCount(0);
  await chooseInBar(page, "Oegstgeest");
  const [{ onderdelen }, target] = [await api(page, "/situaties/nieuwe-collega"), await targets(page)];
  let seen = 0;
  for (const [at, { naar }] of onderdelen.entries()) {
    const { slug, kind } = target(naar);
    if (kind !== "dienst") continue;
    seen += 1;
    const { beschikbaarheid } = await api(page, `/diensten/${slug}`);
    const { status } = beschikbaarheid.find(({ gemeente }) => gemeente === "oegstgeest");
    await expect(parts(page).nth(at)).toContainText(`Oegstgeest: ${WORDS[status]}`);
  }
  expect(seen).toBeGreaterThan(3);
  await chooseInBar(page, "Geen keuze");
  await expect(main(page).getByText("Oegstgeest:")).toHaveCount(0);
});

test("een dienst noemt de situaties waar zij bij hoort", async ({ page }) => {
  const { naam, onderdelen } = await api(page, "/situaties/nieuwe-collega");
  await open(page, `/${onderdelen[0].naar.replace("dienst:", "diensten/")}`);
  await part(page, "Deel van").getByRole("link", { name: naam, exact: true }).click();
  await expect(page).toHaveURL("/situaties/nieuwe-collega");
  await expect(heading(page)).toHaveText([naam]);
});
