import type { Fix } from "../model.ts";
import { isMapping, type OpenFile } from "../openFile.ts";

/** A value on the line of its key, and the white space before it. */
interface Gap {
  from: number;
  to: number;
  /** Of the value, from the beginning of its line. */
  column: number;
}

/** One space between colon and value, but where values stand in a column because somebody lined them up. */
export const colonSpaces: Fix = {
  id: "colon-spaces",
  touches: [],
  mend(file) {
    const wide = gapsOf(file, file.data, []).filter(
      ({ from, to }) => file.text.slice(from, to) !== " ",
    );
    return wide
      .filter((gap) => wide.filter(({ column }) => column === gap.column).length === 1)
      .map(({ from, to }) => ({
        what: "dấu cách thừa trước giá trị",
        edits: [{ from, to, text: " " }],
      }));
  },
};

function gapsOf(file: OpenFile, data: unknown, path: readonly PropertyKey[]): Gap[] {
  if (Array.isArray(data)) return data.flatMap((item, i) => gapsOf(file, item, [...path, i]));
  if (!isMapping(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const at = [...path, key];
    const [name, found] = [file.span(at, "key"), file.span(at)];
    const between = name && found && file.text.slice(name.to, found.from);
    const colon = between === undefined ? null : /^[ \t]*:(?=[ \t]+$)/.exec(between);
    const below = gapsOf(file, value, at);
    if (!name || !found || found.from === found.to || !colon) return below;
    const column = found.from - file.text.lastIndexOf("\n", found.from);
    return [{ from: name.to + colon[0].length, to: found.from, column }, ...below];
  });
}
