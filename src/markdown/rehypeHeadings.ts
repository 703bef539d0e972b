import type { Element, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { VFile } from "vfile";
import { slugify } from "../text/fold.ts";
import { walk } from "./walk.ts";

/** A heading of a body, for a table of contents. */
export interface Heading {
  /** 2 to 6. */
  level: number;
  id: string;
  text: string;
}

declare module "vfile" {
  interface DataMap {
    headings: Heading[];
  }
}

/** Ids that the page around the body uses. */
const RESERVED = ["noi-dung", "footnote-label", "muc-luc", "trich-dan", "ket-qua"];

/** Begins the ids of footnotes and of the places that refer to them. */
const FOOTNOTE_ID = /^cuoi-trang-fn/;

/**
 * Lets headings start at h2 (h1 is the title's) and go down by single steps, and gives each an ASCII
 * id: `Chống dịch` is `#chong-dich`, a second one `#chong-dich-2`.
 */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const elements: Element[] = [];
    walk<RootContent>(tree, (node) => {
      if (node.type !== "element") return true;
      if (/^h[1-6]$/.test(node.tagName)) elements.push(node);
      return !("dataFootnotes" in node.properties);
    });
    const counts = new Map(RESERVED.map((id) => [id, 1]));
    const open: number[] = [];
    file.data.headings = elements.map((element) => {
      const written = Number(element.tagName[1]);
      while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop();
      open.push(written);
      const level = Math.min(open.length + 1, 6);
      const text = textOf(element).trim();
      const id = uniqueId(slugify(text).replace(FOOTNOTE_ID, "muc-$&") || "muc", counts);
      element.tagName = `h${level}`;
      element.properties.id = id;
      return { level, id, text };
    });
  };
}

function uniqueId(name: string, counts: Map<string, number>): string {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  // `muc-2` may also be a heading's own name, so the numbered one is taken too.
  return count === 1 ? name : uniqueId(`${name}-${count}`, counts);
}
