import { type KeyPath, parseYaml } from "../read/yaml.ts";
import type { Edit } from "./model.ts";
import type { OpenFile } from "./openFile.ts";

/**
 * The edit that writes `value` in the place of the scalar at `path`, in the quotes that stand there
 * as far as they will do. None where the scalar stands on several lines: what its line ends mean is
 * its editor's affair.
 */
export function writeValue(file: OpenFile, path: KeyPath, value: string): Edit[] {
  const span = file.span(path);
  if (!span) return [];
  const source = file.text.slice(span.from, span.to);
  if (source === "") return fillIn(file, path, value);
  if (source.includes("\n")) return [];
  return [{ ...span, text: inStyle(value, source) }];
}

/** Behind the colon of a key without a value; a comment that follows stays. */
function fillIn(file: OpenFile, path: KeyPath, value: string): Edit[] {
  const at = behindColon(file, path);
  return at === undefined ? [] : [{ from: at, to: at, text: ` ${inStyle(value, "")}` }];
}

/** The offset behind the colon of the key at `path`. */
export function behindColon(file: OpenFile, path: KeyPath): number | undefined {
  const key = file.span(path, "key");
  const colon = key && /^[ \t]*:/.exec(file.text.slice(key.to))?.[0];
  return key && colon ? key.to + colon.length : undefined;
}

function inStyle(value: string, source: string): string {
  if (source.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  // An open place had to be quoted; what takes its place need not be.
  const plain = !source.startsWith('"') || source === '"???"';
  return plain && isPlain(value) ? value : JSON.stringify(value);
}

/** True for a text that YAML reads as itself without quotes, in brackets too. */
function isPlain(value: string): boolean {
  const read = parseYaml(`a: ${value}\nb: [${value}]`);
  return JSON.stringify(read.data) === JSON.stringify({ a: value, b: [value] });
}
