import type { Element, ElementContent } from "hast";
import { element, isElement, property } from "./elements.ts";
import { gather, lineOf } from "./gather.ts";
import { linkShare, type Measures, measureOf } from "./measure.ts";
import { type Segment, textSegment } from "./segment.ts";

const MOST_ITEMS = 1_000;
const DEEPEST = 8;

/** Items longer than this on average, in characters, are paragraphs that someone put into a list. */
const LONGEST_ITEM = 800;

/** True of a list of text; menus, lists of links and lists of photos are none. */
export function isTextList(list: Element, measures: Measures): boolean {
  const { items, images, tables, headings, hidden, inputs, chars } = measureOf(measures, list);
  if (items === 0 || items > MOST_ITEMS) return false;
  if (chars === 0 || chars > LONGEST_ITEM * items) return false;
  if (images + tables + headings + hidden + inputs > 0) return false;
  if (linkShare(measureOf(measures, list)) > 0.6) return false;
  return list.children.every((child) =>
    isElement(child) ? isElement(child, "li", "ul", "ol") : isBlank(child),
  );
}

/** The list as one block, its items as parts; undefined where it nests deeper than people write. */
export function listSegment(list: Element): Segment | undefined {
  const parts: Segment[] = [];
  const copy = copyOf(list, 1);
  if (!copy || parts.length === 0) return undefined;
  return {
    kind: "list",
    line: parts[0]?.line ?? lineOf(list),
    text: parts.map((part) => part.text).join(" "),
    linked: parts.reduce((sum, part) => sum + part.linked, 0),
    nodes: [copy],
    parts,
  };

  function copyOf(from: Element, depth: number): Element | undefined {
    if (depth > DEEPEST) return undefined;
    const start = Number(property(from, "start"));
    const counted = from.tagName === "ol" && start > 0 && start < 100_000 ? { start } : {};
    const items: Element[] = [];
    for (const child of from.children) {
      if (!isElement(child)) continue;
      const nested = isElement(child, "li") ? itemOf(child, depth) : copyOf(child, depth + 1);
      if (!nested) return undefined;
      if (nested.tagName === "li") {
        if (nested.children.length > 0) items.push(nested);
      } else (items.at(-1) ?? pushed(items)).children.push(nested);
    }
    return element(from.tagName, items, counted);
  }

  function itemOf(item: Element, depth: number): Element | undefined {
    const phrase = gather(item.children, ["ul", "ol"]);
    if (phrase) parts.push(textSegment(phrase));
    const children: ElementContent[] = phrase ? [...phrase.nodes] : [];
    for (const list of listsIn(item)) {
      const copy = copyOf(list, depth + 1);
      if (!copy) return undefined;
      children.push(copy);
    }
    return element("li", children);
  }
}

/** Lists within an item, however wrapped, but not the lists within those. */
function listsIn(item: Element): Element[] {
  return item.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return isElement(child, "ul", "ol") ? [child] : listsIn(child);
  });
}

function pushed(items: Element[]): Element {
  const item = element("li", []);
  items.push(item);
  return item;
}

function isBlank(child: ElementContent): boolean {
  return child.type !== "text" || child.value.trim() === "";
}
