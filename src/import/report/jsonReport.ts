import type { Imported } from "../model.ts";

/** The answers to all inputs as an array, one object an input, in the order given. */
export function jsonReport(imported: readonly Imported[]): string {
  return `${JSON.stringify(imported, null, 2)}\n`;
}
