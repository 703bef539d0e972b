import type { RawHtml } from "../../src/markdown/renderBody.ts";

/** The only door for raw HTML: the type says that the Markdown stage made it. */
export function Prose({ html }: { html: RawHtml }) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
