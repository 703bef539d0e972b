import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

const UNICODE = "chữ Unicode";

describe("readable-text", () => {
  it("finds every lost character of the body, with the word around it", () => {
    const body = "\nBài b\ufffd mất\nhai ch\ufffd.\n";
    const said = { rule: "readable-text", expected: "chữ đúng, tra lại ở trang gốc" };
    expect(judgeChange(registry, { body })).toEqual([
      errorAt(9, 6, { ...said, message: 'Có ký tự hỏng (U+FFFD) trong "b\ufffd"' }),
      errorAt(10, 7, { ...said, message: 'Có ký tự hỏng (U+FFFD) trong "ch\ufffd."' }),
    ]);
  });

  it("finds an invisible control character", () => {
    expect(judgeChange(registry, { body: "\nBài\u0007 thử\n" })).toEqual([
      errorAt(9, 4, {
        rule: "readable-text",
        message: "Có ký tự điều khiển không nhìn thấy",
        expected: "bỏ ký tự này",
      }),
    ]);
  });

  it("reads a TCVN3 line and leaves the others alone", () => {
    const body = "\nNội dung thử.\nUû ban nh©n d©n häp.\nHết.\n";
    expect(judgeChange(registry, { body })).toEqual([
      errorAt(10, 1, {
        rule: "readable-text",
        message: '"Uû ban nh©n d©n häp." có vẻ là chữ TCVN3 bị đọc sai bảng mã',
        expected: UNICODE,
        suggestion: "Uỷ ban nhân dân họp.",
      }),
    ]);
  });

  it("reads a VNI line", () => {
    expect(judgeChange(registry, { body: "\nTröôøng hoïc thöû\n" })).toEqual([
      errorAt(9, 1, {
        rule: "readable-text",
        message: '"Tröôøng hoïc thöû" có vẻ là chữ VNI bị đọc sai bảng mã',
        expected: UNICODE,
        suggestion: "Trường học thử",
      }),
    ]);
  });

  it.each([
    ["title", 2, 8],
    ["summary", 7, 10],
  ])("reads the %s", (key, line, column) => {
    expect(judgeChange(registry, { front: { [key]: "Uû ban nh©n d©n" } })).toEqual([
      errorAt(line, column, {
        rule: "readable-text",
        key,
        message: '"Uû ban nh©n d©n" có vẻ là chữ TCVN3 bị đọc sai bảng mã',
        expected: UNICODE,
        suggestion: "Uỷ ban nhân dân",
      }),
    ]);
  });

  it("says nothing of clean text with foreign names, units and marks", () => {
    const body = "\nÔng Müller đo 5 µm, ® 2020, §5, 3½ giờ; “Café crème” ở Curaçao.\n";
    expect(judgeChange(registry, { body })).toEqual([]);
  });
});
