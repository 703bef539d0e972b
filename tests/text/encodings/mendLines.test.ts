import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendLines } from "../../../src/text/encodings/mendLines.ts";
import { isSyllable } from "../../../src/text/orthography.ts";
import { CLEAN_LINES } from "./cleanLines.ts";
import { encoders, shownTwice } from "./encoders.ts";

const unchanged = (lines: readonly string[]) => lines.map((text) => ({ text, from: [] }));

describe("clean text", () => {
  it.each(CLEAN_LINES)("stays as it is: %j", (line) => {
    expect(mendLines([line])).toEqual(unchanged([line]));
  });

  it("stays as it is on one page, with whatever there is", () => {
    expect(CLEAN_LINES.length).toBeGreaterThan(40);
    expect(mendLines(CLEAN_LINES)).toEqual(unchanged(CLEAN_LINES));
  });

  it("stays as it is beside lines that are mended", () => {
    const broken = (["TCVN3", "VNI", "VISCII", "windows-1258"] as const).map((encoding) =>
      encoders[encoding]("Ủy ban nhân dân huyện họp mở rộng"),
    );
    const lines = [...broken, shownTwice("Hội nghị quận ủy"), "Thà nh ủy hà nh động"];
    for (const line of lines) {
      const mended = mendLines([...CLEAN_LINES, line, line, line, ...CLEAN_LINES]);
      expect(mended.slice(0, CLEAN_LINES.length)).toEqual(unchanged(CLEAN_LINES));
      expect(mended.slice(-CLEAN_LINES.length)).toEqual(unchanged(CLEAN_LINES));
      expect(mended[CLEAN_LINES.length]?.from).toHaveLength(1);
    }
  });

  const INITIALS = [
    "",
    ..."bcdđghklmnrstvx",
    "ch",
    "gh",
    "kh",
    "ng",
    "ngh",
    "nh",
    "ph",
    "qu",
    "th",
  ];
  const RHYMES =
    "a ai am anh ac ă ăn â ân ây e êch ê êu iên i ia oa oan oe ô ông ơ ơi u ua uy uyên ư ương";
  const syllables = fc
    .tuple(
      fc.constantFrom(...INITIALS),
      fc.constantFrom(...RHYMES.split(" ")),
      fc.constantFrom("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"),
      fc.constantFrom("small", "capitals", "title"),
    )
    .map(([initial, rhyme, tone, how]) => {
      const word = (
        initial + rhyme.replace(/[aăâeêioôơuưy](?![aăâeêioôơuưy])/, `$&${tone}`)
      ).normalize();
      if (how === "capitals") return word.toUpperCase();
      return how === "small" ? word : word.charAt(0).toUpperCase() + word.slice(1);
    })
    .filter(isSyllable);
  const oddities = fc.constantFrom(
    ..."5 µm|§ 5|®|©|Müller|café|«đã»|“à”|–|10 €|m²|·|…|AT&T|UBND".split("|"),
  );
  const lines = fc
    .array(fc.oneof({ weight: 9, arbitrary: syllables }, oddities), { maxLength: 25 })
    .chain((words) => fc.constantFrom(" ", ", ", "\u00a0").map((space) => words.join(space)));

  it("of any syllables stays as it is", () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 8 }), (page) => {
        expect(mendLines(page)).toEqual(unchanged(page));
      }),
      { numRuns: 200 },
    );
  });
});

describe("a page", () => {
  it("is mended line by line, each from what it was", () => {
    const meant = "Thành ủy họp bàn về nhà ở và hàng hoá";
    const lines = [
      meant,
      encoders.VNI(meant),
      shownTwice(meant),
      meant.replaceAll("à", "à "),
      meant.replace("à", "&agrave;").replace("ủ", "&#7911;"),
      encoders.TCVN3(meant).replace("µ", "&micro;"),
    ];
    expect(mendLines(lines)).toEqual([
      { text: meant, from: [] },
      { text: meant, from: ["VNI"] },
      { text: meant, from: ["UTF-8 bị đọc hai lần"] },
      { text: meant, from: ["UTF-8 bị mất byte A0"] },
      { text: meant, from: ["mã HTML"] },
      { text: meant, from: ["mã HTML", "TCVN3"] },
    ]);
  });

  it("keeps character references where Markdown reads them", () => {
    expect(mendLines(["Th&agrave;nh"], { references: true })).toEqual(unchanged(["Th&agrave;nh"]));
  });
});
