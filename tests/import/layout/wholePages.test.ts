import { describe, expect, it } from "vitest";
import { apart, inShort, takenOff } from "./apart.ts";

const PROSE = [
  "Năm 2020, với tinh thần không để việc sang ngày mai, huyện đã đắp xong 9 km đê, trồng 40.000 gốc tre và dọn sạch bãi rác ở thôn Mẫu Xuyên…",
  "Cũng tại hội nghị, các đại biểu thảo luận chương trình năm 2021; nhiều ý kiến đề nghị giữ lại cây đa đầu làng, “dù phải nắn con đường” 3 mét.",
];
const paragraphs = (...texts: string[]) => texts.map((text) => `paragraph: ${text}`);

describe("a page of the city's portal", () => {
  const form =
    "Các bài mới đăng\n\nCác bài đã đăng :\n\nBài viết Xem\nViết bình luận\n\nHọ tên:(*)\nSố điện thoại:";
  const layout = apart(
    `Huyện ủy Thử Giang họp bất thường lần thứ Năm vì đê nứt (11:09 06/01/2021)\n\n\nHNP - ${PROSE[0]}  \n\nBí thư Huyện ủy, Trưởng Ban đê Lê Văn Mẫu phát biểu mở đầu Hội nghị\n\n\n${PROSE[1]}\n\nVương Thử\n\n\n${form}`,
  );

  it("is taken apart whole", () => {
    expect(layout).toMatchObject({
      title: { line: 1, value: "Huyện ủy Thử Giang họp bất thường lần thứ Năm vì đê nứt" },
      datelines: [{ line: 1, literal: "(11:09 06/01/2021)" }],
      agencyMark: { line: 4, literal: "HNP" },
      byline: { line: 11, literal: "Vương Thử" },
      sections: [],
    });
    expect(inShort(layout)).toEqual([
      `paragraph: ${PROSE[0]}`,
      "figure: Bí thư Huyện ủy, Trưởng Ban đê Lê Văn Mẫu phát biểu mở đầu Hội nghị",
      `paragraph: ${PROSE[1]}`,
    ]);
    const lines = form.split("\n").filter((line) => line !== "");
    expect(takenOff(layout)).toEqual(["(11:09 06/01/2021)", "HNP -", ...lines]);
  });
});

describe("a page of a newspaper for which the crawler left its day", () => {
  it("is taken apart whole", () => {
    const layout = apart(
      `Hà Nội, ngày 26-01-2021\n\nHuyện ủy Thử Giang: Trồng tre xong mới nghỉ Tết\n\n14/01/2021 14:39 | 0\n\n(NSHN) - ${PROSE[0]}\n\nQuang cảnh hội nghị.\n\n${PROSE[1]}\n\nNguyễn Thử\nBình luận\n  • Chọn ngày:\n  • /\n  • /`,
    );
    expect(layout).toMatchObject({
      title: { line: 3, value: "Huyện ủy Thử Giang: Trồng tre xong mới nghỉ Tết" },
      datelines: [
        { line: 1, literal: "Hà Nội, ngày 26-01-2021" },
        { line: 5, literal: "14/01/2021 14:39 | 0" },
      ],
      agencyMark: { line: 7, literal: "NSHN" },
      byline: { line: 13, literal: "Nguyễn Thử" },
    });
    expect(inShort(layout)[1]).toBe("figure: Quang cảnh hội nghị.");
    expect(takenOff(layout).slice(-4)).toEqual(["Bình luận", "• Chọn ngày:", "• /", "• /"]);
  });
});

