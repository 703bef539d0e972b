import type { Fix } from "../model.ts";

/** The file ends with one line end: no empty lines below the text, and none missing. */
export const fileEnd: Fix = {
  id: "file-end",
  touches: [],
  mend({ text, body, bodyStart }) {
    let end = text.length;
    // Code or raw HTML that nobody closed takes empty lines for its own.
    const open = /```|~~~|<[a-z/!?]/i.test(body);
    while (!open && end > bodyStart && /[ \t\n]/.test(text.charAt(end - 1))) end--;
    // White space behind the last words is the affair of lineEnds.
    const words = text.indexOf("\n", end);
    const from = end === bodyStart ? end : words < 0 ? text.length : words;
    const right = end === bodyStart && text.endsWith("\n", bodyStart) ? "" : "\n";
    if (text.slice(from) === right || (open && text.endsWith("\n"))) return [];
    const what = text.endsWith("\n") ? "dòng trống thừa ở cuối tệp" : "thiếu xuống dòng ở cuối tệp";
    return [{ what, edits: [{ from, to: text.length, text: right }] }];
  },
};
