import type { Element, ElementContent, Nodes, Properties } from "hast";

/** Their text is never shown. */
export const UNSEEN = new Set(
  "head script style template title meta link base iframe noframes param source track col".split(
    " ",
  ),
);

/** Shown only where something else does not work: their text counts as hidden. */
export const FALLBACK = new Set("noscript object video audio canvas svg datalist".split(" "));

/** What stands in lines of its own. */
export const BLOCKS = new Set(
  (
    "html body address article aside blockquote button caption center dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li " +
    "main menu nav ol optgroup option p pre search section select summary table tbody td textarea " +
    "tfoot th thead tr ul"
  ).split(" "),
);

/** What a reader fills in: words around it are no article's. */
export const INPUTS = new Set("input select textarea button".split(" "));

/** True of an element; with names, of one of these. */
export function isElement<Name extends string>(
  node: Nodes | undefined,
  ...names: Name[]
): node is Element & { tagName: Name } {
  if (node?.type !== "element") return false;
  return names.length === 0 || names.some((name) => name === node.tagName);
}

/** A property as text, empty where there is none; lists (`class`, `srcset`) with their parts joined. */
export function property(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return value === undefined || value === null || value === false ? "" : String(value);
}

/** Class and id in one line, words of `camelCase` apart: what authors of pages call a part of it. */
export function namesOf(element: Element): string {
  const { className, id } = element.properties;
  if (className === undefined && id === undefined) return "";
  const names = `${property(element, "className")} ${property(element, "id")}`.slice(0, 300);
  return /[A-Z]/.test(names) ? names.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : names;
}

/** True of what the page itself does not show (`hidden`, `display: none`). */
export function isHidden(element: Element): boolean {
  // A page may hide itself until a script has run; it was read by people all the same.
  if (isElement(element, "html", "body")) return false;
  if (FALLBACK.has(element.tagName) || "hidden" in element.properties) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    property(element, "style"),
  );
}

/** A new element. */
export function element(
  tagName: string,
  children: ElementContent[],
  properties: Properties = {},
): Element {
  return { type: "element", tagName, properties, children };
}
