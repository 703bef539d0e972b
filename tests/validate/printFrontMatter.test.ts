import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "../../src/read/frontMatter.ts";
import { printFrontMatter } from "../../src/validate/printFrontMatter.ts";

describe("printed front matter", () => {
  it("has comments behind open values, also behind those of inner keys", () => {
    const front = { title: "Bài: thử", author: "???", source: { name: "Báo Thử", url: "???" } };
    const comments = { author: "tên như đã in", "source.url": "địa chỉ", term: "không có khóa ấy" };
    expect(printFrontMatter(front, comments)).toBe(
      `---
title: "Bài: thử"
author: "???" # tên như đã in
source:
  name: Báo Thử
  url: "???" # địa chỉ
---
`,
    );
  });

  it("is read back as it was meant, whatever the title", () => {
    const title = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "2020",
        "yes",
        "null",
        "- a",
        "a: b",
        "a #b",
        "'",
        '"',
        "!x",
        "&x",
        "*x",
        "1.5",
        "{",
        "???x",
      ),
    );
    fc.assert(
      fc.property(title, (written) => {
        const plain = written.normalize("NFC").replace(/[\p{Cc}\u2028\u2029\u0085\ufeff]/gu, "");
        const text = `${printFrontMatter({ title: plain })}\nThân.\n`;
        expect(splitFrontMatter(text)).toMatchObject({ data: { title: plain }, findings: [] });
      }),
      { numRuns: 1000 },
    );
  });
});
