import type { Root, RootContent, Text } from "hast";
import { walk } from "../../../markdown/walk.ts";
import { mendLines } from "../../../text/encodings/mendLines.ts";
import type { Page, Stated } from "../../model.ts";
import { isElement } from "./elements.ts";

/**
 * Mends the text of a page in its place: old encodings, letters broken on their way. The texts of a
 * page are weighed together, what it states of itself too. Returns what was turned from what, by line.
 */
export function mendTree(
  tree: Root,
  stated: readonly Stated[],
): { stated: Stated[]; converted: Page["converted"] } {
  const texts: Text[] = [];
  walk<RootContent>(tree, (node) => {
    if (node.type === "text" && node.value.trim() !== "") texts.push(node);
    return !isElement(node, "script", "style");
  });
  const values = [...texts.map(({ value }) => value), ...stated.map(({ value }) => value)];
  const mended = mendLines(values.map(lineless));
  const converted = new Map<string, Page["converted"][number]>();
  for (const [index, node] of texts.entries()) {
    const { text, from = [] } = mended[index] ?? {};
    const line = node.position?.start.line ?? 1;
    if (text === undefined || from.length === 0) continue;
    node.value = text;
    for (const name of from) converted.set(`${line} ${name}`, { line, from: name });
  }
  return {
    stated: stated.map((each, index) => {
      const { text, from = [] } = mended[texts.length + index] ?? {};
      return text === undefined || from.length === 0 ? each : { ...each, value: text };
    }),
    converted: [...converted.values()],
  };
}

/** Line ends within a text of HTML are spaces. */
function lineless(text: string): string {
  return text.replaceAll("\n", " ");
}
