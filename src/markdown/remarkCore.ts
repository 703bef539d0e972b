import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

/** What of GitHub's Markdown a text can hold. */
export interface Extensions {
  tables: boolean;
  footnotes: boolean;
  strikethrough: boolean;
}

/** Everything that the archive's Markdown knows beside CommonMark. */
export const ALL_EXTENSIONS: Extensions = { tables: true, footnotes: true, strikethrough: true };

/**
 * CommonMark with tables, footnotes and strikethrough, and nothing of ours. The three are taken
 * apart: the autolink literals of all of GFM cost more than the rest of the parser, and each of
 * the three is worth leaving out where the text cannot hold it.
 */
export function remarkCore(extensions: Extensions = ALL_EXTENSIONS) {
  return unified().use(remarkParse).use(remarkExtensions, extensions);
}

function remarkExtensions(this: Processor, { tables, footnotes, strikethrough }: Extensions): void {
  const known = [
    ...(tables ? [[gfmTable(), gfmTableFromMarkdown()] as const] : []),
    ...(footnotes ? [[gfmFootnote(), gfmFootnoteFromMarkdown()] as const] : []),
    ...(strikethrough
      ? [[gfmStrikethrough({ singleTilde: false }), gfmStrikethroughFromMarkdown()] as const]
      : []),
  ];
  const data = this.data();
  data.micromarkExtensions = known.map(([syntax]) => syntax);
  data.fromMarkdownExtensions = known.map(([, tree]) => tree);
}
