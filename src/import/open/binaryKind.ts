/** What an image is called. */
export const IMAGE_KIND = "ảnh, không phải bài";

/** First bytes, as Latin-1, of files that hold no page, and what such a file is; `4|` skips four bytes. */
const KINDS: readonly (readonly [what: string, ...starts: string[]])[] = [
  ["tệp PDF; hãy chép chữ trong đó ra tệp .txt", "%PDF-"],
  ["tệp RTF; hãy mở bằng Word rồi lưu lại thành .docx", "{\\rtf"],
  [IMAGE_KIND, "\x89PNG", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*", "8|WEBP"],
  [IMAGE_KIND, "4|ftypavif", "4|ftypheic", "4|ftypheix", "4|ftypmif1"],
  ["tệp phim hoặc âm thanh", "RIFF", "4|ftyp", "\x1aE\xdf\xa3", "\0\0\x01\xba", "\0\0\x01\xb3"],
  ["tệp âm thanh", "ID3", "OggS", "fLaC", "\xff\xfb", "\xff\xf3", "\xff\xf2"],
  ["tệp nén; hãy giải nén rồi nhập từng tệp", "Rar!", "7z\xbc\xaf", "\x1f\x8b", "BZh", "\xfd7zXZ"],
  ["chương trình máy tính", "MZ", "\x7fELF", "\xcf\xfa\xed\xfe", "\xca\xfe\xba\xbe"],
  ["tệp cơ sở dữ liệu", "SQLite format 3"],
  ["tệp .webarchive của Safari; hãy lưu lại trang thành .html", "bplist0"],
  ["tệp phông chữ", "wOFF", "wOF2", "OTTO", "\0\x01\0\0\0"],
  ["tệp PostScript", "%!PS"],
];

/** What a file of no text is, by its first bytes, in Vietnamese; undefined where they say nothing. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  const isAt = (start: string) => {
    const [, skip, rest] = /^(\d)\|([\s\S]+)$/.exec(start) ?? [];
    return head.startsWith(rest ?? start, Number(skip ?? 0));
  };
  const kind = KINDS.find(([, ...starts]) => starts.some(isAt))?.[0];
  if (kind !== undefined && /^(?:%|\{)/.test(head)) return kind;
  // Words can begin with these letters too; text has no zero bytes, and UTF-16 has other beginnings.
  if (!bytes.subarray(0, 65_536).includes(0)) return undefined;
  const isBitmap = head.startsWith("BM") && head.startsWith("\0\0\0\0", 6);
  return isBitmap ? IMAGE_KIND : kind;
}

/** Names of entries that tell what a ZIP file is. */
export function zipKind(names: readonly string[]): "docx" | string {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has("word/")) return "docx";
  if (has("xl/")) return "bảng tính Excel; hãy chép chữ cần thiết ra tệp .txt";
  if (has("ppt/")) return "bản trình chiếu PowerPoint; hãy chép chữ cần thiết ra tệp .txt";
  if (has("content.xml")) return "tệp OpenDocument; hãy mở rồi lưu lại thành .docx";
  if (has("META-INF/container.xml")) return "sách điện tử EPUB";
  return "tệp nén ZIP; hãy giải nén rồi nhập từng tệp";
}

/** The container of Word before 2007, of password-protected files and other old Office files. */
export function oleKind(bytes: Uint8Array): string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, 8).equals(OLE)) return undefined;
  const holds = (name: string) => file.includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) {
    return "tệp có mật khẩu; hãy mở bằng Word, bỏ mật khẩu (File → Info → Protect) rồi lưu lại";
  }
  if (holds("WordDocument")) return "Word đời cũ (.doc); hãy mở bằng Word rồi lưu lại thành .docx";
  if (holds("Workbook") || holds("Book"))
    return "bảng tính Excel; hãy chép chữ cần thiết ra tệp .txt";
  return "tệp Office đời cũ; hãy mở bằng Word rồi lưu lại thành .docx";
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
