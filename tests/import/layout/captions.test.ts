import { describe, expect, it } from "vitest";
import { apart, article, captionsOf, inShort, LEAD, PARAGRAPH, takenOff } from "./apart.ts";

describe("a caption", () => {
  it.each([
    "Quang cảnh hội nghị.",
    "Toàn cảnh Hội nghị Ban Chấp hành Đảng bộ huyện Thử Giang lần thứ 36",
    "Các đại biểu dự Đại hội.",
    "Các đại biểu dự phiên họp của Đảng bộ huyện Thử Giang, nhiệm kỳ 2020-2025",
    "Đoàn Chủ tịch điều hành Đại hội",
    "Đồng chí Nguyễn Văn Thử -Bí thư Huyện ủy khóa XXI, Trưởng Tiểu ban Văn kiện phát biểu mở đầu phiên họp chiều",
    "Đ/c Vũ Văn Thử - UVBTV, Phó Bí thư Huyện ủy chủ trì buổi họp",
    "Bí thư Huyện ủy, Trưởng Ban đê Lê Văn Mẫu phát biểu mở đầu Hội nghị",
    "Bí thư Quận ủy Ví Dụ Nguyễn Văn Mẫu phát biểu chỉ đạo Hội nghị.",
    "Bí thư Huyện ủy Thử Giang Trần Mẫu khen thưởng các đảng viên tiêu biểu.",
    "Ban chấp hành Đảng bộ Thị xã Thử Sơn khóa mới ra mắt Đại hội",
    "Lãnh đạo quận Ví Dụ trao Giấy khen cho các tập thể",
    "Trần Văn Thử phát biểu tại hội nghị",
    "Một tiết mục văn nghệ chào mừng Đại hội",
    "Máy bơm lưu động được thử tại phường Ví Dụ",
    "Người thợ gốm trẻ ở làng Mẫu giới thiệu sản phẩm",
    "Nhà văn hóa thôn Thử La ngày khánh thành",
  ])("%s stays where it stood", (caption) => {
    const between = [`paragraph: ${LEAD}`, `figure: ${caption}`, `paragraph: ${PARAGRAPH}`];
    expect(inShort(article({ between: caption }))).toEqual(between);
  });

  it("may come first or last", () => {
    const first = article({ underTitle: "Quang cảnh hội nghị." });
    expect(inShort(first)[0]).toBe("figure: Quang cảnh hội nghị.");
    const last = article({ below: "Đoàn Chủ tịch điều hành Đại hội\nCác bài mới đăng" });
    expect(inShort(last).at(-1)).toBe("figure: Đoàn Chủ tịch điều hành Đại hội");
  });

  it("stands in the middle of text without sub-headings", () => {
    const text =
      "Bí thư Huyện ủy Lê Văn Mẫu cho biết sẽ đo lại từng thửa, đo xong mới tính đến việc khác";
    expect(inShort(article({ between: text }))[1]).toBe(`paragraph: ${text}`);
  });

  it("is printed twice: under each other, on one line", () => {
    const caption = "Đại diện các xóm ký cam kết";
    for (const between of [`${caption}\n${caption}`, `${caption}\n${caption}.`]) {
      const layout = article({ between });
      expect(captionsOf(layout)).toEqual([caption]);
      expect(takenOff(layout)).toHaveLength(1);
    }
    const layout = article({ between: "Quang cảnh hội nghị. Quang cảnh hội nghị." });
    expect([captionsOf(layout), takenOff(layout)]).toEqual([
      ["Quang cảnh hội nghị."],
      ["Quang cảnh hội nghị."],
    ]);
  });

  it.each([
    " - Ảnh 1",
    "- Ảnh 1.",
    " - 1",
    " ảnh 1",
  ])("comes after the title with%s, which is furniture", (number) => {
    const alt = `Thử Giang trồng tre giữ đê Mẫu${number}`;
    const layout = article({ between: `${alt}\nBãi tre non bên đê.` });
    expect([captionsOf(layout), takenOff(layout)]).toEqual([["Bãi tre non bên đê."], [alt]]);
    const alone = article({ between: alt });
    expect([captionsOf(alone), takenOff(alone)]).toEqual([[alt], []]);
  });

  it.each([
    [
      "Ảnh: Đồng chí Lê Văn Mẫu – Bí thư Huyện ủy phát biểu",
      "Đồng chí Lê Văn Mẫu – Bí thư Huyện ủy phát biểu",
      ["Ảnh:"],
    ],
    ["Trong ảnh: Bãi tre non bên đê", "Bãi tre non bên đê", ["Trong ảnh:"]],
    ["Ảnh 2: Bãi tre non bên đê", "Bãi tre non bên đê", ["Ảnh 2:"]],
  ])("%s loses its label", (printed, caption, label) => {
    const layout = article({ between: printed });
    expect([captionsOf(layout), takenOff(layout)]).toEqual([[caption], label]);
  });
});

