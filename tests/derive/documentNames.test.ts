import { describe, expect, it } from "vitest";
import {
  betweenLine,
  betweenName,
  documentHeading,
  documentLine,
} from "../../src/derive/documentNames.ts";
import { issuerNames } from "../../src/derive/issuerNames.ts";
import type { DocumentRecord } from "../../src/documents/model.ts";
import { archiveCiting, citing } from "./sampleDocuments.ts";

function read(text: string, records: DocumentRecord[] = []) {
  const archive = archiveCiting([citing("2022-01-06", text)], records);
  const districts = new Map(archive.districts.map((one) => [one.slug, one]));
  return { ...archive, names: issuerNames({ districts, bodies: archive.bodies }) };
}

function linesOf(text: string): string[] {
  const { documents, names } = read(text);
  return documents.map((one) => documentLine(one, names));
}

describe("the line about a document", () => {
  it.each([
    ["Chỉ thị 99-CT/TW ngày 30/5/2019", "Chỉ thị 99-CT/TW, Trung ương Đảng, ngày 30/05/2019"],
    ["Nghị định 99/2014/NĐ-CP", "Nghị định 99/2014/NĐ-CP, Chính phủ, năm 2014"],
    ["Kết luận 99 năm 2020 của Thành ủy", "Kết luận 99, Thành ủy Hà Nội, năm 2020"],
    [
      "Nghị quyết 99/NQ-UBTVQH15",
      "Nghị quyết 99/NQ-UBTVQH15, Ủy ban Thường vụ Quốc hội, nhiệm kỳ 2021–2026",
    ],
    ["Chương trình 1 năm 2021 của Thành ủy", "Chương trình 01, Thành ủy Hà Nội, năm 2021"],
    ["Nghị quyết T.Ư 4 khóa XII", "Nghị quyết Trung ương 4 khóa XII, Trung ương Đảng"],
    ["Nghị quyết Đại hội IV Đảng bộ huyện Thử Một", "Nghị quyết Đại hội IV Đảng bộ huyện Thử Một"],
    [
      "Nghị quyết Đại hội XVII Đảng bộ thành phố Hà Nội",
      "Nghị quyết Đại hội XVII, Thành ủy Hà Nội",
    ],
  ])("of %s", (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  it("leaves out what nobody knows", () => {
    const record = { issuer: "so-thu", kind: "quyet-dinh", number: 9, sign: "09/QĐ-ST" };
    const { documents, names } = read("", [record]);
    expect(documents.map((one) => documentLine(one, names))).toEqual(["Quyết định 09/QĐ-ST"]);
  });

  it("takes the numeral of a plenum from an editor too", () => {
    const record = { issuer: "trung-uong", kind: "nghi-quyet", number: null, sign: null };
    const { documents, names } = read("", [{ ...record, plenum: 4, ordinal: "XI" }]);
    expect(documents.map((one) => documentHeading(one, names))).toEqual([
      "Nghị quyết Trung ương 4 khóa XI",
    ]);
  });
});

describe("the line about what is undecided", () => {
  it.each([
    ["Kế hoạch 99-KH/QU", "Kế hoạch 99-KH/QU, một Quận ủy, chưa rõ là văn bản nào"],
    ["Chương trình 01 được học", "Chương trình 01, chưa rõ là văn bản nào"],
    ["Nghị quyết T.Ư 4", "Nghị quyết Trung ương 4, Trung ương Đảng, chưa rõ là văn bản nào"],
  ])("of %s", (text, line) => {
    const { undecided, names } = read(text);
    expect(betweenLine(undecided, names)).toBe(line);
  });

  it("tells no kind where the texts tell several", () => {
    const { undecided } = read("Quyết định 99-QĐ/QU\n\nQuy định 99-QĐ/QU");
    expect(new Set(undecided.map(({ between }) => between)).size).toBe(1);
    expect(betweenName(undecided)).toBe("Văn bản 99-QĐ/QU");
  });
});
