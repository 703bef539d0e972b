import { fold } from "../../../text/fold.ts";
import type { Segment } from "./segment.ts";

/** Titles shorter than this, in characters, are names of sections and of sites. */
const SHORTEST = 15;
const LONGEST = 300;

/** Tells the blocks that print one of the titles which the page states, or the beginning of one. */
export function titleTest(titles: readonly string[]): (segment: Segment) => boolean {
  const keys = titles.map(fold).filter((title) => title.length >= SHORTEST);
  return ({ text }) => {
    if (text.length < SHORTEST || text.length > LONGEST) return false;
    const key = fold(text);
    return keys.some((title) => title.startsWith(key) || key.startsWith(title));
  };
}
