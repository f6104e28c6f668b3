// What two well-known search libraries make of the same texts and queries: MiniSearch, the nearest peer, for how good
// its answers are and how fast, and Fuse.js for how fast. Prints one JSON object.
// node peers.mjs FOLDER (texts-64.json, texts-1000.json, texts-10000.json, all.json, judged.json, timed.json)
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

const SIZES = [64, 1000, 10_000];
const FIELDS = ["naam", "zoekwoorden", "samenvatting", "rubriek", "tekst"];
// Which texts answer which judged queries.
const SETS = { voorbeeld: "texts-64.json", eigen: "all.json", vers: "all.json" };
// The peer gets its best chance: both are tried, and the better one counts.
const BOOSTS = [{ naam: 4, zoekwoorden: 3 }, { naam: 2 }];
const WEIGHTS = { naam: 4, zoekwoorden: 3, samenvatting: 2, rubriek: 1, tekst: 1 };
const DEPTH = 10;
const ROUNDS = 5;
const INDEXED = 3;
// All timings together take no longer, in milliseconds (but for what cannot be stopped halfway).
const PATIENCE = 60_000;

// How good a ranking is, from 0 to 1: ids, best first, beside the grade of each id that is relevant (nDCG@10).
// Where nothing is relevant there is nothing to measure, and it gives NaN.
export function ndcg(ranked, grades, depth = DEPTH) {
  const gained = (list) =>
    list.slice(0, depth).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const ideal = gained(Object.values(grades).sort((a, b) => b - a));
  return ideal === 0 ? NaN : gained(ranked.map((id) => grades[id] ?? 0)) / ideal;
}

const PEERS = {
  minisearch: {
    index(texts, boost = BOOSTS[0]) {
      const searchOptions = { prefix: true, fuzzy: 0.2, boost };
      const index = new MiniSearch({ fields: FIELDS, idField: "id", searchOptions });
      index.addAll(texts);
      return (query) => index.search(query);
    },
    rounds: () => ROUNDS,
  },
  fuse: {
    index(texts) {
      const keys = Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight }));
      const index = new Fuse(texts, { keys, includeScore: true, ignoreLocation: true, threshold: 0.3 });
      return (query) => index.search(query);
    },
    // It reads every text at every query.
    rounds: (size) => (size < 10_000 ? ROUNDS : 1),
  },
};

// The share of the sorted numbers that is no larger.
function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const rounded = (number, digits) => Number(number.toFixed(digits));

function timed(work) {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

// The mean nDCG of each set, with this boost.
function quality(read, judged, boost) {
  const scores = {};
  for (const [set, file] of Object.entries(SETS)) {
    const texts = read(file);
    const known = new Set(texts.map(({ id }) => id));
    const search = PEERS.minisearch.index(texts, boost);
    const queries = judged.filter((query) => query.set === set);
    const strange = queries.flatMap(({ relevant }) => Object.keys(relevant)).filter((id) => !known.has(id));
    if (strange.length > 0) throw new Error(`${file} heeft geen tekst voor: ${[...new Set(strange)].join(", ")}`);
    const each = queries.map(({ query, relevant }) => ndcg(search(query).map(({ id }) => id), relevant));
    scores[set] = rounded(mean(each.filter((score) => !Number.isNaN(score))), 4);
  }
  return scores;
}

function best(read, judged) {
  const tried = BOOSTS.map((boost) => ({ boost, scores: quality(read, judged, boost) }));
  const worth = ({ scores }) => mean(Object.values(scores).filter((score) => !Number.isNaN(score)));
  return tried.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

// How long indexing and searching take, until this much time has passed. A round that was cut off counts for what it
// did, and how many searches were measured stands beside it.
function pace(peer, boost, texts, queries, budget) {
  const end = performance.now() + budget;
  const indexed = [];
  let search;
  while (indexed.length === 0 || (indexed.length < INDEXED && performance.now() < end)) {
    const [time, made] = timed(() => peer.index(texts, boost));
    indexed.push(time);
    search = made;
  }
  const rounds = peer.rounds(texts.length);
  // What is measured only once is too slow to warm up at length.
  const warm = performance.now() + (rounds === 1 ? 0 : (end - performance.now()) / 4);
  for (const query of queries) {
    if (performance.now() >= warm) break;
    search(query);
  }
  const times = [];
  for (let at = 0; at < rounds * queries.length; at += 1) {
    if (times.length > 0 && performance.now() >= end) break;
    times.push(timed(() => search(queries[at % queries.length]))[0]);
  }
  return {
    index: rounded(percentile(indexed, 0.5), 2),
    p50: rounded(percentile(times, 0.5), 3),
    p95: rounded(percentile(times, 0.95), 3),
    searches: times.length,
  };
}

function main(folder) {
  const read = (file) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const { boost, scores } = best(read, read("judged.json"));
  const queries = read("timed.json");
  const shown = Object.entries(boost).map(([field, weight]) => `${field} ${weight}`).join(", ");
  const result = { minisearch: { ndcg: scores, boost: shown, sizes: {} }, fuse: { sizes: {} } };
  // The smallest first, so that what they leave of their share of the time goes to the largest.
  const left = SIZES.flatMap((size) => Object.keys(PEERS).map((name) => ({ size, name })));
  const end = performance.now() + PATIENCE;
  while (left.length > 0) {
    const share = (end - performance.now()) / left.length;
    const { size, name } = left.shift();
    result[name].sizes[size] = pace(PEERS[name], boost, read(`texts-${size}.json`), queries, share);
  }
  console.log(JSON.stringify(result));
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  if (!process.argv[2]) {
    console.error("Gebruik: node peers.mjs MAP");
    process.exit(2);
  }
  main(process.argv[2]);
}