describe("a credit", () => {
  it.each([
    ["Bãi tre non bên đê - Ảnh: TTXVN", "Bãi tre non bên đê", "TTXVN"],
    ["Bãi tre non bên đê. Ảnh: T.Thử", "Bãi tre non bên đê.", "T.Thử"],
    ["Bãi tre non bên đê. ẢNH: KHẮC THỬ", "Bãi tre non bên đê.", "KHẮC THỬ"],
    ["Bãi tre non bên đê (Ảnh: PV)", "Bãi tre non bên đê", "PV"],
    ["Bãi tre non bên đê. Ảnh: Văn Thử.", "Bãi tre non bên đê.", "Văn Thử"],
    [
      "Bãi tre non bên đê. Ảnh: UBND huyện Thử Giang",
      "Bãi tre non bên đê.",
      "UBND huyện Thử Giang",
    ],
    ["Bãi tre non bên đê. Nguồn ảnh: Thanh Mẫu", "Bãi tre non bên đê.", "Thanh Mẫu"],
    ["Ảnh minh hoạ: Nguyễn Thử", "Ảnh minh hoạ", "Nguyễn Thử"],
    ["Ảnh: TTXVN", "", "TTXVN"],
  ])("is apart in %s", (printed, caption, credit) => {
    const [, figure] = article({ between: printed }).pieces;
    expect(figure).toEqual({ role: "figure", line: 3, caption, credit });
  });

  it("on a line of its own belongs to the caption above", () => {
    for (const caption of ["Quang cảnh hội nghị", "Ao Thử trước khi dọn"]) {
      const layout = article({ between: `${caption}\nẢnh: Thanh Mẫu` });
      expect(inShort(layout)[1]).toBe(`figure: ${caption} | Thanh Mẫu`);
    }
  });

  it("is none where no name stands", () => {
    expect(captionsOf(article({ between: "(Ảnh minh họa)." }))).toEqual(["(Ảnh minh họa)."]);
    expect(
      captionsOf(article({ between: "Hình ảnh: vẫn còn nguyên như xưa, không ai dời." })),
    ).toEqual([]);
  });
});

it("no caption is a paragraph of the same persons", () => {
  const texts = [
    "Đồng chí Nguyễn Văn Thử, Bí thư Huyện ủy chủ trì hội nghị.",
    "Đồng chí Nguyễn Văn Thử dự và phát biểu chỉ đạo hội nghị.",
    "Đồng chí Nguyễn Văn Thử, Phó Bí thư Huyện ủy tới dự Đại hội.",
    "Các đại biểu đã bỏ phiếu bầu Ban Chấp hành khóa mới.",
    "Phát biểu tại hội nghị, đồng chí Nguyễn Văn Thử đề nghị giữ lại cây đa.",
    "Bí thư Huyện ủy Lê Văn Mẫu nhấn mạnh, phải hỏi dân trước.",
  ];
  for (const text of texts) {
    expect(inShort(apart(`Thử Giang trồng tre\n${LEAD}\n${text}\n${PARAGRAPH}`))[1]).toBe(
      `paragraph: ${text}`,
    );
  }
});
