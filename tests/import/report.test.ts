import { describe, expect, it } from "vitest";
import { found, unknown } from "../../src/import/facts/field.ts";
import { nothingNew, type Outcome, refused } from "../../src/import/importInput.ts";
import { textReport } from "../../src/import/report/textReport.ts";

const outcome: Outcome = {
  ...nothingNew("trang.txt"),
  imported: {
    file: "trang.txt",
    refused: null,
    article: {
      path: "inbox/bai-thu.md",
      frontMatter: { title: "Bài thử", date: "???", source: { name: "???" }, rights: "digest" },
      body: "Nội dung.\n",
    },
    fields: [
      found("title", "Bài thử", true, { line: 1, literal: "Bài thử" }),
      unknown("date", {
        alternatives: ["2021-01-07"],
        evidence: { line: 6, literal: "Sáng 7/1" },
        note: "trang không in năm",
      }),
      found("author", ["Xuân Thử", "Diệu Thử"], false, { line: 9, literal: "Xuân Thử_Diệu Thử" }),
      unknown("section"),
      unknown("source.name"),
    ],
    furniture: [{ line: 4, text: "Chia sẻ Zalo" }],
    people: [
      {
        name: "Lê Anh Thử",
        role: "Bí thư Huyện ủy",
        body: "gia-lam",
        literal: "Bí thư Huyện ủy Lê Anh Thử",
        line: 8,
        sure: false,
      },
    ],
  },
  pieces: [{ role: "figure", line: 7, caption: "Quang cảnh.", credit: "PV" }],
  converted: [
    { line: 1, from: "TCVN3" },
    { line: 3, from: "TCVN3" },
  ],
};

describe("the report for people", () => {
  it("tells each field, what was taken off, what became of pictures, and what to do next", () => {
    expect(textReport(outcome, { written: "content/inbox/bai-thu.md" }, false)).toBe(
      `trang.txt
  title            chắc      Bài thử
                             dòng 1: Bài thử
  date             chưa biết
                             dòng 6: Sáng 7/1
                             hoặc: 2021-01-07
                             trang không in năm
  author           chưa chắc Xuân Thử, Diệu Thử
                             dòng 9: Xuân Thử_Diệu Thử
  section          không có
  source.name      chưa biết
  Ảnh (1):
    dòng 7: đã mất; Quang cảnh.; ảnh: PV
  Đưa ra ngoài bài (1):
    dòng 4: Chia sẻ Zalo
  Đổi từ bảng mã cũ (1):
    TCVN3: dòng 1, 3
  Người được nhắc (1), máy đề xuất; đối chiếu từng dòng rồi mới dán vào phần đầu bài:
    people:
      # dòng 8: Bí thư Huyện ủy Lê Anh Thử (chưa chắc)
      - name: Lê Anh Thử
        role: Bí thư Huyện ủy
        body: gia-lam
  → đã ghi content/inbox/bai-thu.md
  → còn bỏ ngỏ ("???"): date, source.name; điền vào tệp ấy
  → xem lại chỗ chưa chắc: author
  → rights: digest: viết lại bằng lời của ta, rồi bỏ dòng draft: true
  → xong thì chạy: npm run check -- --fix (bài đủ sẽ được chuyển về đúng chỗ)

`,
    );
  });

  it("tells where an article would stand that was not written", () => {
    expect(textReport(outcome, {}, false)).toContain("→ sẽ ở inbox/bai-thu.md\n");
  });

  it("tells of a refused input in one line", () => {
    expect(textReport(refused("-", "Tệp chỉ có khoảng trắng"), {}, false)).toBe(
      "từ chối (dán vào): Tệp chỉ có khoảng trắng\n",
    );
  });
});
