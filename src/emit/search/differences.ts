import type { ListKind } from "../../text/searchContents.ts";
import type { Entry } from "./entry.ts";
import { eachList, hashKey } from "./hashLists.ts";
import { type IndexedText, type PartLists, partLists } from "./partLists.ts";
import type { Rows } from "./rows.ts";

/** What is other about one key of a list on one page. */
export interface Difference<Key> {
  key: Key;
  page: number;
  /** The number that stands beside the page, 0 in lists without such numbers; undefined where the page goes. */
  code: number | undefined;
}

/** What is other in each kind of list; keys that are texts with their hashes. */
export interface Differences {
  keys: Record<"tu" | "ten", (Difference<string> & { hash: number })[]>;
  hashes: Record<"doi" | "ba", Difference<number>[]>;
  /** By how much each word is more or less often there. */
  counts: Map<string, number>;
  lengths: Map<number, number>;
}

/** A page of a part that has another text, or its first. */
export interface Change {
  page: number;
  before: IndexedText | undefined;
  after: IndexedText;
}

/** Lists without pages. */
const NOTHING: PartLists = partLists([]);

/** What these changes change in the lists of their part. */
export function differences(changes: readonly Change[]): Differences {
  const all: Differences = {
    keys: { tu: [], ten: [] },
    hashes: { doi: [], ba: [] },
    counts: new Map(),
    lengths: new Map(),
  };
  for (const { page, before, after } of changes) {
    const [old, now] = [before ? partLists([before]) : NOTHING, partLists([after])];
    all.lengths.set(page, now.lengths[0] ?? 0);
    all.keys.tu.push(...keyDifferences(page, old.words, now.words));
    all.keys.ten.push(...keyDifferences(page, old.names, now.names));
    all.hashes.doi.push(...hashDifferences(page, old.pairs, now.pairs));
    all.hashes.ba.push(...hashDifferences(page, old.triples, now.triples));
    for (const [word, count] of old.counts) add(all.counts, word, -count);
    for (const [word, count] of now.counts) add(all.counts, word, count);
  }
  return all;
}

/** Adds to a count, which goes when nothing is left. */
export function add<Key>(counts: Map<Key, number>, key: Key, more: number): void {
  const sum = (counts.get(key) ?? 0) + more;
  if (sum === 0) counts.delete(key);
  else counts.set(key, sum);
}

/** The lists of one text: under each key its page, 0, and what stands beside it. */
function keyDifferences(page: number, old: readonly Entry[], now: readonly Entry[]) {
  const code = ({ numbers }: Entry) => numbers[1] ?? 0;
  const before = new Map(old.map((entry) => [entry.key, code(entry)]));
  const after = new Set(now.map(({ key }) => key));
  return [
    ...now
      .filter((entry) => before.get(entry.key) !== code(entry))
      .map((entry) => ({ key: entry.key, hash: entry.hash, page, code: code(entry) })),
    ...old
      .filter(({ key }) => !after.has(key))
      .map(({ key, hash }) => ({ key, hash, page, code: undefined })),
  ];
}

function hashDifferences(page: number, old: Rows, now: Rows): Difference<number>[] {
  const [before, after] = [keysOf(old), keysOf(now)];
  return [
    ...[...after].filter((key) => !before.has(key)).map((key) => ({ key, page, code: 0 })),
    ...[...before].filter((key) => !after.has(key)).map((key) => ({ key, page, code: undefined })),
  ];
}

function keysOf(rows: Rows): Set<number> {
  const keys = new Set<number>();
  eachList(rows, (hash, marks) => keys.add(hashKey(hash, marks)));
  return keys;
}

/** Kinds of lists under keys that are texts. */
export const isOfKeys = (kind: ListKind): kind is "tu" | "ten" => kind === "tu" || kind === "ten";
