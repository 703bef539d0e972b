import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVietnamese } from "../../src/text/collate.ts";

const sorted = (texts: readonly string[]) => [...texts].sort(compareVietnamese);

describe("compareVietnamese", () => {
  it.each([
    ["tones", "ma mà mả mã má mạ"],
    ["letters before tones", "mạ mă mâ"],
    ["a ă â", "a ạ ă ặ â ậ b"],
    ["đ after d", "da dung đa e"],
    ["o ô ơ, u ư", "o ọ ô ộ ơ ợ p u ụ ư ự v"],
    ["numbers before letters", "2 10 a"],
    ["capitals before small letters, last", "Hà hà Hạ hạ"],
  ])("orders %s", (_, text) => {
    const texts = text.split(" ");
    expect(sorted([...texts].reverse())).toEqual(texts);
  });

  it.each([
    [["Ha Thử", "Hà Đông", "Hà Nội", "Hạ Bằng"]],
    [["Đan Phượng", "Đông Anh", "Đống Đa", "Gia Lâm", "Ứng Hòa"]],
    [["Bài 2", "Bài 10", "Bài thử"]],
    [["Thu", "Thu 2", "Thu Hà", "Thư"]],
  ])("orders syllable by syllable: %j", (names) => {
    expect(sorted([...names].reverse())).toEqual(names);
    const decomposed = [...names].reverse().map((name) => name.normalize("NFD"));
    expect(sorted(decomposed)).toEqual(names.map((name) => name.normalize("NFD")));
  });

  it("looks through quotation marks and dashes", () => {
    const names = ["“An Thử”", "Bình Thử", "- Châu Thử"];
    expect(sorted([...names].reverse())).toEqual(names);
  });

  it("orders numbers too long for the machine", () => {
    const long = "9".repeat(400);
    expect(compareVietnamese(long, long)).toBe(0);
    expect(Math.sign(compareVietnamese(long, `${long}a`))).toBe(-1);
  });

  it("does not stumble over names of the language itself", () => {
    expect(sorted(["constructor", "__proto__", "a"])).toEqual(["a", "constructor", "__proto__"]);
  });
});

describe("as a total order", () => {
  const letters = fc.constantFrom(..."aàảãáạăằâầbcdđeêghoôơuưyAĐ 1209-.", "\u0301", "\u0323");
  const text = fc.oneof(
    fc.array(letters, { maxLength: 6 }).map((parts) => parts.join("")),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  );

  it("is equal only for equal texts, and turns with them", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const order = Math.sign(compareVietnamese(a, b));
        expect(order).toBe(0 - Math.sign(compareVietnamese(b, a)));
        expect(order === 0).toBe(a === b);
      }),
      { numRuns: 2000 },
    );
  });

  it("is transitive", () => {
    fc.assert(
      fc.property(text, text, text, (...texts) => {
        const [a = "", b = "", c = ""] = sorted(texts);
        expect(compareVietnamese(a, b)).toBeLessThanOrEqual(0);
        expect(compareVietnamese(b, c)).toBeLessThanOrEqual(0);
        expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});
