import type { RawHtml } from "./renderBody.ts";

/** HTML that `renderBody` made, as it comes back from where it was kept under a seal. */
export function keptHtml(text: string): RawHtml {
  return text as RawHtml;
}
