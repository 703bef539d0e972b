import { describe, expect, it } from "vitest";
import { findDoubledUtf8 } from "../../../src/text/encodings/doubledUtf8.ts";
import { LETTERS, shownTwice } from "./encoders.ts";
import { PROSE, SHORT_LINES } from "./prose.ts";

const textOf = (line: string) => findDoubledUtf8([line])[0]?.text;

describe("UTF-8 read as windows-1252", () => {
  it.each([
    ["Há»™i nghá»‹", "Hội nghị"],
    ["Ä‘ang", "đang"],
    ["NguyÃªÌƒn", "Nguyễn"],
    ["â€œÄ\u0090áº£ngâ€\u009d â€“ bá»™", "“Đảng” – bộ"],
    ["CafÃ© á»Ÿ HÃ\u00a0 Ná»™i", "Café ở Hà Nội"],
  ])("is read again: %s", (line, meant) => {
    expect(textOf(line)).toBe(meant);
  });

  it("is read again in prose, line by line, also after three rounds", () => {
    const lines = PROSE.split("\n");
    for (const times of [1, 2, 3]) {
      const shown = lines.map((line) => {
        let text = line;
        for (let i = 0; i < times; i++) text = shownTwice(text);
        return text;
      });
      const found = findDoubledUtf8(shown);
      expect(shown.map((line, i) => found[i]?.text ?? line)).toEqual(lines);
    }
  });

  it.each(SHORT_LINES)("is found in a short line by itself: %s", (line) => {
    expect(textOf(shownTwice(line)) ?? line).toBe(line);
  });

  it("is read again when shown as Latin-1, with the whole alphabet", () => {
    for (const letter of LETTERS) {
      const word = `Đảng bộ ${letter}`;
      expect(textOf(Buffer.from(word).toString("latin1"))).toBe(word);
      expect(textOf(shownTwice(word))).toBe(word);
    }
  });

  it.each([
    ["ThÃ nh á»§y HÃ Ná»™i", "Thành ủy Hà Nội"],
    ["vÃ  cÃ¡c huyá»‡n", "và các huyện"],
  ])("is read again where a no-break space became a plain one: %s", (line, meant) => {
    expect(textOf(line)).toBe(meant);
  });

  it("is told on a page also by signs that are no words", () => {
    const lines = ["Há»™i nghá»‹", "Ä‘ang há»\u008dp", "â€“ â€œAâ€\u009d", "- A"];
    expect(findDoubledUtf8(lines).map((found) => found?.text)).toEqual([
      ...["Hội nghị", "đang họp", "– “A”", undefined],
    ]);
    expect(findDoubledUtf8([lines[2] ?? ""])).toEqual([undefined]);
  });
});

describe("clean Vietnamese beside it", () => {
  it("stays, and needs two words to be told", () => {
    const line = "Tỉnh “ĐÃ” họp: Há»™i nghá»‹ toÃ\u00a0n quá»‘c";
    expect(textOf(line)).toBe("Tỉnh “ĐÃ” họp: Hội nghị toàn quốc");
    expect(textOf("Tỉnh ủy: Há»™i")).toBeUndefined();
  });

  it.each([
    "“ĐÃ”",
    "«khá»… và «khá»…",
    "ĐÃ\u00a0HỌP, LÃ\u00a0O",
    "QUÊ”, TRÊ–N, Â°, Ã—",
    "São Paulo, Ã, Â",
  ])("is left alone: %s", (line) => {
    expect(textOf(line)).toBeUndefined();
  });
});
