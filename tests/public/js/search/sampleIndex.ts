import type { Index } from "../../../../public/js/search/find.ts";
import type { Posting } from "../../../../public/js/search/postings.ts";
import { decodeText, encodeText, joinEncoded } from "../../../../src/text/searchText.ts";

/** A text of the sample index, as an article has it. */
export interface SampleText {
  title: string;
  body: string;
}

/** The encoded content of a text. */
export function contentOf({ title, body }: SampleText): string {
  return joinEncoded([encodeText(title), encodeText(body)]);
}

/** An index of these texts, without Pagefind. */
export function indexOf(texts: readonly SampleText[]): Index {
  const pages = texts.map((text) => decodeText(contentOf(text)));
  return {
    lengths: pages.map(({ length }) => length),
    words: {
      async lookUp(beginning) {
        const postings = new Map<number, Posting>();
        for (const [page, tokens] of pages.entries()) {
          const places = [...tokens.keys()].filter((i) =>
            tokens[i]?.spelling.startsWith(beginning),
          );
          const titleEnd = tokens.findIndex(({ word, before }) => word + before === "");
          const title = places.some((place) => place < titleEnd);
          if (places.length > 0) postings.set(page, { places, title });
        }
        return postings;
      },
    },
  };
}
