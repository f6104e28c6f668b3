// What is kept on one device goes to another, and back: seen before it is taken over, and no server sees it.
import { audit, expect, heading, main, open, ready } from "../support/journey.mjs";
import {
  PLAN, begin, brought, carry, did, finish, handOver, kept, leave, lines, notMine, receive, said, standing, take,
  takeBack, test, tick,
} from "../support/device.mjs";

const LIGHT = { tag: "@licht" };
const STEPS = {
  contract: { nummer: 104, slug: "contract-nakijken", naam: "Loop je contract na" },
  inloggen: { nummer: 114, slug: "inloggen", naam: "Log in en open je mail" },
  vluchtweg: { nummer: 116, slug: "vluchtweg-leren", naam: "Leer de vluchtweg kennen" },
};

test("eerst zien wat je meebrengt, dan pas overnemen", async ({ page, other }) => {
  await begin(page, PLAN);
  await open(page, "/mijn");
  const link = await handOver(page);
  const before = ["versie=2", "gemeente=leiden", "bewaard=verlof-en-ikb", "stap=116 gedaan 1764000001"];
  await begin(other, before.join("\n"));
  await receive(other, link);
  const choice = brought(other, "Dit breng je mee");
  const brings = [
    "Je gemeente wordt: Leiderdorp (nu: Leiden)", "Je plan: Ik ben nieuw",
    "Je eerste werkdag: maandag 2 november 2026", "Wat bij je past, zoals deeltijd of je gebouw",
    "1 stap die anders staat dan hier", "1 dienst die je bewaarde",
  ];
  await expect(choice.getByRole("listitem")).toHaveText(brings);
  expect(await lines(other)).toEqual(before);
  await expect(said(other).first()).toHaveText("Je gemeente: Leiden");
  await audit(other);
  await leave(other).click();
  await expect(choice).toHaveCount(0);
  await expect(heading(other)).toBeFocused();
  expect(await lines(other)).toEqual(before);

  await receive(other, link);
  await take(other).click();
  await expect(brought(other, "Overgenomen")).toBeVisible();
  await expect(brought(other, "Overgenomen").locator("xpath=..")).toBeFocused();
  // Who hands over takes their choices along, and what each kept stays. A draft does not leave its device so.
  const both = [
    ...PLAN.split("\n").filter((line) => !line.startsWith("concept=")), "bewaard=verlof-en-ikb",
    "stap=116 gedaan 1764000001",
  ];
  expect((await lines(other)).sort()).toEqual(both.sort());
  await expect(said(other)).toContainText(["Je gemeente: Leiderdorp", "Je plan: Ik ben nieuw"]);
  await audit(other);
  expect(await kept(page)).toBe(PLAN);
});

test("heen en weer: op beide staat hetzelfde, en wat het laatst is gezegd geldt", LIGHT, async ({ page, other }) => {
  const { contract, inloggen, vluchtweg } = STEPS;
  const at = (time) => Promise.all([page, other].map((one) => one.clock.setFixedTime(`2026-11-24T${time}`)));
  await begin(page, "versie=2\ngemeente=leiderdorp\npad=nieuw\nstart=2026-11-02\nbewaard=toegangspas");
  await at("09:00:00");
  await finish(page, contract);
  await finish(page, inloggen);
  await carry(page, other);
  await at("09:05:00");
  await takeBack(other, 104).click();
  await expect(did(other).getByRole("listitem").first()).toContainText("104 Loop je contract na: te doen op");
  await finish(other, vluchtweg);
  // Meanwhile on the first: of the same step something else, and later.
  await at("09:10:00");
  await open(page, `/inwerken/${vluchtweg.slug}`);
  await notMine(page, vluchtweg.naam).click();
  await carry(other, page);
  const now = { 104: "te-doen", 114: "gedaan", 116: "niet-van-toepassing" };
  expect(standing(await kept(page))).toEqual(now);
  await carry(page, other);
  expect(standing(await kept(other))).toEqual(now);
  const chosen = async (one) => (await lines(one)).filter((line) => !line.startsWith("stap="));
  expect(await chosen(other)).toEqual(await chosen(page));
  await open(other, `/inwerken/${contract.slug}`);
  await expect(tick(other, contract.naam)).toHaveAttribute("aria-pressed", "false");
  // Once more there is nothing to take.
  await receive(page, await open(other, "/mijn").then(() => handOver(other)));
  await expect(brought(page, "Niets nieuws")).toContainText("Alles wat je meebrengt, stond hier al.");
  await audit(page);
});

test("de code blijft niet in het adres, en geen verzoek draagt haar", LIGHT, async ({ page, other, context }) => {
  await begin(page, PLAN);
  await open(page, "/mijn");
  const link = await handOver(page);
  const secret = new URL(link).hash.slice("#over=".length);
  expect(secret.length).toBeGreaterThan(60);
  const seen = [];
  for (const one of [context, other.context()]) one.on("request", (request) => seen.push(request));
  await open(other, "/over");
  await open(other, link);
  await expect(take(other)).toBeVisible();
  await expect(other).toHaveURL("/mijn");
  await take(other).click();
  await main(other).getByRole("link", { name: "Lees meer over je privacy" }).click();
  await expect(other).toHaveURL("/privacy");
  const passed = [];
  for (const step of ["goBack", "goBack", "goForward"]) {
    await other[step]();
    passed.push(other.url().replace(/^http:\/\/[^/]+/, ""));
  }
  expect(passed).toEqual(["/mijn", "/over", "/mijn"]);
  await other.reload();
  await ready(other);
  await expect(brought(other, "Dit breng je mee")).toHaveCount(0);
  const memory = await other.evaluate(() => JSON.stringify([history.state, document.referrer, { ...sessionStorage }]));
  expect(memory).not.toContain(secret);
  expect(await kept(other)).not.toContain(secret);
  expect(seen.length).toBeGreaterThan(6);
  for (const request of seen) {
    const all = [request.url(), request.postData(), ...Object.values(await request.allHeaders())].join(" ");
    expect(all).not.toContain(secret);
    expect(all).not.toMatch(/over=|leiderdorp/);
  }
});
