import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype, { type Options as ToHastOptions } from "remark-rehype";
import { type Processor, unified } from "unified";
import { markdownSchema } from "./markdownSchema.ts";
import { rawHtmlAsText } from "./rawHtmlAsText.ts";
import { rehypeExternalLinks } from "./rehypeExternalLinks.ts";
import { rehypeFigures } from "./rehypeFigures.ts";
import { rehypeHeadings } from "./rehypeHeadings.ts";
import { rehypeTables } from "./rehypeTables.ts";
import { remarkTargets } from "./remarkTargets.ts";

/** Words that remark-rehype puts into footnotes, for readers and screen readers. */
const FOOTNOTES: ToHastOptions = {
  clobberPrefix: "cuoi-trang-",
  footnoteLabel: "Chú thích",
  footnoteBackLabel: (reference, again) =>
    `Về chỗ có chú thích ${reference + 1}${again > 1 ? `-${again}` : ""}`,
};

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

/**
 * Markdown of an article to HTML: links resolved, raw HTML shown as text, then sanitised, and only
 * then the parts of ours that carry ids and classes, so that no article can bring its own.
 */
export function articleProcessor(extensions: Extensions = ALL_EXTENSIONS) {
  return remarkCore(extensions)
    .use(remarkTargets)
    .use(remarkRehype, { ...FOOTNOTES, handlers: { html: rawHtmlAsText } })
    .use(rehypeSanitize, markdownSchema)
    .use(rehypeHeadings)
    .use(rehypeFigures)
    .use(rehypeTables)
    .use(rehypeExternalLinks)
    .use(rehypeStringify)
    .freeze();
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
