import type { ElementContent, Nodes } from "hast";
import { BLOCKS, isElement, UNSEEN } from "./elements.ts";
import { formatsWithin } from "./formats.ts";
import { addText, type Format, newRun, type Phrase, phraseOf, type Run } from "./phrase.ts";

/**
 * All text of `nodes` as one line, whatever stands in lines of its own within them; elements named
 * in `without` are left out. Undefined where there is no text.
 */
export function gather(
  nodes: readonly ElementContent[],
  without: readonly string[] = [],
): Phrase | undefined {
  const run = newRun();
  for (const node of nodes) visit(node, []);
  return phraseOf(run);

  function visit(node: Nodes, formats: readonly Format[]): void {
    if (node.type === "text") addText(run, node.value, lineOf(node), formats);
    if (!isElement(node) || UNSEEN.has(node.tagName) || without.includes(node.tagName)) return;
    if (node.tagName === "br") addSpace(run);
    const apart = BLOCKS.has(node.tagName);
    if (apart) addSpace(run);
    const within = formatsWithin(node, formats);
    for (const child of node.children) visit(child, within);
    if (apart) addSpace(run);
  }
}

/** A space between two things that stand apart on the screen; no more than one is kept. */
export function addSpace(run: Run): void {
  addText(run, " ", 0, []);
}

/** The line on which a node begins, counted from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
