import { decodeWords } from "postal-mime";
import type { Stated } from "../../model.ts";
import { decodeHtml } from "../html/decodeHtml.ts";
import { type OpenedHtml, openHtml } from "../html/openHtml.ts";
import { webAddress } from "../html/webAddress.ts";
import type { Opened } from "../opened.ts";
import { type MimePart, mimeParts, parameter } from "./mimeParts.ts";
import { decodePart, linesInFile } from "./transferDecoding.ts";

const MOST_PAGES = 12;

/**
 * Opens a page saved as one file (`.mht`, `.mhtml`), images inside. Of several pages (frames) the first
 * with an article is taken. Lines are those of the file as it stands.
 */
export async function openMht(bytes: Uint8Array): Promise<Opened | { reason: string }> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const parts = mimeParts(file);
  const pages = parts.filter(({ headers }) =>
    /^text\/html/i.test(headers.get("content-type") ?? ""),
  );
  const files = byAddress(parts);
  let first: { reason: string } | undefined;
  for (const page of pages.slice(0, MOST_PAGES)) {
    const opened = await openPart(page, files);
    if (!("reason" in opened))
      return { ...opened, stated: [...statedByHead(file, parts[0]), ...opened.stated] };
    first ??= opened;
  }
  return first ?? { reason: "Tệp .mht không chứa trang HTML nào" };
}

async function openPart(
  part: MimePart,
  files: ReadonlyMap<string, MimePart>,
): Promise<OpenedHtml | { reason: string }> {
  const charset = parameter(part.headers.get("content-type") ?? "", "charset");
  const decoded = decodeHtml(decodePart(part), charset);
  if ("reason" in decoded) return decoded;
  const location = part.headers.get("content-location");
  const base = location !== undefined && URL.canParse(location) ? new URL(location) : undefined;
  const page = await openHtml(decoded.text, {
    findImage: async (source) => {
      const found = files.get(source) ?? files.get(webAddress(source, base) ?? "");
      return found && decodePart(found);
    },
    ...(location === undefined ? {} : { address: location }),
  });
  if ("reason" in page) return page;
  const lineOf = linesInFile(part);
  const moved = <Placed extends { line: number }>(item: Placed) => ({
    ...item,
    line: lineOf(item.line - 1),
  });
  return {
    blocks: page.blocks.map(moved),
    stated: page.stated.map(moved),
    converted: [...decoded.converted, ...page.converted].map(moved),
  };
}

/** Files of the page by their address, and by the name that pages call them by (`cid:`). */
function byAddress(parts: readonly MimePart[]): Map<string, MimePart> {
  const files = new Map<string, MimePart>();
  for (const part of parts) {
    const location = part.headers.get("content-location");
    const id = part.headers.get("content-id")?.replace(/^<|>$/g, "");
    if (location !== undefined && !files.has(location)) files.set(location, part);
    if (id !== undefined) files.set(`cid:${id}`, part);
  }
  return files;
}

/** What the browser wrote at the head of the file: address, title, day of saving. */
function statedByHead(file: string, head: MimePart | undefined): Stated[] {
  const lines = file.slice(0, 20_000).toLowerCase().split("\n");
  const named = [
    ["url", "snapshot-content-location"],
    ["title", "subject"],
    ["retrieved", "date"],
  ] as const;
  return named.flatMap(([name, header]) => {
    const literal = head?.headers.get(header);
    if (!literal) return [];
    const line = lines.findIndex((each) => each.startsWith(`${header}:`)) + 1;
    const value = decodeWords(literal).normalize("NFC");
    return [{ name, value, line: Math.max(line, 1), literal: `${header}: ${literal}` }];
  });
}
