import type { Postings } from "./postings.ts";

/** Whether in `page` some place of the first word is followed by one of the second, and so on. */
export function standTogether(page: number, words: readonly Postings[]): boolean {
  const [first = [], ...later] = words.map((postings) => postings.get(page)?.places ?? []);
  if (later.length === 0) return true;
  const sets = later.map((places) => new Set(places));
  return first.some((place) => sets.every((places, i) => places.has(place + i + 1)));
}
