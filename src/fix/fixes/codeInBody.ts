/**
 * True where a body may hold code or raw HTML, in which every space counts. Rather once too often:
 * telling for sure takes a parser.
 */
export function mayHoldCode(body: string): boolean {
  return /`|~~~|<[a-z/!?]|^(?: {4}| {0,3}\t)[ \t]*[^\s]/im.test(body);
}
