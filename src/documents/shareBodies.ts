import type { Draft } from "./draft.ts";
import type { EvenText } from "./evenText.ts";
import type { Tail } from "./tail.ts";

/** A citation with what stands around it. */
export interface Placed extends Omit<Tail, "body" | "end"> {
  draft: Draft;
  /** Where what belongs to it ends. */
  tailEnd: number;
  /** The body named beside it. */
  words?: string;
  from?: "before" | "after";
}

/** What joins two citations of one body: `15-NQ/TU gắn với Chỉ thị 15-CT/TU của Thành ủy`. */
const JOINED =
  /^\s{0,3}[,;]?\s{0,3}(?:(?:và|với|gắn|cùng|kèm|theo|đến|hay|hoặc|số|các)\s{0,3}:?\s{0,2}){0,4}$/;
const REACH = 40;

/**
 * Gives each citation the body that is named once for several: the one after the last of them to those before
 * it, the one before the first to those after. Only between citations of one issuer code, or in one list.
 */
export function shareBodies(even: EvenText, placed: readonly Placed[]): Placed[] {
  const shared = [...placed];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]];
    const fits = next?.from === "after" || (next?.ordinal !== undefined && !next.words);
    if (one && next && fits && !one.words && !one.ordinal && areJoined(even, one, next))
      shared[i] = withBody(one, next);
  }
  for (let i = 1; i < shared.length; i++) {
    const [last, one] = [shared[i - 1], shared[i]];
    if (one && last?.from === "before" && !one.words && areJoined(even, last, one))
      shared[i] = withBody(one, last);
  }
  return shared;
}

function withBody(one: Placed, { words, from, ordinal }: Placed): Placed {
  const khoa = one.ordinal ?? ordinal;
  return { ...one, ...(words && { words }), ...(from && { from }), ...(khoa && { ordinal: khoa }) };
}

function areJoined({ lower }: EvenText, one: Placed, next: Placed): boolean {
  if (one.draft.sitting || next.draft.sitting) return false;
  if (one.draft.sign?.issuerCode !== next.draft.sign?.issuerCode) return false;
  if (!one.draft.sign && one.draft.list !== next.draft.list) return false;
  const start = one.tailEnd;
  if (next.draft.index - start > REACH) return false;
  return JOINED.test(lower.slice(start, next.draft.index));
}
