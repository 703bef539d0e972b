import { readFileSync } from "node:fs";
import { readingsOf } from "./printReading.ts";

export interface Case {
  text: string;
  in?: string;
  reads: readonly string[];
}

export interface Score {
  /** Citations that are there, that were found, and that were found and read right. */
  expected: number;
  found: number;
  right: number;
  wrong: { text: string; missing: string[]; surplus: string[] }[];
}

const FOLDER = "tests/fixtures/documents";
const read = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8"));

/** Real citations, spellings of our own, and what only looks like one. */
export function readCases(name: "real" | "variations" | "lookAlikes"): Case[] {
  const cases: (Case | string)[] = read(name);
  return cases.map((one) => (typeof one === "string" ? { text: one, reads: [] } : one));
}

/** The least that is good enough. */
export const LEAST = { recall: 0.98, precision: 0.99 };

export function scoreReading(cases: readonly Case[]): Score {
  const score: Score = { expected: 0, found: 0, right: 0, wrong: [] };
  for (const { text, in: district, reads } of cases) {
    const found = readingsOf(text, district);
    const missing = without(reads, found);
    const surplus = without(found, reads);
    score.expected += reads.length;
    score.found += found.length;
    score.right += reads.length - missing.length;
    if (missing.length + surplus.length > 0) score.wrong.push({ text, missing, surplus });
  }
  return score;
}

/** What is in `some` and not in `others`, counting what stands twice. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((one) => {
    const place = left.indexOf(one);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

export const recall = ({ right, expected }: Score) => (expected === 0 ? 1 : right / expected);
export const precision = ({ right, found }: Score) => (found === 0 ? 1 : right / found);
