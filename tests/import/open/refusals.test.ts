import { describe, expect, it } from "vitest";
import { pageText, refusal } from "./opening.ts";
import { photo } from "./photo.ts";
import { paragraph, wordFile } from "./wordFile.ts";
import { zipOf } from "./zipOf.ts";

/** The container of old Office files, with the name of a stream in it. */
function ole(stream: string): Uint8Array {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([head, Buffer.alloc(600), Buffer.from(stream, "utf16le"), Buffer.alloc(64)]);
}

const binary = (start: string) => Buffer.concat([Buffer.from(start, "latin1"), Buffer.alloc(80)]);
const word = Buffer.from(wordFile(paragraph("Hội nghị thử")));

const CASES: readonly (readonly [
  what: string,
  file: string,
  content: string | Uint8Array,
  reason: RegExp,
])[] = [
  ["an empty file", "a.txt", "", /^Tệp rỗng$/],
  ["a file of white space", "a.html", " \r\n\t\n", /^Tệp chỉ có khoảng trắng$/],
  ["no-break spaces alone", "a.txt", "\u00a0\n\u00a0", /^Không có chữ nào trong tệp$/],
  ["a PDF, whatever its name", "a.html", "%PDF-1.4\n…", /^Đây là tệp PDF/],
  ["an image", "a.docx", photo(4, 4), /^Đây là ảnh/],
  ["a ZIP of other things", "a.zip", zipOf({ "a.txt": "chữ" }), /^Đây là tệp nén ZIP/],
  ["a spreadsheet", "a.docx", zipOf({ "xl/workbook.xml": "<x/>" }), /^Đây là bảng tính Excel/],
  ["a program", "a.txt", binary("MZ"), /^Đây là chương trình/],
  ["RTF", "a.doc", "{\\rtf1\\ansi Hoi nghi}", /RTF.*\.docx$/],
  ["Word of before 2007", "a.doc", ole("WordDocument"), /đời cũ.*lưu lại thành \.docx$/],
  ["Word with a password", "a.docx", ole("EncryptedPackage"), /^Đây là tệp có mật khẩu/],
  ["Word cut off", "a.docx", word.subarray(0, word.length / 2), /^Tệp Word hoặc tệp nén bị hỏng/],
  ["Word with a broken part", "a.docx", broken(word), /^Tệp Word bị hỏng/],
  ["Word without text", "a.docx", wordFile(paragraph("")), /^Không có chữ nào/],
  ["text called Word", "a.docx", "chữ", /^Không phải tệp Word/],
  ["bytes without meaning", "a.txt", Buffer.from([1, 2, 0, 3, 0, 0, 9, 200]), /nhị phân/],
  ["a feed", "a.xml", '<?xml version="1.0"?><rss></rss>', /^Đây là tệp XML/],
  ["a list of articles", "a.html", pageText("listing.html"), /^Đây là trang danh mục/],
  ["a front page", "a.html", pageText("front.html"), /^Đây là trang danh mục/],
  ["menus alone", "a.html", pageText("menus.html"), /^Trang không có bài nào/],
  ["a page to log in", "a.html", pageText("login.html"), /^Đây là trang đăng nhập/],
  ["an error page", "a.html", pageText("error.html"), /^Đây là trang báo lỗi/],
  ["a page of frames", "a.html", "<html><frameset><frame src=a></frameset></html>", /không có bài/],
  ["front matter that is a program", "a.md", "---js\n{title: 1}\n---\nchữ", /“js”; chỉ nhận YAML$/],
  [
    "MHT without a page",
    "a.mht",
    "MIME-Version: 1.0\nContent-Type: text/plain\n\nx",
    /không chứa trang/,
  ],
];

/** The same file with bytes of its text's packed part changed. */
function broken(file: Buffer): Uint8Array {
  const copy = Buffer.from(file);
  copy.fill(0xff, copy.indexOf("word/document.xml") + 40, copy.indexOf("word/document.xml") + 90);
  return copy;
}

describe("an input of which no article can be made", () => {
  it.each(CASES)("is refused in one line: %s", async (_, file, content, reason) => {
    const line = await refusal(file, content);
    expect(line).toMatch(reason);
    expect(line).not.toContain("\n");
  });

  it("is refused when it is too large to be one", async () => {
    expect(await refusal("a.html", Buffer.alloc(20_000_001, 32))).toBe(
      "Tệp dài 21 MB, quá lớn; nhiều nhất 20 MB",
    );
    expect(await refusal("a.txt", "chữ ".repeat(400_000))).toMatch(/^Văn bản dài 2400000 byte/);
  });
});
