import { unpack, type ZipEntry } from "./zip.ts";

/** What a Word file may unpack to, in bytes: more is a trap or no article. */
const LARGEST = 150_000_000;
const LARGEST_TEXT = 30_000_000;
const DEEPEST = 200;

const DAMAGED = "Tệp Word bị hỏng; hãy mở bằng Word (nếu còn mở được) rồi lưu lại thành .docx";

/**
 * Why a Word file must not be handed to a parser: damaged, or larger or deeper than an article can be.
 * The sizes that an archive states may be false, so its parts are unpacked to be weighed.
 */
export function wordFault(entries: readonly ZipEntry[]): string | undefined {
  if (!entries.some(({ name }) => name === "word/document.xml")) return DAMAGED;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST) return "Tệp Word quá lớn sau khi giải nén";
  for (const entry of entries) {
    const content = unpack(entry);
    if (!content) return DAMAGED;
    if (!/\.(?:xml|rels)$/.test(entry.name)) continue;
    if (content.length > LARGEST_TEXT) return "Tệp Word quá lớn sau khi giải nén";
    const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString("latin1");
    if (/<!(?:DOCTYPE|ENTITY)/.test(text)) return DAMAGED;
    if (depthOf(text) > DEEPEST) return "Tệp Word có phần lồng nhau quá sâu";
  }
  return undefined;
}

/** How deep the elements of XML stand in each other. */
function depthOf(xml: string): number {
  let [depth, most] = [0, 0];
  for (const [tag] of xml.matchAll(/<\/?[A-Za-z][^<>]*>/g)) {
    if (tag.startsWith("</")) depth--;
    else if (!tag.endsWith("/>")) most = Math.max(most, ++depth);
  }
  return most;
}
