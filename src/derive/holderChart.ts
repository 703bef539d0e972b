import type { District } from "../validate/schema/registry.ts";
import { peopleWords } from "./peopleWords.ts";

/** Between which days someone is known in an office, and from what. */
export interface HolderSpan {
  label: string;
  /** ISO days. */
  first: string;
  last: string;
  /** From articles, or from the registry, which knows the term only. */
  kind: "seen" | "listed";
}

/** A span as it is drawn: hundredths of the width. */
export interface HolderBar {
  label: string;
  kind: HolderSpan["kind"];
  x: number;
  width: number;
}

/** The office-holders on one axis of years. */
export interface HolderChart {
  bars: HolderBar[];
  /** The beginnings of years; every one has a line, and few enough to be read have their numbers. */
  years: { year: string; x: number; named: boolean }[];
  /** What the chart says, in words. */
  description: string;
}

/** So many years are named. */
const NAMED = 6;

/** Spans on an axis from the first year of any to the year after the last, or the district's end. */
export function holderChart(
  spans: readonly HolderSpan[],
  { dissolved }: Pick<District, "dissolved">,
): HolderChart {
  const start = Math.min(...spans.map(({ first }) => yearOf(first)));
  const latest = Math.max(...spans.map(({ last }) => yearOf(last)));
  const end = Math.max(latest, dissolved ? yearOf(dissolved.day) : latest) + 1;
  const placeOf = (day: string) => (100 * (pointOf(day) - start)) / (end - start);
  const count = end - start;
  return {
    bars: spans.map(({ label, kind, first, last }) => ({
      label,
      kind,
      x: round(placeOf(first)),
      width: round(placeOf(last) - placeOf(first)),
    })),
    years: Array.from({ length: count }, (_, i) => ({
      year: String(start + i),
      x: round((100 * i) / count),
      named: i % Math.ceil(count / NAMED) === 0,
    })),
    description: spans
      .map(
        ({ label, first, last, kind }) =>
          `${label}: ${yearsOf(first, last)} (${peopleWords[kind]})`,
      )
      .join("; "),
  };
}

function yearsOf(first: string, last: string): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** 2021.5 for the first of July. */
function pointOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 366;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
