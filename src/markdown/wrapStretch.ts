import type { Element, ElementContent, Root, Text } from "hast";

export type Parent = Root | Element;

/** A text within a block, or something in its place that is not read and counts as one character. */
export interface Stretch {
  node: Text | undefined;
  /** That character. */
  gap?: string;
  /** From the block down to the parent of the text. */
  parents: readonly Parent[];
  line: number;
}

/** A text of a run, and where it begins and ends in the text of the whole run. */
interface Placed extends Stretch {
  node: Text;
  start: number;
  end: number;
}

/**
 * Puts the text from `from` to `to` of a run into what `wrap` makes of it, with the elements that stand wholly
 * within, as `Nghị quyết <strong>15-NQ/TU</strong>`. Where an element is only begun or ended within, the longest text
 * of it alone is wrapped. Places before `from` stay as they are.
 */
export function wrapStretch(
  run: readonly Stretch[],
  from: number,
  to: number,
  wrap: (children: ElementContent[]) => Element,
): void {
  const all = placed(run);
  const touched = all.filter(({ start, end }) => start < to && end > from);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return;
  const depth = sharedDepth(first.parents, last.parents);
  const parent = first.parents[depth];
  const isWhole = beginsAt(first, depth, from, all) && endsAt(last, depth, to, all);
  if (!parent || !isWhole) {
    wrapLongest(touched, from, to, wrap);
    return;
  }
  if (last.parents.length - 1 === depth) splitAfter(last, to);
  const begin = first.parents[depth + 1] ?? splitBefore(first, from);
  const end = last.parents[depth + 1] ?? (last.node === first.node ? begin : last.node);
  const children = parent.children as ElementContent[];
  const [low, high] = [children.indexOf(begin as Element), children.indexOf(end as Element)];
  const inside = children.slice(low, high + 1);
  children.splice(low, inside.length, wrap(inside));
}

function placed(run: readonly Stretch[]): Placed[] {
  let start = 0;
  return run.flatMap((stretch) => {
    const { node } = stretch;
    const begin = start;
    start += node?.value.length ?? 1;
    return node ? [{ ...stretch, node, start: begin, end: start }] : [];
  });
}

function sharedDepth(one: readonly Parent[], other: readonly Parent[]): number {
  let depth = 0;
  while (one[depth + 1] !== undefined && one[depth + 1] === other[depth + 1]) depth++;
  return depth;
}

/** Whether nothing of the child at `depth` that holds the first text stands before `from`. */
function beginsAt(first: Placed, depth: number, from: number, all: readonly Placed[]): boolean {
  const child = first.parents[depth + 1];
  return !child || all.every(({ parents, start }) => parents[depth + 1] !== child || start >= from);
}

function endsAt(last: Placed, depth: number, to: number, all: readonly Placed[]): boolean {
  const child = last.parents[depth + 1];
  return !child || all.every(({ parents, end }) => parents[depth + 1] !== child || end <= to);
}

function wrapLongest(
  touched: readonly Placed[],
  from: number,
  to: number,
  wrap: (children: ElementContent[]) => Element,
): void {
  const length = ({ start, end }: Placed) => Math.min(end, to) - Math.max(start, from);
  const [longest] = [...touched].sort((a, b) => length(b) - length(a));
  const parent = longest?.parents.at(-1);
  if (!longest || !parent) return;
  splitAfter(longest, to);
  const text = splitBefore(longest, from);
  const children = parent.children as ElementContent[];
  children.splice(children.indexOf(text), 1, wrap([text]));
}

/** Cuts off what comes after `to` into a text of its own. */
function splitAfter({ node, parents, start, end }: Placed, to: number): void {
  if (to >= end) return;
  const rest: Text = { type: "text", value: node.value.slice(to - start) };
  node.value = node.value.slice(0, to - start);
  const children = (parents.at(-1)?.children ?? []) as ElementContent[];
  children.splice(children.indexOf(node) + 1, 0, rest);
}

/** The text from `from` on, cut off from what comes before, which stays in the node. */
function splitBefore({ node, parents, start }: Placed, from: number): Text {
  if (from <= start) return node;
  const rest: Text = { type: "text", value: node.value.slice(from - start) };
  node.value = node.value.slice(0, from - start);
  const children = (parents.at(-1)?.children ?? []) as ElementContent[];
  children.splice(children.indexOf(node) + 1, 0, rest);
  return rest;
}
