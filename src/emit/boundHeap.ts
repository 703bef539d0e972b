import { setFlagsFromString } from "node:v8";

/** By how much of what lives in a heap it may grow, in per cent, before rubbish is looked for among what is old. */
const GROWTH = 30;

/** As much as Node thinks best. */
const USUAL = 0;

/**
 * Has heaps grow by little more than that while an archive lives in one and is printed: of itself that would grow to
 * four times as much, of what was printed long ago. Not from the start: threads that render only pass rubbish on, and
 * are better without. Gives what ends it.
 */
export function boundHeap(): () => void {
  setGrowth(GROWTH);
  return () => setGrowth(USUAL);
}

const setGrowth = (percent: number) => setFlagsFromString(`--heap-growing-percent=${percent}`);
