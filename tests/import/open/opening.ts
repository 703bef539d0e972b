import { readFileSync } from "node:fs";
import type { Block, Page } from "../../../src/import/model.ts";
import { openInput, type ReadBeside } from "../../../src/import/open/openInput.ts";

/** A page of this folder, opened; fails where it is refused. */
export async function openPage(name: string, readBeside?: ReadBeside): Promise<Page> {
  return opened(name, pageText(name), readBeside);
}

export function pageText(name: string): string {
  return readFileSync(new URL(`pages/${name}`, import.meta.url), "utf8");
}

/** An input opened; fails where it is refused. */
export async function opened(
  file: string,
  content: string | Uint8Array,
  readBeside?: ReadBeside,
): Promise<Page> {
  const page = await openInput(file, Buffer.from(content), readBeside);
  if ("reason" in page) throw new Error(page.reason);
  return page;
}

/** Why an input is refused; fails where it is not. */
export async function refusal(file: string, content: string | Uint8Array): Promise<string> {
  const page = await openInput(file, Buffer.from(content));
  if (!("reason" in page)) throw new Error(`${file} was opened`);
  return page.reason;
}

/** Blocks in short: line, what it is, its text; those of the article only, where the page tells. */
export function outline({ blocks }: Page): string[] {
  return blocks.filter(({ main }) => main !== false).map(short);
}

export function around({ blocks }: Page): string[] {
  return blocks.filter(({ main }) => main === false).map(({ text }) => text);
}

function short({ line, kind, depth, caption, text, image }: Block): string {
  const what = caption ? "caption" : `${kind}${depth ?? ""}`;
  const words = text.length > 50 ? `${text.slice(0, 49)}…` : text;
  return `${line} ${what} ${image ? image.src : words}`;
}
