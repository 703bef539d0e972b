import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { UsageError } from "../command.ts";

/** Something to import that was found, not yet read. */
export interface FoundInput {
  /** As given, or its path below the folder given; `-` for standard input. */
  file: string;
  /** In bytes; unknown of standard input. */
  size?: number;
}

/** What in a folder is worth trying; what else is there is counted, not read. */
const KINDS = /\.(txt|html?|xhtml|mht|mhtml|docx?|md|markdown)$/i;

/** A file larger than this is no page. */
const MAX_BYTES = 64_000_000;

/**
 * The inputs that `names` mean, folders by all their files of a known kind, sorted; symbolic links in
 * folders are not followed. Throws a UsageError for what does not exist and for folders without any.
 */
export async function findInputs(
  names: readonly string[],
): Promise<{ inputs: FoundInput[]; passedOver: number }> {
  if (names.length === 0) {
    throw new UsageError("Chưa cho biết nhập gì: thêm tên tệp, thư mục, hoặc - để dán vào");
  }
  if (names.filter((name) => name === "-").length > 1) {
    throw new UsageError('"-" (dán vào) chỉ dùng được một lần');
  }
  const inputs = new Map<string, FoundInput>();
  let passedOver = 0;
  for (const name of names) {
    const found = name === "-" ? [{ file: name }] : await findAt(name);
    const usable = found.filter(({ file }) => file === name || KINDS.test(file));
    if (usable.length === 0) {
      throw new UsageError(
        `Thư mục "${name}" không có tệp nào nhập được (txt, html, mht, docx, md)`,
      );
    }
    passedOver += found.length - usable.length;
    for (const input of usable) inputs.set(input.file, input);
  }
  return { inputs: [...inputs.values()], passedOver };
}

/** The bytes of an input; undefined for one that is too large to be a page. */
export async function readInput({ file, size }: FoundInput): Promise<Uint8Array | undefined> {
  if (file === "-") return buffer(process.stdin);
  return size !== undefined && size > MAX_BYTES ? undefined : readFile(file);
}

async function findAt(name: string): Promise<FoundInput[]> {
  const entry = await stat(name).catch(() => undefined);
  if (entry?.isDirectory()) return inFolder(name);
  if (entry?.isFile()) return [{ file: name, size: entry.size }];
  throw new UsageError(`Không có tệp hay thư mục "${name}"`);
}

async function inFolder(folder: string): Promise<FoundInput[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: FoundInput[] = [];
  for (const entry of entries.sort(byName)) {
    const file = join(folder, entry.name);
    if (entry.name.startsWith(".") || isOfPage(entry, entries)) continue;
    if (entry.isDirectory()) found.push(...(await inFolder(file)));
    else if (entry.isFile()) found.push({ file, size: (await stat(file)).size });
  }
  return found;
}

/** The folder of pictures and frames that a browser saves beside `Trang.html`. */
function isOfPage(entry: Dirent, siblings: readonly Dirent[]): boolean {
  const [, page] = /^(.+)_(?:files|tệp)$/iu.exec(entry.name.normalize("NFC")) ?? [];
  if (page === undefined || !entry.isDirectory()) return false;
  return siblings.some(
    ({ name }) => /\.html?$/i.test(name) && name.replace(/\.html?$/i, "") === page,
  );
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
