import { leavesOf } from "../leaves.ts";
import type { Fix } from "../model.ts";
import type { OpenFile } from "../openFile.ts";
import { mayHoldCode } from "./codeInBody.ts";

/**
 * No white space at the end of a line. In the body, two spaces before a line's end may be a line
 * break, and stay; code, and what might be code, stays as it is.
 */
export const lineEnds: Fix = {
  id: "line-ends",
  touches: [],
  mend(file) {
    const edits = [...strayInHead(file), ...strayInBody(file)];
    const what = `dấu cách thừa ở cuối ${edits.length} dòng`;
    return edits.length === 0 ? [] : [{ what, edits }];
  },
};

function strayInHead(file: OpenFile) {
  const stray = strayIn(file.text.slice(0, file.bodyStart), 0);
  if (stray.length === 0) return [];
  // In a text of several lines, the spaces before their ends may be part of it.
  const texts = leavesOf(file.data).flatMap(({ path }) => file.span(path) ?? []);
  const folded = texts.filter(({ from, to }) => file.text.slice(from, to).includes("\n"));
  return stray.filter(({ from }) => !folded.some((text) => from >= text.from && from <= text.to));
}

function strayInBody({ body, bodyStart }: OpenFile) {
  const stray = strayIn(body, bodyStart);
  if (stray.length === 0 || mayHoldCode(body)) return [];
  return stray.filter(({ from, to, line }) => {
    const end = body.slice(from - bodyStart, to - bodyStart);
    // Without the space behind it, a backslash would break the line.
    return /^[ \t]*$/.test(line) || !(/^ {2,}$/.test(end) || line.trimEnd().endsWith("\\"));
  });
}

/** The white space at the ends of lines, each with its whole line. */
function strayIn(text: string, offset: number) {
  let start = offset;
  return text.split("\n").flatMap((line) => {
    const bare = line.length - endSpaces(line);
    const found = { from: start + bare, to: start + line.length, text: "", line };
    start += line.length + 1;
    return found.from === found.to ? [] : [found];
  });
}

function endSpaces(line: string): number {
  let count = 0;
  while (count < line.length && " \t".includes(line.charAt(line.length - 1 - count))) count++;
  return count;
}
