import { beforeAll, describe, expect, it } from "vitest";
import { type CardText, cardSvg } from "../../src/emit/cardSvg.ts";
import { type CardTheme, cardTheme } from "../../src/emit/cardTheme.ts";
import { type Typeface, typeface } from "../../src/emit/typeface.ts";

let theme: CardTheme;
let type: Typeface;
beforeAll(async () => {
  theme = await cardTheme();
  type = await typeface(theme.fonts);
});

/** The lines of a card as they are set: text, left end, base line, size. */
function set(text: Partial<CardText>) {
  const lines: { text: string; x: number; y: number; size: number; width: number }[] = [];
  const recording: Typeface = {
    width: type.width,
    line(line, x, y, size) {
      lines.push({ text: line, x, y, size, width: type.width(line, size) });
      return type.line(line, x, y, size);
    },
  };
  const whole = { heading: "Huyện Thử", lines: [], mark: "Kho", foot: "Kho thử", ...text };
  const svg = cardSvg(whole, theme, recording);
  return { svg, lines };
}

const LONG =
  "Kho lưu trữ những điều đã được ghi chép lại về sinh hoạt của các đảng bộ quận, huyện và thị xã của một thành phố";

describe("a card", () => {
  it("has outlines and no text, which a machine would set in a font of its own", () => {
    const { svg } = set({ lines: ["Đảng bộ huyện Thử khóa XXII", "nhiệm kỳ 2020–2025"] });
    expect(svg).not.toMatch(/<text|font|href|NaN|undefined/);
    expect(svg).toContain("<path");
  });

  it("sets a short heading in one line, large", () => {
    expect(set({ heading: "Quận Hai Bà Trưng" }).lines).toContainEqual(
      expect.objectContaining({ text: "Quận Hai Bà Trưng", size: 100 }),
    );
  });

  it.each([
    ["of sixty signs", LONG.slice(0, 60)],
    ["of more than a hundred", LONG],
    ["without end", `${LONG} ${LONG} ${LONG}`],
  ])("keeps a heading %s within its margins", (_, heading) => {
    const { lines } = set({ heading, lines: ["Đảng bộ huyện Thử"] });
    for (const { x, width, y } of lines) {
      expect(x + width).toBeLessThanOrEqual(1200 - 60);
      expect(y).toBeLessThan(630);
    }
    const baselines = lines.map(({ y }) => y).sort((a, b) => a - b);
    expect(new Set(baselines).size).toBe(baselines.length);
  });

  it("sets a line that is too long smaller", () => {
    const { lines } = set({ lines: [LONG] });
    expect(lines.find(({ text }) => text === LONG)?.width).toBeLessThanOrEqual(992.01);
  });
});

describe("typeface", () => {
  it("has every letter of Vietnamese, from whichever file", () => {
    const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
    const marks = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
    const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) =>
      marks.map((mark) => (vowel + mark).normalize("NFC")),
    );
    const missing = type.line("\u{10FFFF}", 0, 0, 100).match(/ d="[^"]*"/)?.[0];
    for (const letter of [...letters, ...vowels].flatMap((l) => [l, l.toUpperCase()])) {
      const line = type.line(letter, 0, 0, 100);
      expect([letter, line.match(/ d="[^"]*"/g)?.length]).toEqual([letter, 1]);
      expect([letter, line.includes(missing ?? "không")]).toEqual([letter, false]);
    }
  });
});
