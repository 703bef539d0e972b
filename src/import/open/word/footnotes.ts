import { printMarkdown } from "../../../markdown/printMarkdown.ts";
import type { Block } from "../../model.ts";

/** Characters for private use stand for a footnote's number on its way through HTML. */
const [REFERENCE, NOTE, END] = ["\ue000", "\ue001", "\ue002"];
const MARKS = /[\ue000-\ue002]/g;
const CALLED = /<sup><a href="#(?:foot|end)note-\d+" id="[\w-]+">\[(\d+)\]<\/a><\/sup>/g;
const BACK = / ?<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g;

/** mammoth's HTML of a Word file with its footnotes marked, each note a paragraph at the end. */
export function markFootnotes(html: string): string {
  const called = html.replace(MARKS, "").replace(CALLED, `${REFERENCE}$1${END}`);
  let number = 0;
  return called
    .replace(/<ol>(?=<li id="(?:foot|end)note-)/g, "")
    .replace(/<li id="(?:foot|end)note-\d+"><p>/g, () => `<p>${NOTE}${++number}${END}`)
    .replace(BACK, "");
}

/** Blocks with footnotes as our Markdown writes them (`[^1]`), and as printed (`[1]`) in their text. */
export function withFootnotes(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.text.search(MARKS) < 0) return block;
    const { text } = block;
    const plain = () =>
      printMarkdown({
        type: "root",
        children: [{ type: "paragraph", children: [{ type: "text", value: text }] }],
      }).trim();
    const markdown = (block.markdown ?? plain())
      .replace(/\ue001(\d+)\ue002\s*/g, "[^$1]: ")
      .replace(/\ue000(\d+)\ue002/g, "[^$1]");
    return { ...block, text: text.replace(/[\ue000\ue001](\d+)\ue002/g, "[$1]"), markdown };
  });
}
