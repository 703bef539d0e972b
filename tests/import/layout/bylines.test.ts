import { describe, expect, it } from "vitest";
import { apart, article, captionsOf, inShort, LEAD, PARAGRAPH, takenOff } from "./apart.ts";

const TEXT = [`paragraph: ${LEAD}`, `paragraph: ${PARAGRAPH}`];

const NAMES = [
  "Vương Thử",
  "Xuân Thử - Diệu Mẫu",
  "Nguyễn Thị Kim Mẫu",
  "PHI THỬ",
  "NGUYỄN HOÀNG MẪU",
  "X.H",
  "T.Thử",
  "Linh Thử _Văn Mẫu",
  "Thuần Thử, Lê Mẫu",
  "Phóng Viên",
  "Nhóm PV",
  "PV Thái Thử/VOV Miền Mẫu thông tin",
];

describe("a byline", () => {
  it.each(NAMES)("%s stands on the last line of the text", (name) => {
    for (const below of [name, `${name}\nBình luận\n• Chọn ngày:`, `${name}\n./.`]) {
      const layout = article({ below });
      expect([layout.byline?.literal, ...inShort(layout)]).toEqual([name, ...TEXT]);
    }
  });

  it.each(NAMES)("%s stands under the title", (name) => {
    const layout = article({ underTitle: `${name}\nChia sẻ Zalo` });
    expect([layout.byline, ...inShort(layout)]).toEqual([{ line: 2, literal: name }, ...TEXT]);
  });

  it.each([
    "Thuần Thử",
    "X.H",
    "THU HÀ",
    "Xuân Thử - Diệu Mẫu",
  ])("%s is glued to the last paragraph", (name) => {
    for (const end of ["trước ngày 4/4/2011.", "“vì dân phục vụ''.", "đường dây nóng…"]) {
      const text = `Các xã ven sông phải nộp danh sách những nhà còn đất trống ${end}`;
      const layout = article({ last: `${text} ${name}` });
      expect(layout.byline?.literal).toBe(name);
      expect(inShort(layout).at(-1)).toBe(`paragraph: ${text}`);
    }
  });

  it("is glued on behind an end mark, or in brackets", () => {
    const marked = article({ last: `${PARAGRAPH.slice(0, -1)}./. Thuần Thử` });
    expect([marked.byline?.literal, takenOff(marked)]).toEqual(["Thuần Thử", ["./."]]);
    const bracketed = article({ last: `${PARAGRAPH} (Thuần Thử)` });
    expect([bracketed.byline?.literal, ...inShort(bracketed)]).toEqual(["Thuần Thử", ...TEXT]);
  });

  it.each([
    ["Người viết: Nguyễn Thị Kim Mẫu", "Nguyễn Thị Kim Mẫu", ["Người viết:"]],
    ["Bài, ảnh: Thuần Thử", "Thuần Thử", ["Bài, ảnh:"]],
    ["Tin, ảnh: Ban Tuyên giáo Huyện ủy", "Ban Tuyên giáo Huyện ủy", ["Tin, ảnh:"]],
    ["Thuần Thử - Lê Mẫu - Ảnh: Thanh Mẫu", "Thuần Thử - Lê Mẫu", ["- Ảnh: Thanh Mẫu"]],
    ["Thuần Thử (Ảnh: Thanh Mẫu)", "Thuần Thử", ["(Ảnh: Thanh Mẫu)"]],
    ["Thuần Thử (tổng hợp)", "Thuần Thử", ["(tổng hợp)"]],
    ["Thuần Thử - Phòng Văn hóa và Thông tin", "Thuần Thử", ["- Phòng Văn hóa và Thông tin"]],
  ])("%s keeps the names apart", (printed, names, others) => {
    const layout = article({ below: printed });
    expect([layout.byline?.literal, takenOff(layout)]).toEqual([names, others]);
    expect(inShort(layout)).toEqual(TEXT);
  });

  it("is that under the title where the last line repeats it", () => {
    const layout = article({ underTitle: "Vũ Thử", below: "Vũ Thử" });
    expect([layout.byline?.line, takenOff(layout)]).toEqual([2, ["Vũ Thử"]]);
  });

  it("is the name rather than the trade, and two lines are one byline", () => {
    expect(article({ underTitle: "Phóng viên", below: "Lê Mẫu" }).byline?.literal).toBe("Lê Mẫu");
    const two = article({ below: "Xuân Thử\nDiệu Mẫu\nẢnh: Thanh Mẫu" });
    expect(two.byline?.literal).toBe("Xuân Thử - Diệu Mẫu");
    expect(inShort(two)).toEqual(TEXT);
  });

  it("is found above captions that come last", () => {
    const layout = article({ below: "Vũ Thử\nToàn cảnh buổi họp ở Thử Giang" });
    expect(layout.byline?.literal).toBe("Vũ Thử");
    expect(captionsOf(layout)).toEqual(["Toàn cảnh buổi họp ở Thử Giang"]);
  });
});

describe("no byline", () => {
  it.each([
    "Gia Lâm",
    "Hà Nội",
    "Đảng - Đoàn Thể",
    "Tin Tức",
    "Kinh tế tăng trưởng khá",
  ])("is %s", (line) => {
    expect(article({ below: line }).byline).toBeUndefined();
    expect(article({ underTitle: line }).byline).toBeUndefined();
  });

  it("is the name of who signed the text, nor a list of persons", () => {
    const signed = article({ below: "TM. BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn Thử" });
    expect(signed.byline).toBeUndefined();
    expect(inShort(signed).at(-1)).toBe("paragraph: Nguyễn Văn Thử");
    const listed = article({ below: "Nguyễn Văn Thử\nTrần Thị Mẫu\nLê Ví Dụ" });
    expect([listed.byline, inShort(listed).length]).toEqual([undefined, 5]);
  });

  it("is a name in the middle of the text, or at the end of a sentence about it", () => {
    const layout = apart(
      `Thử Giang trồng tre\n${LEAD}\nNguyễn Văn Thử\n${PARAGRAPH}\nĐội trưởng là ông Trần Văn Mẫu.`,
    );
    expect(layout.byline).toBeUndefined();
  });

  it("is the name that captions begin with, when a photographer follows", () => {
    const layout = article({ between: "Trần Cẩm Mẫu - Ảnh: TTXVN" });
    expect(layout.byline).toBeUndefined();
    expect(inShort(layout)[1]).toBe("figure: Trần Cẩm Mẫu | TTXVN");
  });
});
