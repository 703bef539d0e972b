import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMON_SYLLABLES } from "../../../src/text/encodings/commonSyllables.ts";
import { convertParts, findLegacy } from "../../../src/text/encodings/findLegacy.ts";
import { ENCODINGS, encoders } from "./encoders.ts";
import { PROSE, SHORT_LINES } from "./prose.ts";

/** The lines converted, and the name of the encoding found in each. */
function read(lines: readonly string[], raw?: (line: number) => boolean) {
  const found = findLegacy(lines, raw);
  return lines.map((line, i) => ({
    text: convertParts(line, found[i] ?? []),
    from: found[i]?.[0]?.encoding.name,
  }));
}

const textOf = (line: string) => read([line])[0]?.text;
const NONE: readonly string[] = [];

/** What no encoding of one byte without signs of its own can keep apart. */
const keepsCase = (text: string, encoding: string) =>
  encoding === "TCVN3" ? text.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase()) : text;

describe.each(ENCODINGS)("%s", (encoding) => {
  const show = encoders[encoding];

  it("is found in prose", () => {
    const lines = PROSE.split("\n");
    const found = read(lines.map(show));
    expect(found.map(({ text }) => keepsCase(text, encoding))).toEqual(
      lines.map((line) => keepsCase(line, encoding)),
    );
    const marked = found.filter((_, i) => show(lines[i] ?? "") !== lines[i]);
    expect(new Set(marked.map(({ from }) => from))).toEqual(new Set([encoding]));
  });

  it.each(SHORT_LINES)("is found in a short line by itself: %s", (line) => {
    const shown = show(line);
    // TCVN3 loses the case of some toned letters.
    expect(keepsCase(textOf(shown) ?? "", encoding)).toBe(keepsCase(line, encoding));
  });

  it("is found between clean lines, which stay", () => {
    const clean = ["Là nhà bà Tô", "Ủy ban nhân dân", "Ông Lê Văn Thử", "à, cá lóc kho"];
    const lines = [clean[0], show("Ủy ban nhân dân xã"), clean[1], clean[2], show("họp"), clean[3]];
    const meant = [clean[0], "Ủy ban nhân dân xã", clean[1], clean[2], "họp", clean[3]];
    const found = read(lines.map((line) => line ?? "")).map(({ text }) => text);
    expect(found.map((text) => keepsCase(text, encoding))).toEqual(
      meant.map((text) => keepsCase(text ?? "", encoding)),
    );
  });

  it("is found in any words of news", () => {
    const words = fc.constantFrom(...COMMON_SYLLABLES);
    fc.assert(
      fc.property(fc.array(words, { minLength: 12, maxLength: 30 }), (picked) => {
        const line = `Hội nghị ${picked.join(" ")}`;
        return textOf(show(line)) === line;
      }),
      { numRuns: 100 },
    );
  });
});

describe("a line of which two encodings make Vietnamese", () => {
  // In TCVN3 too, nine of its words are Vietnamese once converted: Hài nghá phựng.
  it("is of the one that makes most words Vietnamese, also those that it leaves as they are", () => {
    const line = "Hội nghị phùng và trong dựng ở long phùng tìm và giờ nâng vụ xã";
    expect(read([encoders.VISCII(line)])).toEqual([{ text: line, from: "VISCII" }]);
  });
});

describe("a mixed line", () => {
  it.each([
    ["Tỉnh Thử: Uû ban nh©n d©n họp", "Tỉnh Thử: Uỷ ban nhân dân họp"],
    ["Ông Tô (Uû ban nh©n d©n) là", "Ông Tô (Uỷ ban nhân dân) là"],
    ["Trường (Tröôøng hoïc), trường", "Trường (Trường học), trường"],
  ])("is converted only from the first word that tells to the last: %s", (line, meant) => {
    expect(textOf(line)).toBe(meant);
  });

  it("keeps addresses and tags from counting as words", () => {
    const line = "§Þa chØ: http://www.website.example/page hoÆc mail@website.example";
    expect(textOf(line)).toMatch(/^Địa chỉ: .* hoặc /);
  });
});

describe("an ambiguous line", () => {
  // cã and lý are words as they stand; in TCVN3 they are có and lý.
  it("follows its neighbours where both are of one encoding", () => {
    const lines = ["Uû ban nh©n d©n", "cã lý do", "", "thÞ tr\u00adêng më"];
    expect(read(lines)[1]).toEqual({ text: "có lý do", from: "TCVN3" });
    expect(read(["cã lý do", ...lines])[0]?.from).toBeUndefined();
    expect(read(["Nhân dân", "cã lý do", "thÞ tr\u00adêng më"])[1]?.from).toBeUndefined();
  });

  it("follows the rest of the page where its bytes are no Unicode", () => {
    const lines = ["Uû ban nh©n d©n", "thÞ tr\u00adêng më", "Nhân dân", "cã"];
    const raw = (line: number) => line !== 2;
    expect(read(lines, raw).map(({ text }) => text)).toEqual([
      ...["Uỷ ban nhân dân", "thị trường mở", "Nhân dân", "có"],
    ]);
  });
});

describe("no lines", () => {
  it("give nothing", () => {
    expect(findLegacy(NONE)).toEqual([]);
    expect(findLegacy(["", "abc"])).toEqual([[], []]);
  });
});
