import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype, { type Options as ToHastOptions } from "remark-rehype";
import { markdownSchema } from "./markdownSchema.ts";
import { rawHtmlAsText } from "./rawHtmlAsText.ts";
import { rehypeCitations } from "./rehypeCitations.ts";
import { rehypeExternalLinks } from "./rehypeExternalLinks.ts";
import { rehypeFigures } from "./rehypeFigures.ts";
import { rehypeHeadings } from "./rehypeHeadings.ts";
import { rehypeTables } from "./rehypeTables.ts";
import { ALL_EXTENSIONS, type Extensions, remarkCore } from "./remarkCore.ts";
import { remarkTargets } from "./remarkTargets.ts";

/** Words that remark-rehype puts into footnotes, for readers and screen readers. */
const FOOTNOTES: ToHastOptions = {
  clobberPrefix: "cuoi-trang-",
  footnoteLabel: "Chú thích",
  footnoteBackLabel: (reference, again) =>
    `Về chỗ có chú thích ${reference + 1}${again > 1 ? `-${again}` : ""}`,
};

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
    .use(rehypeCitations)
    .use(rehypeExternalLinks)
    .use(rehypeStringify)
    .freeze();
}
