import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadArchive } from "../../src/archive.ts";
import { fixReport } from "../../src/cli/report/fixes.ts";
import { applyPlan } from "../../src/fix/apply/applyPlan.ts";
import { planFixes } from "../../src/fix/planFixes.ts";
import { copyGood } from "../site/sampleSite.ts";

/** Does all of `check --fix` but the check: what it says it did, its lines without the folder. */
export async function fixFolder(folder: string): Promise<string[]> {
  const applied = await applyPlan(folder, await planFixes(folder));
  return fixReport(applied, folder).replaceAll(`${folder}/`, "").trimEnd().split("\n");
}

/** A new content folder in which there is nothing to mend, and then these files. */
export async function tidyContent(
  scratch: string,
  changes: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await copyGood(await mkdtemp(join(scratch, "noi-dung-")));
  await fixFolder(folder);
  for (const [path, text] of Object.entries(changes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** The rules that the content of a folder breaks, each with its file. */
export async function faultsOf(folder: string): Promise<string[]> {
  const { messages } = await loadArchive({ content: folder, checkOnly: true });
  return messages.map(({ file, rule }) => `${file.slice(folder.length + 1)} ${rule}`);
}

export function read(folder: string, path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}

/** What `fixFolder` says where nothing is wrong. */
export const NOTHING = ["Không có gì để sửa."];

/** An article of Gia Lâm on 6 January 2021, or with other lines in the place of these. */
export function article({
  body = "Nội dung thử.",
  ...lines
}: Record<string, string> & { body?: string } = {}): string {
  const head = {
    title: "Bài thử",
    district: "gia-lam",
    date: "2021-01-06",
    term: "2020-2025",
    author: "unsigned",
    ...lines,
  };
  const keys = Object.entries(head).map(([key, value]) => `${key}: ${value}`.replace(" \n", "\n"));
  return `${["---", ...keys, "---"].join("\n")}\n\n${body}\n`;
}
