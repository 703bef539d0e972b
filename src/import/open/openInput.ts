import { MAX_BYTES } from "../../read/text.ts";
import type { Page, Refusal } from "../model.ts";
import { besidePath } from "./besidePath.ts";
import { decodeInput } from "./decode.ts";
import { decodeHtml } from "./html/decodeHtml.ts";
import { openMarkdown } from "./markdown/openMarkdown.ts";
import type { Opened } from "./opened.ts";
import { sniff } from "./sniff.ts";
import { textBlocks } from "./textBlocks.ts";

/**
 * The file that stands beside the input under a path relative to its folder, undefined where there is
 * none. The path never leaves the folder by its words; links in the folder are the reader's to refuse.
 */
export type ReadBeside = (path: string) => Promise<Uint8Array | undefined>;

/**
 * Opens an input of any kind: raw text, a saved page, Word, Markdown of elsewhere. Gives its text in
 * order with nothing decided, or one line that says why no article can be made of it. Never throws,
 * runs nothing of the input, and fetches nothing; images of a saved page come through `readBeside`.
 */
export async function openInput(
  file: string,
  bytes: Uint8Array,
  readBeside: ReadBeside = async () => undefined,
): Promise<Page | Refusal> {
  const opened = await open(file, bytes, readBeside);
  if ("reason" in opened) return { file, reason: opened.reason };
  if (opened.blocks.some(({ text, image }) => text !== "" || image)) return { file, ...opened };
  return { file, reason: "Không có chữ nào trong tệp" };
}

async function open(
  file: string,
  bytes: Uint8Array,
  readBeside: ReadBeside,
): Promise<Opened | { reason: string }> {
  const kind = sniff(file, bytes);
  if (kind.form === "refused") return kind;
  // Loaded when they are needed: most inputs are plain text, and these bring a third of a second.
  if (kind.form === "word") {
    const { openWord } = await import("./word/openWord.ts");
    return openWord(bytes, kind.entries);
  }
  if (kind.form === "mht") return (await import("./mime/openMht.ts")).openMht(bytes);
  const findImage = async (source: string) => {
    const path = besidePath(source);
    return path === undefined ? undefined : readBeside(path);
  };
  if (kind.form === "html") {
    const decoded = decodeHtml(bytes);
    if ("reason" in decoded) return decoded;
    // A piece of a page, as copied from a portal's editor, has nothing around its article.
    const whole = !/<(?:html|head|body|frameset)[\s>]/i.test(decoded.text);
    const { openHtml } = await import("./html/openHtml.ts");
    const page = await openHtml(decoded.text, { findImage, whole });
    if ("reason" in page) return page;
    return { ...page, converted: [...decoded.converted, ...page.converted] };
  }
  if (bytes.length > MAX_BYTES) {
    return {
      reason: `Văn bản dài ${bytes.length} byte, quá lớn đối với một bài; nhiều nhất ${MAX_BYTES}`,
    };
  }
  const decoded = decodeInput(bytes, kind.form);
  if ("reason" in decoded) return decoded;
  const { text, converted } = decoded;
  if (kind.form === "text") return { blocks: textBlocks(text), stated: [], converted };
  const page = await openMarkdown(text, findImage);
  return "reason" in page ? page : { ...page, converted };
}
