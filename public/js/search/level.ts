import type { Spelling } from "../../../src/text/syllable.ts";

/** How closely a text must follow the spelling of a query. */
export type Level = keyof Spelling;

/** The closest first. */
export const LEVELS: readonly Level[] = ["exact", "same", "loose"];
