/** A part of a MIME message: a file of a saved page. */
export interface MimePart {
  /** By name in small letters, each on one line. */
  headers: ReadonlyMap<string, string>;
  /** Line of the file on which its content begins, counted from 1. */
  line: number;
  /** As it stands in the file, still in its transfer encoding; each byte one character. */
  content: string;
}

const MOST_PARTS = 3_000;
const DEEPEST = 10;

/** A message and its parts, those within parts too; the first is the message itself. */
export function mimeParts(file: string): MimePart[] {
  const parts: MimePart[] = [];
  const visit = (text: string, line: number, depth: number): void => {
    const part = partOf(text, line);
    if (parts.length >= MOST_PARTS || depth > DEEPEST) return;
    parts.push(part);
    const type = part.headers.get("content-type") ?? "";
    const boundary = /^multipart\//i.test(type) && parameter(type, "boundary");
    if (!boundary) return;
    for (const { text: inner, line: at } of split(part.content, boundary)) {
      visit(inner, part.line + at, depth + 1);
    }
  };
  visit(file, 1, 0);
  return parts;
}

/** The value of `name` in a header such as `text/html; charset="utf-8"`. */
export function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;]{1,200}))`, "i").exec(
    header,
  );
  return found?.[1] ?? found?.[2];
}

function partOf(text: string, line: number): MimePart {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const start = end ? end.index + end[0].length : text.length;
  const headers = new Map<string, string>();
  // A header goes on in the lines that begin with white space.
  for (const field of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = field.indexOf(":");
    const name = field.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, field.slice(colon + 1).trim());
  }
  return { headers, line: line + lineEnds(text.slice(0, start)), content: text.slice(start) };
}

/** What stands between the lines of a boundary, each with the lines above it. */
function split(content: string, boundary: string): { text: string; line: number }[] {
  const marker = `--${boundary}`;
  const found: { text: string; line: number }[] = [];
  let [line, counted] = [0, 0];
  let at = content.startsWith(marker) ? 0 : next(content, marker, 0);
  while (at >= 0 && !content.startsWith(`${marker}--`, at)) {
    const start = content.indexOf("\n", at) + 1;
    if (start === 0) break;
    const end = next(content, marker, start - 1);
    line += lineEnds(content.slice(counted, start));
    counted = start;
    const text = content.slice(start, end < 0 ? undefined : end);
    // The line end before a boundary belongs to it.
    found.push({ text: text.replace(/\r?\n$/, ""), line });
    at = end;
  }
  return found;
}

function next(content: string, marker: string, from: number): number {
  const found = content.indexOf(`\n${marker}`, from);
  return found < 0 ? -1 : found + 1;
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
