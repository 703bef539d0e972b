import type { Root } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import remarkStringify from "remark-stringify";
import { type Processor, unified } from "unified";

/**
 * Printing for what `remarkCore` parses, in the project's own style. Table columns are not aligned:
 * one long cell would make every row as long.
 */
const printer = unified()
  .use(printedExtensions)
  .use(remarkStringify, {
    bullet: "-",
    emphasis: "*",
    listItemIndent: "one",
    resourceLink: true,
    rule: "-",
    setext: false,
    strong: "*",
  })
  .freeze();

/** The tree as Markdown that our own processor reads back as the same words; signs are escaped. */
export function printMarkdown(tree: Root): string {
  return printer.stringify(tree);
}

function printedExtensions(this: Processor): void {
  this.data("toMarkdownExtensions", [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmFootnoteToMarkdown(),
  ]);
}
