import { fixContext } from "../../src/fix/context.ts";
import { mendFile } from "../../src/fix/mendFile.ts";
import type { Change, Fix } from "../../src/fix/model.ts";
import { type OpenFile, openFile } from "../../src/fix/openFile.ts";
import { goodRegistry, PATH } from "../fixture.ts";

/** What fixes know of the good content folder. */
export const context = fixContext(await goodRegistry());

/** A file that is known to be sound. Throws when it is not. */
export function opened(text: string, path = PATH): OpenFile {
  const file = openFile(path, text);
  if (!file) throw new Error(`no sound article: ${text}`);
  return file;
}

/** The text of an article after all fixes, or those given, and what they say of it. */
export function mended(
  text: string,
  { path, list }: { path?: string; list?: readonly Fix[] } = {},
): { text: string; changes: Change[] } {
  const { file, changes } = mendFile(opened(text, path), context, list);
  return { text: file.text, changes };
}

/** What one fix makes of a front matter of these lines. */
export function headAfter(fix: Fix, ...lines: string[]): string[] {
  const { text } = mended(articleOf(lines), { list: [fix] });
  return text.split("\n").slice(1, -4);
}

/** An article with these lines of front matter. */
export function articleOf(lines: readonly string[], body = "\nNội dung thử.\n"): string {
  return `${["---", ...lines, "---"].join("\n")}\n${body}`;
}
