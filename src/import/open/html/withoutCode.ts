import { commentEnd, RAW, rawEnd, tagEnd } from "./tagScan.ts";

/** Shorter scripts and styles cost nothing. */
const SHORT = 100;

/**
 * A page without what its scripts and styles say, on the same lines: parsers read code letter by letter,
 * and most of a saved page is code. JSON-LD stays, for it states things.
 */
export function withoutCode(html: string): string {
  const opening = new RegExp(`<!--|<(${[...RAW].join("|")})(?=[\\s/>])`, "gi");
  const kept: string[] = [];
  let from = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) {
      opening.lastIndex = commentEnd(html, match.index);
      continue;
    }
    const { end: start } = tagEnd(html, opening.lastIndex);
    const end = rawEnd(html, name, start);
    opening.lastIndex = end;
    const isCode =
      name === "style" || (name === "script" && !/ld\+json/i.test(html.slice(match.index, start)));
    if (!isCode || end - start < SHORT || end === html.length) continue;
    const code = html.slice(start, end);
    // A script within a comment within a script ends later than it seems: left to the parser.
    const comment = code.indexOf("<!--");
    if (comment >= 0 && /<script/i.test(code.slice(comment))) {
      opening.lastIndex = rawEnd(html, name, end + 1);
      continue;
    }
    kept.push(html.slice(from, start), code.replace(/[^\n]+/g, ""));
    from = end;
  }
  return kept.join("") + html.slice(from);
}
