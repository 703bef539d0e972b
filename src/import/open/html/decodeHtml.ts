import { showAsWindows1252 } from "../../../text/encodings/windows1252.ts";
import { type DecodedInput, decodeInput, type UnreadableInput } from "../decode.ts";

const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;

/**
 * The text of a page of HTML. What the bytes show comes before what the page says of itself, which is often
 * wrong; only where they leave letters unread is its own word (`charset`, or `stated` by a header) taken.
 */
export function decodeHtml(bytes: Uint8Array, stated?: string): DecodedInput | UnreadableInput {
  const decoded = decodeInput(bytes, "html");
  if (!("reason" in decoded) && !isUnsure(decoded)) return decoded;
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString("latin1");
  const charset = (stated ?? META.exec(head)?.[1] ?? "").toLowerCase();
  const text = read(bytes, charset);
  if (text === undefined || text.includes("\ufffd")) return decoded;
  const lines = text.replace(/\r\n?/g, "\n").normalize("NFC");
  return { text: lines, converted: [{ line: 1, from: charset }] };
}

/** Letters are missing, or were read as Western ones for want of any sign. */
function isUnsure({ text, converted }: DecodedInput): boolean {
  return text.includes("\ufffd") || converted.some(({ from }) => from === "windows-1252");
}

function read(bytes: Uint8Array, charset: string): string | undefined {
  if (charset === "" || charset.startsWith("utf-8")) return undefined;
  if (/^(?:windows-1252|iso-8859-1|latin1)$/.test(charset)) return showAsWindows1252(bytes);
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
