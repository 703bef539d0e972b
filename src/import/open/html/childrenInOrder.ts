import type { Element, Nodes } from "hast";
import { isElement } from "./elements.ts";
import type { Measures } from "./measure.ts";
import { photoCells, rowsOf } from "./tables.ts";

/** Children of an element, photos before the words under them, wherever the page has put these. */
export function childrenInOrder(element: Element, measures: Measures): readonly Nodes[] {
  if (element.tagName === "table") {
    const cells = photoCells(element, rowsOf(element), measures);
    const names = element.children.filter((part) => isElement(part, "caption"));
    return cells ? [...cells, ...names] : element.children;
  }
  if (element.tagName !== "figure") return element.children;
  const words = element.children.filter((child) => isElement(child, "figcaption"));
  return [...element.children.filter((child) => !isElement(child, "figcaption")), ...words];
}
