import { describe, expect, it } from "vitest";
import { congressesIn } from "../../../../src/import/facts/term/congressesIn.ts";

const read = (text: string) =>
  congressesIn({ text, line: 1, place: "body" }).map(({ body, phase }) => `${body} ${phase}`);

describe("where a congress stands in time", () => {
  it.each([
    ["chuẩn bị tốt Đại hội Đảng bộ huyện", "district coming"],
    ["chuẩn bị nhân sự cho Đại hội Đảng bộ huyện", "district coming"],
    ["tiến tới Đại hội Đảng bộ Quận lần thứ XXVI", "district coming"],
    ["hướng tới Đại hội đại biểu Đảng bộ huyện", "district coming"],
    ["trước thềm Đại hội Đảng bộ quận", "district coming"],
    ["báo cáo trình Đại hội đại biểu Đảng bộ huyện Thử lần thứ XXIV", "district coming"],
    ["góp ý văn kiện Đại hội Đảng bộ quận", "district coming"],
    ["dự thảo Nghị quyết Đại hội Đảng bộ quận", "district coming"],
    ["quyết tâm tổ chức thành công Đại hội Đảng bộ quận", "district coming"],
    ["Phiên trù bị Đại hội Đảng bộ quận lần thứ IV", "district opening"],
    ["Đại hội Đảng bộ huyện lần thứ XI tiến hành phiên trù bị", "district opening"],
    ["Khai mạc Đại hội Đảng bộ quận", "district opening"],
    ["Bế mạc Đại hội Đảng bộ quận", "district sitting"],
    ["Đại hội Đảng bộ thị xã lần thứ XXI thành công tốt đẹp", "district sitting"],
    ["Các đại biểu dự Đại hội Đảng bộ quận", "district sitting"],
    ["Ngay sau Đại hội Đảng bộ quận", "district over"],
    ["thực hiện Nghị quyết Đại hội Đảng bộ quận", "district over"],
    ["để kịp thời thực hiện Nghị quyết Đại hội Đảng bộ quận", "district over"],
    ["đã tổ chức thành công Đại hội Đảng bộ quận", "district over"],
    ["tổng kết công tác tổ chức Đại hội Đảng bộ huyện lần thứ XXV", "district over"],
    ["Đại hội Đảng bộ huyện lần thứ XXII", "district named"],
  ])("%s: %s", (text, expected) => expect(read(text)).toEqual([expected]));
});

describe("whose congress it is", () => {
  it.each([
    ["chuẩn bị Đại hội Đảng bộ các cấp", "levels coming"],
    ["chuẩn bị đại hội đảng các cấp", "levels coming"],
    ["chỉ đạo đại hội điểm", "grassroots named"],
    ["chuẩn bị đại hội các chi, đảng bộ cơ sở", "grassroots coming"],
    ["Đại hội Đảng bộ xã Thử lần thứ XXI", "grassroots named"],
    ["tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "nation coming"],
    ["chào mừng Đại hội XIII của Đảng", "nation named"],
    ["Nghị quyết Đại hội XVII Đảng bộ TP", "city over"],
    ["chuẩn bị Đại hội MTTQ huyện", "other coming"],
    ["Đại hội cổ đông công ty", "other named"],
    ["chuẩn bị đại hội", "unstated coming"],
  ])("%s: %s", (text, expected) => expect(read(text)).toEqual([expected]));

  it("gives name, count and years with the words up to the count", () => {
    const text = "Đại hội đại biểu Đảng bộ huyện Gia Lâm lần thứ XXII, nhiệm kỳ 2020 – 2025 họp.";
    expect(congressesIn({ text, line: 4, place: "lead" })).toEqual([
      {
        place: "lead",
        line: 4,
        literal: "Đại hội đại biểu Đảng bộ huyện Gia Lâm lần thứ XXII",
        body: "district",
        phase: "named",
        name: "Gia Lâm",
        ordinal: 22,
        years: "2020-2025",
      },
    ]);
  });
});
