import { join } from "node:path";
import { readText } from "./source.ts";

/** Answers with a line of one of the files at `paths` below `root`, from 1; empty where there is none. */
export async function lineReader(
  root: string,
  paths: Iterable<string>,
): Promise<(path: string, line: number) => string> {
  const texts = new Map<string, string[]>();
  for (const path of new Set(paths)) {
    const { text = "" } = await readText(join(root, path));
    texts.set(path, text.split("\n"));
  }
  return (path, line) => texts.get(path)?.[line - 1] ?? "";
}
