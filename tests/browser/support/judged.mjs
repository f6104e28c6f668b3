// What the journeys of searching share.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { count, main } from "./journey.mjs";

export { count };

const TABLES = ["judged", "sample", "fresh"];

// What a colleague would type: the queries of the tables of tests/search, each once.
export function judged() {
  const rows = TABLES.flatMap((name) => {
    const table = readFileSync(join(import.meta.dirname, `../../search/${name}.tsv`), "utf8");
    return table.split("\n").slice(1).filter((row) => row.trim() && !row.startsWith("#"));
  });
  return [...new Set(rows.map((row) => row.split("\t")[0]))];
}

// What it says of the count to ears, when the typing has stopped.
export const said = (page) => main(page).getByRole("status");
