import type { Element, Root, RootContent } from "hast";
import { walk } from "./walk.ts";

/**
 * Wraps tables so that a wide one scrolls by itself, by keyboard too, and names its header cells.
 * Alignment becomes a class: the attribute is obsolete, and inline styles are barred by the site's policy.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    walk<RootContent>(tree, (node, index, siblings) => {
      if (node.type !== "element" || node.tagName !== "table") return true;
      walk<RootContent>(node, markCell);
      siblings[index] = scrolling(node);
      return false;
    });
  };
}

function scrolling(table: Element): Element {
  // A group and no section: several landmarks of one name would not tell a reader where she is.
  const name = { role: "group", ariaLabel: "Bảng" };
  const properties = { className: ["table-scroll"], ...name, tabIndex: 0 };
  return { type: "element", tagName: "div", properties, children: [table] };
}

function markCell(node: RootContent): undefined {
  if (node.type !== "element") return;
  const { tagName, properties } = node;
  if (tagName === "th") properties.scope = "col";
  if (typeof properties.align === "string") properties.className = [`align-${properties.align}`];
  delete properties.align;
}
