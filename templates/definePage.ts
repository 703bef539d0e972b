import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { PageKind, PageProps } from "../src/derive/derivePages.ts";

/** Eleventy's data for one page of a pagination; only the props are ours. */
interface PageData<K extends PageKind> {
  props: PageProps<K>;
}

/** The page template of one kind: one page for each of its props, at the address they name. */
export function definePage<K extends PageKind>(kind: K, page: (props: PageProps<K>) => VNode) {
  return {
    data: {
      pagination: { data: `pages.${kind}`, size: 1, alias: "props" },
      eleventyExcludeFromCollections: true,
      // No page shows it. Without it Eleventy asks the disk for the template's date, for every page.
      date: new Date(0),
      permalink: ({ props }: PageData<K>) => props.frame.address,
    },
    render: ({ props }: PageData<K>) => `<!doctype html>\n${renderToString(page(props))}\n`,
  };
}
