import { describe, expect, it } from "vitest";
import { around, opened, outline } from "./opening.ts";
import { photo } from "./photo.ts";
import { paragraph, paragraphWithNote, picture, table, wordFile } from "./wordFile.ts";

const file = wordFile(
  [
    paragraph("Hội nghị <b>thử</b>", "Heading1"),
    paragraph(""),
    paragraph("Ngày 14-1, <b>Huyện ủy</b> Thử họp."),
    picture("Quang cảnh"),
    paragraph("Toàn cảnh hội nghị", "Caption"),
    paragraph("một việc", "item"),
    paragraph("hai việc", "item"),
    table([
      ["Chỉ tiêu", "Năm 2020"],
      ["Thu ngân sách", "1.605,5"],
    ]),
    paragraph("Kết quả", "Heading2"),
    paragraphWithNote("Hội nghị bế mạc cùng ngày"),
  ].join(""),
  {
    header: "Đầu trang thử",
    title: "Mẫu văn bản",
    creator: "Máy số 1",
    image: photo(60, 40),
    footnote: " Theo báo cáo thử.",
  },
);

describe("a Word file", () => {
  it("gives its paragraphs, numbered as in Word, empty ones counted", async () => {
    expect(outline(await opened("a.docx", file))).toEqual([
      "1 heading1 Hội nghị thử",
      "3 text Ngày 14-1, Huyện ủy Thử họp.",
      "4 image anh-trong-word-1.png",
      "5 caption Toàn cảnh hội nghị",
      "6 list một việc hai việc",
      "8 table Chỉ tiêu Năm 2020 Thu ngân sách 1.605,5",
      "12 heading2 Kết quả",
      "13 text Hội nghị bế mạc cùng ngày[1]",
      "14 text [1] Theo báo cáo thử.",
    ]);
  });

  it("keeps emphasis, lists, tables and footnotes in our own Markdown", async () => {
    const { blocks } = await opened("a.docx", file);
    expect(blocks.flatMap(({ markdown }) => markdown ?? [])).toEqual([
      "# Hội nghị thử",
      "Ngày 14-1, **Huyện ủy** Thử họp.",
      "- một việc\n- hai việc",
      "| Chỉ tiêu | Năm 2020 |\n| - | - |\n| Thu ngân sách | 1.605,5 |",
      "## Kết quả",
      "Hội nghị bế mạc cùng ngày[^1]",
      "[^1]: Theo báo cáo thử.",
    ]);
  });

  it("has its images inside, with the words that describe them", async () => {
    const { blocks } = await opened("a.docx", file);
    const { image } = blocks.find(({ kind }) => kind === "image") ?? {};
    expect(image?.alt).toBe("Quang cảnh");
    expect(image?.bytes).toEqual(new Uint8Array(photo(60, 40)));
  });

  it("has headers and footers around its text, and states its title and creator", async () => {
    const page = await opened("a.docx", file);
    expect(around(page)).toEqual(["Đầu trang thử"]);
    expect(page.stated.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      "documentTitle: Mẫu văn bản",
      "creator: Máy số 1",
    ]);
  });

  it("is read in an old encoding, by paragraph", async () => {
    const old = wordFile(
      paragraph("Uû ban nh©n d©n huyÖn Thö tæ chøc héi nghÞ tæng kÕt c«ng t¸c n¨m") +
        paragraph("Chữ này vẫn đúng."),
    );
    const page = await opened("a.docx", old);
    expect(page.blocks.map(({ text }) => text)).toEqual([
      "Uỷ ban nhân dân huyện Thử tổ chức hội nghị tổng kết công tác năm",
      "Chữ này vẫn đúng.",
    ]);
    expect(page.converted).toEqual([{ line: 1, from: "TCVN3" }]);
  });

  it("is known by its content, whatever its name", async () => {
    expect(outline(await opened("a.txt", file))).toHaveLength(9);
  });
});
