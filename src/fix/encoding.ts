import type { RawFile } from "../read/source.ts";
import type { Change } from "./model.ts";

/** What of a file's bytes reading it has mended already: a byte order mark, line ends, decomposed letters. */
export function encodingChanges({ bytes, findings }: RawFile): Change[] {
  if (!bytes) return [];
  const changes: Change[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    changes.push({ line: 1, what: "bỏ dấu BOM ở đầu tệp" });
  }
  const carriage = bytes.indexOf(0x0d);
  if (carriage >= 0) {
    const line = bytes.subarray(0, carriage).filter((byte) => byte === 0x0a).length + 1;
    changes.push({ line, what: "kiểu xuống dòng", before: "CRLF", after: "LF" });
  }
  const decomposed = findings.find(({ rule }) => rule === "nfc-text");
  if (decomposed) {
    const { line } = decomposed;
    changes.push({ line, what: "dạng chữ có dấu", before: "NFD (dấu rời)", after: "NFC" });
  }
  return changes;
}
