import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

describe("clean-title", () => {
  const untidy = {
    rule: "clean-title",
    key: "title",
    message: "Nhan đề có dấu cách thừa, dấu cách không ngắt hoặc ký tự lạ",
    expected: "mỗi chỗ một dấu cách thường, không ở hai đầu",
  };
  const shouting = {
    rule: "clean-title",
    key: "title",
    message: "Nhan đề viết toàn chữ hoa",
    expected: "viết hoa như câu thường và tên riêng",
  };

  it.each([
    ["a double space", "Bài thử  số 1"],
    ["a no-break space", "Bài thử\u00a0số 1"],
    ["a zero-width space", "Bài thử\u200b số 1"],
    ["a byte order mark", "Bài\ufeff thử số 1"],
    ["spaces at both ends", '" Bài thử số 1 "'],
    ["a line break", '"Bài thử\\nsố 1"'],
    ["a control character", '"Bài thử\\u0007 số 1"'],
  ])("suggests a tidy title for one with %s", (_, title) => {
    expect(judgeChange(registry, { front: { title } })).toEqual([
      errorAt(2, 8, { ...untidy, suggestion: "Bài thử số 1" }),
    ]);
  });

  it.each([
    ["BÀI THỬ SỐ 1 Ở GIA LÂM, HÀ NỘI", "Bài thử số 1 ở Gia Lâm, Hà Nội"],
    ["ĐẠI HỘI LẦN THỨ XXII HUYỆN THƯỜNG TÍN", "Đại hội lần thứ XXII huyện Thường Tín"],
    ["“HỘI NGHỊ” KHÓA XXIV", "“Hội nghị” khóa XXIV"],
  ])("suggests %s as a sentence, with the names it knows", (title, suggestion) => {
    expect(judgeChange(registry, { front: { title } })).toEqual([
      errorAt(2, 8, { ...shouting, suggestion }),
    ]);
  });

  it.each([
    "UBND TP",
    "Bài UBND số 1",
    "12345678",
    "Bài thử – số 1",
  ])("says nothing of %s", (title) => {
    expect(judgeChange(registry, { front: { title: `"${title}"` } })).toEqual([]);
  });
});
