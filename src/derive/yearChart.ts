import type { Article } from "../model.ts";
import { printTerm } from "./format.ts";
import { countLabel } from "./listing.ts";
import { termColour } from "./termColours.ts";
import { listingWords } from "./words.ts";

/** The articles of one year, by term. */
export interface ChartYear {
  year: string;
  total: number;
  /** In the order of the chart's terms. */
  byTerm: number[];
}

/** The articles of every year, stacked by term. */
export interface YearChart {
  /** Oldest first. */
  terms: { label: string; colour: number }[];
  /** From the first year to the last with articles, those between without any too. */
  years: ChartYear[];
  /** Values of the axis from 0; the last is not below any total. */
  ticks: number[];
  /** What the chart says, in a sentence. */
  description: string;
}

/** Each article once, under the term that sat. Undefined without articles. */
export function yearChart(articles: readonly Article[]): YearChart | undefined {
  const [newest, oldest] = [articles[0], articles.at(-1)];
  if (!newest || !oldest) return undefined;
  const terms = [...new Set(articles.map(({ term }) => term))].sort();
  const first = yearOf(oldest);
  const years = Array.from({ length: yearOf(newest) - first + 1 }, (_, i) => ({
    year: String(first + i),
    total: 0,
    byTerm: terms.map(() => 0),
  }));
  const places = new Map(terms.map((term, i) => [term, i]));
  for (const article of articles) {
    const year = years[yearOf(article) - first];
    const place = places.get(article.term);
    if (!year || place === undefined) continue;
    year.total += 1;
    year.byTerm[place] = (year.byTerm[place] ?? 0) + 1;
  }
  return {
    terms: terms.map((term) => ({ label: printTerm(term), colour: termColour(term) })),
    years,
    ticks: ticksTo(Math.max(...years.map(({ total }) => total))),
    description: describe(years, articles.length),
  };
}

/** Round values from 0 to `most` or just above it, five at the most: 0, 50, 100. */
export function ticksTo(most: number): number[] {
  const rough = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((size) => size >= rough) ?? 10 * power;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
}

function describe(years: readonly ChartYear[], count: number): string {
  const best = years.reduce((a, b) => (b.total > a.total ? b : a));
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const span = first === last ? first : `${first}–${last}`;
  return `${span}: ${countLabel(count)}; ${listingWords.most} ${best.year}, ${countLabel(best.total)}.`;
}

function yearOf({ date }: Article): number {
  return Number(date.day.slice(0, 4));
}
