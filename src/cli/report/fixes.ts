import type { Plan } from "../../fix/model.ts";
import { pathInFolder } from "../../message.ts";

/** What `check --fix` did and what it left, each at its file and line, and how much it was. */
export function fixReport({ writes, carries, left }: Plan, folder: string): string {
  const named = (path: string) => pathInFolder(folder, path);
  const inOrder = writes.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const changes = inOrder.flatMap(({ path, changes }) =>
    changes.flatMap(({ line, what, before, after, note }) => [
      `${named(path)}:${line}  ${what}${turn(before, after)}`,
      ...(note === undefined ? [] : [`    xem lại: ${note}`]),
    ]),
  );
  const carried = carries.map(({ from, to }) => `${named(from)}  dời tệp${turn(from, to)}`);
  const stayed = left.map(({ file, reason }) => `${named(file)}  để nguyên: ${visible(reason)}`);
  const moved = writes.filter(({ to }) => to !== undefined).length + carries.length;
  const count = writes.reduce((sum, { changes }) => sum + changes.length, 0);
  const summary =
    writes.length + carries.length === 0
      ? "Không có gì để sửa."
      : `Đã sửa ${count} chỗ ở ${writes.length} tệp, dời ${moved} tệp.`;
  return `${[...changes, ...carried, ...stayed, summary].join("\n")}\n`;
}

function turn(before: string | undefined, after: string | undefined): string {
  if (before === undefined && after === undefined) return "";
  return `: ${[before, after].flatMap((text) => (text === undefined ? [] : [visible(text)])).join(" → ")}`;
}

/** Longer texts are told by their beginnings. */
const SHOWN = 100;

/** On one line, without signs that a terminal would obey; no-break spaces as such. */
function visible(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·").replaceAll("\u00a0", "⍽");
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain;
}
