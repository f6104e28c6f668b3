// What the journeys of searching share.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "./journey.mjs";

const TABLES = ["judged", "sample", "fresh"];

// What a colleague would type: the queries of the tables of tests/search, each once.
export function judged() {
  const rows = TABLES.flatMap((name) => {
    const table = readFileSync(join(import.meta.dirname, `../../search/${name}.tsv`), "utf8");
    return table.split("\n").slice(1).filter((row) => row.trim() && !row.startsWith("#"));
  });
  return [...new Set(rows.map((row) => row.split("\t")[0]))];
}

// How much the catalogue says that it shows, to eyes; and what it says of it to ears, when the typing has stopped.
export const count = (page) => main(page).getByRole("paragraph").filter({ hasText: /^(Geen|\d+) dienst(en)?\b/ });
export const said = (page) => main(page).getByRole("status");
