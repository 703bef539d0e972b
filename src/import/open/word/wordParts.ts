import type { Block, Stated } from "../../model.ts";
import { unpack, type ZipEntry } from "./zip.ts";

/** Headers and footers of a Word file, which stand around the text of its pages. */
export function pageEdges(entries: readonly ZipEntry[]): Block[] {
  const edges = entries.filter(({ name }) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  const lines = edges.flatMap((entry) => paragraphsOf(xmlOf(entry)));
  // One header for odd pages, one for even, one for the first: mostly the same words.
  return [...new Set(lines)].map((text) => ({ line: 1, text, kind: "text" as const, main: false }));
}

/** Title and creator as the file states them; mostly the name of a template and of a computer. */
export function coreProperties(entries: readonly ZipEntry[]): Stated[] {
  const core = entries.find(({ name }) => name === "docProps/core.xml");
  const xml = core ? xmlOf(core) : "";
  return ["title", "creator"].flatMap((key) => {
    const literal = new RegExp(`<dc:${key}>([^<]{1,500})</dc:${key}>`).exec(xml);
    const value = decode(literal?.[1] ?? "")
      .replace(/\s+/g, " ")
      .trim();
    if (!literal || value === "") return [];
    return [{ name: key === "title" ? "documentTitle" : key, value, line: 1, literal: literal[0] }];
  });
}

function xmlOf(entry: ZipEntry): string {
  return Buffer.from(unpack(entry) ?? []).toString("utf8");
}

function paragraphsOf(xml: string): string[] {
  return xml
    .split("</w:p>")
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>/g)])
    .map((texts) => decode(texts.map(([, text = ""]) => text).join("")))
    .map((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}

const REFERENCES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decode(xml: string): string {
  return xml.replace(
    /&(lt|gt|amp|quot|apos);/g,
    (whole, name: string) => REFERENCES[name] ?? whole,
  );
}
