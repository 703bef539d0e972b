import type { Element } from "hast";
import { isElement, namesOf } from "./elements.ts";
import type { Run } from "./phrase.ts";

/** Names of parts that stand apart on the screen though nothing in the text says so. */
const APART =
  /(?:^|[\s_-])(?:date|time|author|view|cat|comment|source|tag|byline|name|count|meta|ngay|tacgia|tac-gia|nguon)/;

/**
 * True of a part of a line that stands apart from what is before it in `run` though no space says so:
 * by its name, or because a small letter meets a capital outside of an editor's paragraph.
 */
export function standsApart(element: Element, run: Run, inParagraph: boolean): boolean {
  if (element.tagName === "time" || APART.test(namesOf(element))) return true;
  if (inParagraph || !isElement(element, "span", "a", "label", "small")) return false;
  return /[\p{Ll}\d]$/u.test(run.pieces.at(-1)?.text ?? "") && /^\p{Lu}/u.test(opening(element));
}

/** The text with which an element begins. */
function opening(element: Element): string {
  for (const child of element.children) {
    if (child.type === "text" && child.value !== "") return child.value;
    if (isElement(child)) return opening(child);
  }
  return "";
}
