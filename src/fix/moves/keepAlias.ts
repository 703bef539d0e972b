import { insertKey } from "../keyBlocks.ts";
import type { FixContext, Mend } from "../model.ts";
import type { OpenFile } from "../openFile.ts";
import { behindColon, writeValue } from "../scalar.ts";
import { fold } from "./places.ts";

/**
 * Writes the former address of an article into its `aliases`, in the place of its new one if that
 * stands there. Nothing where `aliases` is no list to write into.
 */
export function keepAlias(
  file: OpenFile,
  alias: string,
  newAddress: string,
  { schema }: FixContext,
): Mend[] {
  const { aliases } = file.data;
  const what = "giữ địa chỉ cũ trong aliases";
  const mend = (edits: Mend["edits"], before?: string) =>
    edits.length === 0 ? [] : [{ what, before, after: alias, edits }];
  if (aliases === undefined) {
    const lines = `aliases:\n  - ${alias}\n`;
    return mend(insertKey(file, "aliases", lines, Object.keys(schema.shape)));
  }
  const colon = behindColon(file, ["aliases"]);
  if (aliases === null && colon !== undefined) {
    return mend([{ from: colon, to: colon, text: ` [${alias}]` }]);
  }
  if (!Array.isArray(aliases)) return [];
  const same = aliases.findIndex(
    (known) => typeof known === "string" && fold(known) === fold(newAddress),
  );
  if (same >= 0) return mend(writeValue(file, ["aliases", same], alias), newAddress);
  return mend(addItem(file, aliases.length, alias));
}

function addItem(file: OpenFile, count: number, item: string): Mend["edits"] {
  const list = file.span(["aliases"]);
  const last = file.span(["aliases", count - 1]);
  if (!list) return [];
  if (!last) return [{ from: list.from + 1, to: list.from + 1, text: item }];
  if (file.text[list.from] === "[") return [{ from: last.to, to: last.to, text: `, ${item}` }];
  const end = file.text.indexOf("\n", last.to);
  const start = file.text.lastIndexOf("\n", last.from - 1) + 1;
  const dash = /^[ \t]*-[ \t]+/.exec(file.text.slice(start, last.from))?.[0];
  return dash === undefined ? [] : [{ from: end, to: end, text: `\n${dash}${item}` }];
}
