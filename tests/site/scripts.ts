import { createHash } from "node:crypto";
import { toString as textOf } from "hast-util-to-string";
import { elementsIn, valuesOf } from "../markdown/rendered.ts";

/** True for an article's copy to keep: its style and its pictures are within it. */
export function isSavedCopy(address: string): boolean {
  return address.endsWith("/ban-luu.html");
}

/**
 * The scripts of a page that are none of ours, as text: ours are a file below `/js/`, JSON for search
 * engines, and rules for loading ahead that the page's policy knows by their hash.
 */
export function strangeScripts(html: string): string[] {
  const policy = valuesOf(html, "content").find((content) => content.startsWith("default-src"));
  return elementsIn(html).flatMap((element) => {
    if (element.tagName !== "script") return [];
    const { type, src } = element.properties;
    const text = textOf(element);
    if (type === "application/ld+json" && isObject(text)) return [];
    if (type === "speculationrules" && isObject(text) && policy?.includes(hashOf(text))) return [];
    if (/^\/js\/[a-z-]+\.js$/.test(String(src)) && type === "module" && text === "") return [];
    return [JSON.stringify(element.properties) + text];
  });
}

/** How a policy names an inline script or style of this text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function isObject(json: string): boolean {
  try {
    return typeof JSON.parse(json) === "object";
  } catch {
    return false;
  }
}
