import { binaryKind, oleKind, zipKind } from "./binaryKind.ts";
import { type ZipEntry, zipEntries } from "./word/zip.ts";

/** What an input is, by its content first and its name second. */
export type Kind =
  | { form: "text" | "markdown" | "html" | "mht" }
  | { form: "word"; entries: readonly ZipEntry[] }
  | { form: "refused"; reason: string };

/** Inputs larger than this, in bytes, hold more than an article. */
const LARGEST = 20_000_000;

const MHT =
  /^(?:from: *<saved by|(?:mime-version|snapshot-content-location|x-unmht\S*):|[\s\S]{0,3000}?\ncontent-type: *multipart\/related)/i;
const HTML =
  /^(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype html|html|head|body|title|meta|base|link|div|p|table|article|section|main|center|font|span|h[1-6]|script|style)[\s>]/i;
const XML = /^\s*<(?:\?xml|rss|feed|svg)[\s>]/i;

/** Tells what an input is, or why it is none that can be imported. */
export function sniff(file: string, bytes: Uint8Array): Kind {
  if (bytes.length === 0) return refused("Tệp rỗng");
  if (bytes.length > LARGEST) {
    return refused(
      `Tệp dài ${Math.ceil(bytes.length / 1e6)} MB, quá lớn; nhiều nhất ${LARGEST / 1e6} MB`,
    );
  }
  const binary = binaryKind(bytes) ?? oleKind(bytes);
  if (binary) return refused(`Đây là ${binary}`);
  if (startsWith(bytes, "PK\u0003\u0004")) return zipped(bytes);
  const ending = /\.(\w{1,9})$/.exec(file)?.[1]?.toLowerCase() ?? "";
  if (ending === "docx" || ending === "doc")
    return refused("Không phải tệp Word: tệp bị hỏng hoặc mang sai đuôi");
  return textual(ending, bytes);
}

function zipped(bytes: Uint8Array): Kind {
  const entries = zipEntries(bytes);
  if (!entries)
    return refused("Tệp Word hoặc tệp nén bị hỏng; hãy mở bằng Word rồi lưu lại thành .docx");
  const kind = zipKind(entries.map(({ name }) => name));
  return kind === "docx" ? { form: "word", entries } : refused(`Đây là ${kind}`);
}

function textual(ending: string, bytes: Uint8Array): Kind {
  // Of UTF-16, every second byte of the signs that matter here is zero.
  const text = Buffer.from(bytes.subarray(0, 16_000)).toString("latin1");
  const head = text.replace(/\0/g, "").replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
  if (head.trim() === "" && bytes.every((byte) => byte <= 0x20))
    return refused("Tệp chỉ có khoảng trắng");
  if (MHT.test(head)) return { form: "mht" };
  if (HTML.test(head))
    return { form: ending === "md" && !/<html|<!doctype/i.test(head) ? "markdown" : "html" };
  if (XML.test(head)) return refused("Đây là tệp XML, không phải trang của một bài");
  if (/^html?$|^xhtml$/.test(ending) && /<[a-z][^<>]*>/i.test(head)) return { form: "html" };
  if (/^(?:md|markdown|mdx)$/.test(ending)) return { form: "markdown" };
  const stated = /^(?:---\s*\n[\w-]+\s*:|\+\+\+\s*\n[\w-]+\s*=)/.test(head.replace(/\r\n?/g, "\n"));
  return { form: stated ? "markdown" : "text" };
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return Buffer.from(bytes.subarray(0, start.length)).toString("latin1") === start;
}

function refused(reason: string): Kind {
  return { form: "refused", reason };
}
