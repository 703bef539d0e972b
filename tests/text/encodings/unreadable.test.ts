import { describe, expect, it } from "vitest";
import { findUnreadable } from "../../../src/text/encodings/unreadable.ts";
import { CLEAN_LINES } from "./cleanLines.ts";
import { shownTwice } from "./encoders.ts";
import { PROSE } from "./prose.ts";

const lines = PROSE.split("\n");
const SWAPS: Record<string, string> = { a: "ạ", i: "ì", o: "ọ", u: "ù", y: "ỵ" };
const swapped = PROSE.replace(/[aiouy]/g, (letter) => SWAPS[letter] ?? letter);
const LOST = /[ăđơưĂĐƠƯĨĩŨũẠ-ỹ]/g;

describe("a page garbled beyond repair", () => {
  it.each([
    ["question marks", PROSE.replace(LOST, "?")],
    ["question marks for all accents", PROSE.replace(/\P{ASCII}/gu, "?")],
    ["U+FFFD", PROSE.replace(LOST, "\ufffd")],
    ["question marks in capitals", PROSE.toUpperCase().replace(LOST, "?")],
    ["swapped accents", swapped],
    ["letters of other scripts", PROSE.replace(/[nhop]/g, (c) => ({ n: "п", h: "һ" })[c] ?? "о")],
    ["an unknown encoding", shownTwice(PROSE).replace(/[»º]/g, "¥")],
  ])("is named by line and words: %s", (_, text) => {
    expect(findUnreadable(text.split("\n"))).toMatchObject({ words: expect.stringMatching(/\S/) });
  });

  it.each([
    "qùỵết định qùản trọng",
    "H?i ngh? Ban Ch?p h\ufffdnh ??ng b? qu?n",
    "H\ufffdi ngh\ufffd Ban Ch\ufffdp h\ufffdnh",
    "H?I NGH? BAN CH?P HÀNH",
  ])("may be one line: %s", (line) => {
    expect(findUnreadable(["", line])?.line).toBe(1);
  });

  it("is shown by its first broken words", () => {
    const line = "H?i ngh? Ban Ch?p h?nh ??ng b? qu?n X l?n th? nh?t";
    expect(findUnreadable([line])?.words).toBe("H?i ngh? Ban Ch?p h?nh ??ng …");
  });
});

describe("a readable page", () => {
  const CHROME = "Mã xác nhận:         L?y l?i m\ufffd b?o m?t";

  it("may have broken characters and broken lines around its prose", () => {
    expect(findUnreadable(lines)).toBeUndefined();
    expect(findUnreadable([...lines, CHROME])).toBeUndefined();
    expect(
      findUnreadable(["Đại hội lần thứ nhất", "Họ tên:(*)", "Tiêu đề:", "In bài viết", CHROME]),
    ).toBeUndefined();
    expect(findUnreadable(["L\ufffd", "Quận ủy"])).toBeUndefined();
  });

  it("may have questions, foreign names, glued words and spelling errors", () => {
    expect(findUnreadable(CLEAN_LINES)).toBeUndefined();
    for (const line of CLEAN_LINES.filter((one) => !one.includes("\ufffd")))
      expect([line, findUnreadable([line])]).toEqual([line, undefined]);
    const odd = [
      "Sao?Vì đâu?Ai? Ở đâu? Thế nào? Ai?",
      "thực hiệnnăm đãcó nhàở hộinghị",
      "Đắk Lắk Pắk Đrắk",
    ];
    expect(findUnreadable(odd)).toBeUndefined();
  });

  it("may be in another language, or be nothing at all", () => {
    const french = "L'été dernier, la délégation a été reçue à Hanoï où elle était déjà allée";
    const german = "Über die größeren Bäume der Straße führt schönes Grün, für Köln üblich";
    expect(findUnreadable([french, german])).toBeUndefined();
    expect(findUnreadable([])).toBeUndefined();
    expect(findUnreadable(["", "12/3 - 5"])).toBeUndefined();
  });
});
