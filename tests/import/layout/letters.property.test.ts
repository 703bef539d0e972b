import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Layout } from "../../../src/import/model.ts";
import { apartBlocks, LEAD, PARAGRAPH } from "./apart.ts";

const LINES = [
  "Đảng - đoàn thể",
  "Văn bản chỉ đạo Văn bản chỉ đạo",
  "Trang chủ / Tin tức / Thời sự",
  "Thử Giang trồng tre (11:09 06/01/2021)",
  "TITLE: Thử Giang trồng tre",
  "Thử Giang trồng tre - Ảnh 1",
  "Ngày đăng 26/05/2020 | 18:06  | View count: 1758",
  "Kim Thử - Hoàng Mẫu| 04/01/2023 20:11",
  "2020-07-30 09:43:02 Phóng Viên",
  "Vũ Thử - Ảnh: Thanh Mẫu",
  "Bài, ảnh: Ban Tuyên giáo",
  "Lê Mẫu (tổng hợp)",
  "Quang cảnh hội nghị. Quang cảnh hội nghị.",
  "Ảnh 2: Bãi tre non. (Ảnh: PV).",
  "ẢNH: KHẮC THỬ",
  "Kinh tế tăng trưởng khá",
  `HNP - ${LEAD}`,
  `(TTTĐ) – ${PARAGRAPH}./. Thuần Thử`,
  `${PARAGRAPH} (Theo VTV1).`,
  `${PARAGRAPH} (Vương Mẫu)`,
  "Nguồn Thử TV: https://thu.example/a",
  "URL: https://thu.example/b",
  "- đo đất",
  "Chỉ tiêu\tĐạt",
  "thanh-thu.jpg",
  "Tin liên quan",
  "(0) Bình luận",
  "./.",
  "|",
];

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }).map((one) => one.trim()) },
);
const kind = fc.constantFrom("text", "text", "text", "heading", "list", "quote");
const block = fc.record(
  {
    text,
    kind,
    main: fc.boolean(),
    caption: fc.constant(true as const),
    depth: fc.constantFrom(1, 2),
  },
  { requiredKeys: ["text", "kind"] },
);
const page = fc
  .array(block, { maxLength: 20 })
  .map((blocks) =>
    blocks.map((one, at): Block => ({ ...one, line: at + 1, markdown: one.text }) as Block),
  );

/** How often each sign that is no white space occurs. */
function signs(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const sign of words.join("").replace(/\s+/g, "")) {
    found.set(sign, (found.get(sign) ?? 0) + 1);
  }
  return found;
}

/** All that came of the lines, but the facts that stand in furniture too. */
function wordsOf({ title, byline, pieces, furniture }: Layout): string[] {
  return [
    title?.literal ?? "",
    byline?.literal ?? "",
    ...furniture.map((part) => part.text),
    ...pieces.flatMap((piece) =>
      piece.role === "figure" ? [piece.caption, piece.credit ?? ""] : [piece.text],
    ),
  ];
}

describe("a page taken apart", () => {
  it("loses no sign", () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const after = signs(wordsOf(apartBlocks(blocks)));
        const lost = [...signs(blocks.map((one) => one.text))].filter(
          ([sign, count]) => (after.get(sign) ?? 0) < count,
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("has its pieces in the order printed, each at a line of the page", () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const lines = apartBlocks(blocks).pieces.map((piece) => piece.line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
        expect(lines.every((line) => line >= 1 && line <= blocks.length)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps long running text, whatever stands round it", () => {
    const long = `${LEAD} ${PARAGRAPH}`;
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.array(text, { maxLength: 12 }), (a, b) => {
        const blocks = [...a, long, ...b].map((words, at) => ({
          line: at + 1,
          text: words,
          kind: "text" as const,
        }));
        const layout = apartBlocks(blocks.filter((one) => one.text !== ""));
        const texts = layout.pieces.map((piece) => (piece.role === "figure" ? "" : piece.text));
        expect(texts).toContain(long);
      }),
      { numRuns: 300 },
    );
  });
});
