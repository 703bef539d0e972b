import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../src/documents/findMentions.ts";

const MANY = 2000;
const signsIn = (text: string) => findMentions(text).map(({ sign }) => sign);

describe("findMentions", () => {
  it("finds nothing in an empty text", () => {
    expect(findMentions("")).toEqual([]);
  });

  it("gives the words as printed, from the kind to the end of the sign", () => {
    const text = "Theo Nghị  quyết số 15 – NQ/TU, ngày 4/7/2017.";
    const [mention] = findMentions(text);
    expect(mention).toEqual({
      index: 5,
      literal: "Nghị  quyết số 15 – NQ/TU",
      kind: "nghi-quyet",
      number: 15,
      sign: "15-NQ/TU",
      issuerCode: "TU",
      day: "2017-07-04",
      sure: true,
    });
  });

  it("keeps the places of a decomposed text", () => {
    const text = "Huyện ủy triển khai Chỉ thị 15-CT/TU của Thành ủy".normalize("NFD");
    const [{ index, literal, issuerWords } = { index: -1, literal: "", issuerWords: "" }] =
      findMentions(text);
    expect(text.slice(index, index + literal.length)).toBe(literal);
    expect(literal).toBe("Chỉ thị 15-CT/TU".normalize("NFD"));
    expect(issuerWords).toBe("Thành ủy");
  });

  it("finds citations without a digit in letters that are composed, decomposed, or by half", () => {
    const text = "Kết luận Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XIII";
    const byHalf = text.replace("ế", "e\u0302\u0301").replaceAll("e\u0302\u0301", "ê\u0301");
    for (const spelling of [text, text.normalize("NFD"), byHalf])
      expect(findMentions(spelling)).toMatchObject([{ kind: "ket-luan", plenum: 8 }]);
  });

  it("takes the abbreviations of a list for the numbers before it, and only for those of its kind", () => {
    expect(signsIn("Nghị quyết số 10 và 11-NQ/TW")).toEqual(["10-NQ/TW", "11-NQ/TW"]);
    expect(signsIn("Chương trình 01, 15-KH/TU")).toEqual([null, "15-KH/TU"]);
  });

  it("shares a body among citations of one code, and not with those of another", () => {
    const words = (text: string) => findMentions(text).map(({ issuerWords }) => issuerWords);
    expect(words("15-NQ/TU gắn với 15-CT/TU của Thành ủy")).toEqual(["Thành ủy", "Thành ủy"]);
    expect(words("35-CT/TW và 155-KH/TU của Thành ủy")).toEqual([undefined, "Thành ủy"]);
    expect(words("15-NQ/TU được triển khai. Kế hoạch 3-KH/TU của Thành ủy")).toEqual([
      undefined,
      "Thành ủy",
    ]);
  });

  it("leaves a day that does not exist unread", () => {
    expect(findMentions("Chỉ thị 35-CT/TW ngày 31/02/2019")[0]?.day).toBeUndefined();
  });

  it("reads the kind of a bare QĐ only from a word in its sentence", () => {
    const kinds = (text: string) => findMentions(text).map(({ kind }) => kind);
    expect(kinds("Quy định về nêu gương (08-QĐ/TW)")).toEqual(["quy-dinh"]);
    expect(kinds("Quy định về nêu gương. Xem 08-QĐ/TW")).toEqual([null]);
  });

  it("returns mentions in order, apart from each other, whatever the text", () => {
    const words = "Nghị quyết|Chỉ thị|số|15|01|-NQ/TU|/2019|,|và|của Thành ủy|Đại hội|XVII|khóa|.";
    const piece = fc.constantFrom(...words.split("|"), " ", "\n", "Trung ương 4", "ngày 1/2/2020");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(" ");
        let end = 0;
        for (const { index, literal } of findMentions(text)) {
          expect(index).toBeGreaterThanOrEqual(end);
          expect(text.slice(index, index + literal.length)).toBe(literal);
          end = index + literal.length;
        }
      }),
    );
  });

  it("reads long texts of one piece to their end", () => {
    const pieces = ["1", "/", "-", "1/", "1-", "Nghị quyết số ", "15-NQ/", "khóa XI, ", "Đại hội "];
    for (const piece of pieces) expect(findMentions(piece.repeat(MANY))).toEqual([]);
    expect(findMentions("15-NQ/TU, ".repeat(MANY))).toHaveLength(MANY);
  });
});
