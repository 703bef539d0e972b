import mammoth from "mammoth";
import { openHtml } from "../html/openHtml.ts";
import type { Opened } from "../opened.ts";
import { markFootnotes, withFootnotes } from "./footnotes.ts";
import { wordFault } from "./wordFault.ts";
import { coreProperties, pageEdges } from "./wordParts.ts";
import type { ZipEntry } from "./zip.ts";

/** Styles of Word that mammoth does not know, and what they are in HTML. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

const PARAGRAPH = /(?=<(?:p|h[1-6]|li)[ >])/;
const IMAGE = "anh-trong-word-";

/**
 * Opens a Word file by way of HTML; nothing in it is run or fetched. Lines are its paragraphs, empty
 * ones counted, those in tables and lists too. Headers and footers come first, as around the text.
 */
export async function openWord(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Opened | { reason: string }> {
  const fault = wordFault(entries);
  if (fault) return { reason: fault };
  const images = new Map<string, Uint8Array>();
  const html = await toHtml(bytes, images);
  if (html === undefined) {
    return {
      reason: "Tệp Word bị hỏng; hãy mở bằng Word (nếu còn mở được) rồi lưu lại thành .docx",
    };
  }
  const page = await openHtml(numbered(markFootnotes(html)), {
    findImage: async (source) => images.get(source),
    whole: true,
  });
  if ("reason" in page) return page;
  const blocks = [...pageEdges(entries), ...withFootnotes(page.blocks)];
  return { blocks, stated: coreProperties(entries), converted: page.converted };
}

async function toHtml(
  bytes: Uint8Array,
  images: Map<string, Uint8Array>,
): Promise<string | undefined> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const type = /^image\/([\w.+-]{1,30})$/.exec(image.contentType)?.[1] ?? "bin";
    const src = `${IMAGE}${images.size + 1}.${type === "jpeg" ? "jpg" : type}`;
    images.set(src, new Uint8Array(await image.readAsBuffer()));
    return { src };
  });
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const options = { convertImage, styleMap: STYLES, ignoreEmptyParagraphs: false };
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { ...options, externalFileAccess: false },
    );
    return value;
  } catch {
    return undefined;
  }
}

/** HTML in which every paragraph of Word begins a line of its own, so that lines count paragraphs. */
function numbered(html: string): string {
  const start = html.search(PARAGRAPH);
  const [before, paragraphs] = [html.slice(0, start), html.slice(start)];
  const parts = paragraphs.replaceAll("\n", " ").split(PARAGRAPH);
  return before + parts.join("\n");
}
