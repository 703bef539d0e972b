import type { Element } from "hast";
import { property } from "./elements.ts";
import type { Format } from "./phrase.ts";

const TAGS: Partial<Record<string, "strong" | "em" | "del">> = {
  b: "strong",
  strong: "strong",
  i: "em",
  em: "em",
  cite: "em",
  del: "del",
  s: "del",
  strike: "del",
};
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const ITALIC = /font-style\s*:\s*italic/i;

/** The formats that hold within `element`, those around it included; links as the page writes them. */
export function formatsWithin(element: Element, around: readonly Format[]): readonly Format[] {
  if (element.tagName === "a" && "href" in element.properties) {
    const href = property(element, "href");
    return joined(around, { tagName: "a", properties: { href }, key: href });
  }
  const tag = TAGS[element.tagName];
  if (tag) return joined(around, plain(tag));
  const style = property(element, "style");
  if (style === "") return around;
  const bold = BOLD.test(style) ? joined(around, plain("strong")) : around;
  return ITALIC.test(style) ? joined(bold, plain("em")) : bold;
}

function plain(tagName: "strong" | "em" | "del"): Format {
  return { tagName, properties: {}, key: tagName };
}

function joined(around: readonly Format[], format: Format): readonly Format[] {
  return around.some(({ tagName }) => tagName === format.tagName) ? around : [...around, format];
}
