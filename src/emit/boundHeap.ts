import { setFlagsFromString } from "node:v8";

/** By how much of what lives in the heap it may grow, in per cent, before rubbish is looked for among what is old. */
const GROWTH = 30;

/**
 * Has the heap of this process, which holds an archive from here on, grow by little more than that: of itself it
 * would grow to four times as much, of what was printed long ago. Threads that only pass rubbish on are better
 * without, and so it is no flag from the start.
 */
export function boundHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
