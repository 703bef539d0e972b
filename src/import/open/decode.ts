import { decodeBytes } from "../../text/encodings/decodeBytes.ts";
import { type MendedLine, mendLines } from "../../text/encodings/mendLines.ts";
import { findUnreadable } from "../../text/encodings/unreadable.ts";
import type { Page } from "../model.ts";

/** What a file is written in. The lines of HTML are no paragraphs, so its text is mended once parsed. */
export type Form = "text" | "markdown" | "html";

/** A file as text: UTF-8 in NFC, lines ended by LF, with what was turned from another encoding. */
export interface DecodedInput {
  text: string;
  converted: Page["converted"];
}

/** Why a file cannot be read: a Vietnamese line that names the place. */
export interface UnreadableInput {
  reason: string;
  line: number;
}

/** Control characters are rare in text, and VISCII letters among them too. */
const MAX_CONTROLS = 0.05;

/**
 * The text of an input in whatever encoding it came, each line told by what it says (UTF-8 whole or
 * broken, UTF-16, windows-1258, TCVN3, VNI, VISCII). Refuses bytes that are no text, and text that is
 * garbled beyond repair as a whole; a few broken characters are kept as found. Never throws.
 */
export function decodeInput(
  bytes: Uint8Array,
  form: Form = "text",
): DecodedInput | UnreadableInput {
  const decoded = decodeBytes(bytes);
  if (!decoded) return { line: 1, reason: "Tệp nhị phân, không phải văn bản" };
  const mended: readonly MendedLine[] =
    form === "html"
      ? decoded.lines.map((text) => ({ text, from: [] }))
      : mendLines(decoded.lines, { references: form === "markdown" });
  const lines = mended.map(({ text }) => text);
  const refused = refuseControls(lines) ?? (form === "html" ? undefined : refuseUnreadable(lines));
  if (refused) return refused;
  const converted = mended.flatMap(({ from }, i) => {
    const first = decoded.from.get(i);
    return [...(first ? [first] : []), ...from].map((name) => ({ line: i + 1, from: name }));
  });
  return { text: lines.join("\n"), converted };
}

/**
 * The refusal of a page garbled beyond repair, undefined for any other; `numbers` has the line of the
 * input for each line of `lines` where they differ.
 */
export function refuseUnreadable(
  lines: readonly string[],
  numbers?: readonly number[],
): UnreadableInput | undefined {
  const found = findUnreadable(lines);
  if (!found) return undefined;
  const line = numbers?.[found.line] ?? found.line + 1;
  return { line, reason: `Chữ hỏng, không phục hồi được (dòng ${line}: “${found.words}”)` };
}

function refuseControls(lines: readonly string[]): UnreadableInput | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g;
  const counts = lines.map((line) => line.match(controls)?.length ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (all === 0 || all <= MAX_CONTROLS * length) return undefined;
  const line = counts.findIndex((count) => count > 0) + 1;
  return { line, reason: `Không phải văn bản: nhiều ký tự điều khiển (từ dòng ${line})` };
}