describe("a page of a newspaper with alternative texts", () => {
  it("is taken apart whole", () => {
    const title = "Quận ủy Ví Dụ chọn 6 việc khó của nhiệm kỳ 2020 - 2025";
    const layout = apart(
      `${title}\n\nVũ Thử\nChia sẻ Zalo\n\nKinhtedothi - ${PROSE[0]}\n${title} - Ảnh 1\n Toàn cảnh Hội nghị.\n${PROSE[1]}\n Bí thư Quận ủy Ví Dụ Nguyễn Mẫu phát biểu chỉ đạo Hội nghị.\n${PROSE[0]}`,
    );
    expect(layout).toMatchObject({ title: { line: 1, value: title }, byline: { line: 3 } });
    expect(inShort(layout)).toEqual([
      `paragraph: ${PROSE[0]}`,
      "figure: Toàn cảnh Hội nghị.",
      `paragraph: ${PROSE[1]}`,
      "figure: Bí thư Quận ủy Ví Dụ Nguyễn Mẫu phát biểu chỉ đạo Hội nghị.",
      `paragraph: ${PROSE[0]}`,
    ]);
    expect(takenOff(layout)).toEqual(["Chia sẻ Zalo", "Kinhtedothi -", `${title} - Ảnh 1`]);
  });
});

describe("a page of a district portal", () => {
  const body = `${PROSE[0]}\n\nCác đại biểu dự phiên họp của Đảng bộ huyện Thử Giang, nhiệm kỳ 2020-2025\n\n       ${PROSE[1]}\n\nĐoàn Chủ tịch điều hành Đại hội`;

  it.each([
    ["đảng đoàn thể\n\n", "\nNgày đăng 26/05/2020 | 18:06  | View count: 1758", ["đảng đoàn thể"]],
    [
      "CÔNG TÁC ĐẢNG\n\n",
      "\nPublish date 03/03/2020 | 14:00  | View count: 490",
      ["CÔNG TÁC ĐẢNG"],
    ],
    ["", "\nNgày đăng 04/08/2020 | 17:09  | Lượt xem: 1444", []],
    ["Các tin tức liên quan\n\n", "", ["Các tin tức liên quan"]],
    [
      "Tiến tới đại hội các cấp\n\nVăn bản chỉ đạo Văn bản chỉ đạo\n\nSự kiện Đại hội Sự kiện Đại hội\n\n",
      "\nNgày đăng 04/08/2020 | 18:17  | Lượt xem: 3886",
      ["Tiến tới đại hội các cấp", "Văn bản chỉ đạo", "Sự kiện Đại hội"],
    ],
  ])("is taken apart with %j above the title and %j below", (above, below, sections) => {
    const title = "Đại hội Đảng bộ huyện Thử Giang lần thứ XXII: Giữ đê - Giữ bãi - Giữ nghề";
    const layout = apart(`${above}${title}${below}\n\n${body}`);
    expect(layout.title?.value).toBe(title);
    expect(layout.sections.map(({ literal }) => literal)).toEqual(sections);
    expect(layout.datelines.length).toBe(below === "" ? 0 : 1);
    expect(layout.byline).toBeUndefined();
    expect(inShort(layout)).toEqual([
      `paragraph: ${PROSE[0]}`,
      "figure: Các đại biểu dự phiên họp của Đảng bộ huyện Thử Giang, nhiệm kỳ 2020-2025",
      `paragraph: ${PROSE[1]}`,
      "figure: Đoàn Chủ tịch điều hành Đại hội",
    ]);
  });

  it("may print neither title nor author", () => {
    const caption = "Đ/c Vũ Văn Thử - UVBTV, Phó Bí thư Huyện ủy chủ trì buổi họp";
    const layout = apart(`Tin tức - Sự kiện nổi bật\n${PROSE[1]}\n${caption}\n${PROSE[1]}/.`);
    expect([layout.title, layout.byline]).toEqual([undefined, undefined]);
    expect(inShort(layout)).toEqual([
      ...paragraphs(PROSE[1] ?? ""),
      `figure: ${caption}`,
      ...paragraphs(PROSE[1] ?? ""),
    ]);
    expect(takenOff(layout)).toEqual(["Tin tức - Sự kiện nổi bật", "./."]);
  });
});
