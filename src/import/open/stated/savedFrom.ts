import type { Stated } from "../../model.ts";

/** What programs that save pages write into a comment, and our name for it. */
const SAVERS: readonly { name: string; pattern: RegExp }[] = [
  // Chrome, Edge, Internet Explorer: the number is the length of the address.
  { name: "url", pattern: /saved from url=\(\d{1,6}\)(\S+)/i },
  // SingleFile.
  { name: "url", pattern: /Page saved with SingleFile\s+url:\s*(\S+)/ },
  {
    name: "retrieved",
    pattern: /Page saved with SingleFile\s+url:\s*\S+\s+saved date:\s*([^\n]{10,80})/,
  },
  // HTTrack.
  { name: "url", pattern: /Mirrored from (\S+) by HTTrack/i },
  { name: "retrieved", pattern: /by HTTrack[^\n,]{0,60},\s*([^\n]{10,60}?)\s*$/im },
  // The Wayback Machine.
  { name: "archived", pattern: /FILE ARCHIVED ON ([\d:]{8} \w{3} \d{1,2}, \d{4})/ },
];

/** What a comment says about where and when the page was saved; empty for all other comments. */
export function statedBySaver(comment: string, line: number): Stated[] {
  const head = comment.slice(0, 3_000);
  return SAVERS.flatMap(({ name, pattern }) => {
    const match = pattern.exec(head);
    const value = match?.[1]?.trim();
    if (!match || !value || value.startsWith("about:")) return [];
    const above =
      head.slice(0, match.index + match[0].lastIndexOf(value)).match(/\n/g)?.length ?? 0;
    const literal = match[0].replace(/\s+/g, " ").trim();
    const address =
      name === "url" && !/^[a-z][a-z0-9+.-]*:/i.test(value) ? `http://${value}` : value;
    return [{ name, value: address, line: line + above, literal }];
  });
}
