import type { SearchRecord } from "../../derive/searchRecord.ts";
import { eachWord } from "../../text/eachWord.ts";
import { pairMarks } from "../../text/spelling.ts";
import { pairHash, tripleHash } from "../../text/tripleHash.ts";
import type { Entry } from "./entry.ts";
import { nameList } from "./nameList.ts";
import { type Rows, rowList } from "./rows.ts";
import { type KnownWord, wordBook } from "./wordBook.ts";

/** What of a page the index takes. */
export type IndexedText = Omit<SearchRecord, "row">;

/** All lists of a part. */
export interface PartLists {
  /** Words in each text; 0 where it is no article, and as long as the usual one for the ranking of results. */
  lengths: number[];
  /** For each text that has the word: how far it is from the one before, and twice the count, one more if the title has it. */
  words: Entry[];
  /** Where two words stand side by side: by the hash of their letters, and their marks. */
  pairs: Rows;
  /** Where three words follow one another: by the hash of their letters. */
  triples: Rows;
  /** For each name of a page: how far the page is from the one before of that name. */
  names: Entry[];
  /** How often each word, in small letters, is in the texts. */
  counts: Map<string, number>;
}

/** Where words stand: a name is found, but is no text. */
type Standing = "title" | "text" | "name";

/** The lists of these texts, which are numbered in their order. A paragraph's end parts words. */
export function partLists(texts: readonly IndexedText[]): PartLists {
  const book = wordBook();
  const pairs = rowList(true);
  const triples = rowList(false);
  const lengths: number[] = [];
  const names = nameList();

  const addParagraph = (page: number, paragraph: string, as: Standing): number => {
    let first: KnownWord | undefined;
    let before: KnownWord | undefined;
    let count = 0;
    eachWord(paragraph, (written) => {
      const form = book.find(written);
      const { word } = form;
      if (as === "name") book.mention(form, page);
      else book.count(form, page, as === "title");
      if (before) {
        const marks = pairMarks(before.marks, word.marks);
        pairs.add(pairHash(before.hash, word.hash), marks, page);
        if (first) triples.add(tripleHash(first.hash, before.hash, word.hash), 0, page);
      }
      first = before;
      before = word;
      count++;
    });
    return count;
  };

  for (const [page, text] of texts.entries()) {
    // Another page is found by its title, names and what is about it. Weighed as an article's title,
    // words that many such pages share would bring all of them before the articles.
    const isArticle = text.kind === "bai-viet";
    let length = addParagraph(page, text.title, isArticle ? "title" : "text");
    for (const paragraph of isArticle ? text.content.split("\n") : []) {
      length += addParagraph(page, paragraph, "text");
    }
    lengths.push(isArticle ? length : 0);
    eachWord(text.about, (word) => book.mention(book.find(word), page));
    for (const name of text.names) {
      addParagraph(page, name, "name");
      names.add(name, page);
    }
  }
  return {
    lengths,
    words: book.entries(),
    pairs: pairs.sorted(),
    triples: triples.sorted(),
    names: names.entries(),
    counts: book.counts(),
  };
}
