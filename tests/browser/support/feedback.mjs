// What a reader lets us know, as the journeys see it: the form, what waits on the device, and what the server kept.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { main } from "./journey.mjs";

const ADDRESS = "**/api/v1/reacties";

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const RESOURCE = /Failed to load resource/;
export const WAITS = "Nog niet verstuurd. We bewaren je reactie op dit apparaat en sturen hem zodra het kan.";
export const THANKS = "Bedankt. Je reactie is bewaard.";
export const LATER = "Je reactie is alsnog verstuurd.";

export const group = (page) => main(page).getByRole("group", { name: "Klopt deze pagina?" });
export const verdict = (page, name) => group(page).getByRole("radio", { name, exact: true });
export const text = (page) => main(page).getByRole("textbox", { name: "Wat moeten we weten? (mag leeg blijven)" });
export const button = (page) => main(page).getByRole("button", { name: "Verstuur je reactie" });
export const answer = (page, line) => main(page).getByRole("status").filter({ hasText: line });
export const missed = (page) => main(page).getByRole("button", { name: "Dit mis ik: laat het ons weten" });
export const faults = (page) => main(page).getByText("Je reactie is nog niet verstuurd.").locator("xpath=..");

// Fills in the form and sends it.
export async function react(page, name, words = "") {
  await verdict(page, name).check();
  await text(page).fill(words);
  await button(page).click();
}

// All that stays on the device, and what of it waits, in its order.
export const stored = (page) => page.evaluate(() => ({ ...localStorage }));
export async function waiting(page) {
  const lines = Object.values(await stored(page)).join("\n").split("\n");
  return lines.flatMap((line) => (line.startsWith("reactie=") ? [JSON.parse(line.slice("reactie=".length))] : []));
}

// What the server keeps under the key of a reaction, as its own command writes it.
export function keptOf({ sleutel }) {
  const program = process.env.WEGWIJZER_BIN ?? join(import.meta.dirname, "../../../target/release/wegwijzer");
  const database = join(process.env.WEGWIJZER_TEST_FOLDER, "regio.db");
  const written = execFileSync(program, ["reacties", "export", "--als", "json", "--database", database]);
  return JSON.parse(written).filter((one) => one.sleutel === sleutel);
}

// What is sent from now on, and which of it the server has kept.
export function watch(page) {
  const seen = { sent: [], kept: [] };
  const isPost = (request) => request.method() === "POST";
  page.on("request", (request) => isPost(request) && seen.sent.push(request));
  page.on("response", (response) => {
    const request = response.request();
    if (isPost(request) && response.status() === 201) seen.kept.push(request.postDataJSON());
  });
  return seen;
}

// Answers with this status instead of the server, until it is let through again.
export const refuse = (page, status) =>
  page.route(ADDRESS, (route) => route.fulfill({ status, contentType: "application/problem+json", body: "{}" }));
export const letThrough = (page) => page.unroute(ADDRESS);
