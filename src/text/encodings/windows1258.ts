import type { LegacyEncoding } from "./legacyEncoding.ts";
import { WINDOWS_1258 } from "./tables.ts";

export const windows1258: LegacyEncoding = {
  name: "windows-1258",
  words: /[A-Za-zÀ-ÿ]+/g,
  read: convert,
  convert,
};

function convert(text: string): string {
  return text.replace(/[À-ÿ]/g, (code) => WINDOWS_1258.get(code) ?? code).normalize("NFC");
}
