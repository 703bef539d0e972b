import { array, assert, constantFrom, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlOf, rendered, valuesOf } from "./rendered.ts";

const idsOf = (...lines: string[]) => rendered(lines.join("\n\n")).headings.map(({ id }) => id);
const levelsOf = (...lines: string[]) =>
  rendered(lines.join("\n\n")).headings.map(({ level }) => level);

describe("headings", () => {
  it("begin at h2, for h1 is the title's", () => {
    expect(htmlOf("# Một")).toBe('<h2 id="mot">Một</h2>');
  });

  it.each([
    [
      ["# a", "## b", "### c"],
      [2, 3, 4],
    ],
    [
      ["## a", "## b"],
      [2, 2],
    ],
    [
      ["### a", "## b", "# c"],
      [2, 2, 2],
    ],
    [
      ["## a", "#### b", "#### c", "## d"],
      [2, 3, 3, 2],
    ],
    [
      ["# a", "## b", "### c", "#### d", "##### e", "###### f"],
      [2, 3, 4, 5, 6, 6],
    ],
    [
      ["a\n===", "b\n---"],
      [2, 3],
    ],
  ])("of %j go down by single steps", (lines, levels) => {
    expect(levelsOf(...lines)).toEqual(levels);
  });

  it("get ASCII ids from their words", () => {
    expect(idsOf("## Chống dịch", "## Đống Đa: 15,8 tỷ đồng", "## *Kết luận*")).toEqual([
      "chong-dich",
      "dong-da-15-8-ty-dong",
      "ket-luan",
    ]);
  });

  it("number what repeats, also against a heading that has that very name", () => {
    expect(idsOf("## A", "## A", "## A 2", "## A")).toEqual(["a", "a-2", "a-2-2", "a-3"]);
    expect(idsOf("## A 2", "## A", "## A")).toEqual(["a-2", "a", "a-2-2"]);
  });

  it("have an id even without a letter that gives one", () => {
    expect(idsOf("## …", "## ???", "##")).toEqual(["muc", "muc-2", "muc-3"]);
  });

  it("keep off the ids of the page and of footnotes", () => {
    const ids = idsOf(
      "## Nội dung",
      "## Mục lục",
      "## Trích dẫn",
      "## Footnote label",
      "## Kết quả",
    );
    expect(ids).toEqual([
      "noi-dung-2",
      "muc-luc-2",
      "trich-dan-2",
      "footnote-label-2",
      "ket-qua-2",
    ]);
    const { html } = rendered("## Cuối trang fn 1\n\n## Cuối trang fnref 1\n\nA[^1]\n\n[^1]: B");
    const all = valuesOf(html, "id");
    expect(new Set(all).size).toBe(all.length);
  });

  it("hold their text without marks", () => {
    expect(rendered("## Hội nghị *lần thứ* `5` [x](/nam/)").headings).toEqual([
      { level: 2, id: "hoi-nghi-lan-thu-5-x", text: "Hội nghị lần thứ 5 x" },
    ]);
  });

  it("have unique ids and no step that is left out, whatever they say", () => {
    const words = constantFrom("A", "A 2", "A 2 2", "Mục", "…", "Nội dung", "muc-luc", "Đ");
    const marks = constantFrom("#", "##", "###", "####", "######");
    const lines = array(tuple(marks, words), { maxLength: 12 });
    assert(
      property(lines, string(), (pairs, tail) => {
        const body = [...pairs.map((pair) => pair.join(" ")), tail.replace(/[\r\n]/g, "")];
        const { headings, html } = rendered(body.join("\n\n"));
        const ids = valuesOf(html, "id").filter((id) => id !== "");
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
        for (const [i, { level }] of headings.entries()) {
          expect(level).toBeGreaterThanOrEqual(2);
          expect(level).toBeLessThanOrEqual((headings[i - 1]?.level ?? 1) + 1);
        }
      }),
    );
  });
});
