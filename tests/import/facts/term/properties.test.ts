import fc from "fast-check";
import { expect, it } from "vitest";
import type { Passage } from "../../../../src/import/facts/passage.ts";
import { findTerm } from "../../../../src/import/facts/term/findTerm.ts";
import type { Field } from "../../../../src/import/model.ts";
import { sittingTerms } from "../../../../src/validate/sitting.ts";
import { pageOf, wholeRegistry } from "../pageOf.ts";

const { districts } = await wholeRegistry();
const WORDS =
  "Đại hội|Đảng bộ huyện|Đảng bộ quận|Ban Chấp hành|Huyện ủy|Thành ủy|khóa|lần thứ|XXII|XXI|IV|Năm|hai mươi|" +
  "nhiệm kỳ|2020 – 2025|2015-2020|2025-2030|Hội nghị|chuẩn bị|tiến tới|Nghị quyết|sau|toàn quốc|Quốc hội|HĐND|" +
  "Gia Lâm|Hoàng Mai|nguyên Bí thư|bầu|khai mạc|phiên trù bị|các cấp|Chỉ thị số 35-CT/TW|, |. |và|họp";
const passage: fc.Arbitrary<Passage> = fc.record({
  line: fc.integer({ min: 1, max: 99 }),
  text: fc
    .array(fc.constantFrom(...WORDS.split("|")), { maxLength: 14 })
    .map((words) => words.join(" ")),
  place: fc.constantFrom("title", "lead", "body", "caption", "section", "site", "url", "file"),
});
const page = fc.array(passage, { maxLength: 5 });
const someDistrict = fc.constantFrom(...districts.values());
const someDay = fc
  .date({ min: new Date("2005-01-01"), max: new Date("2025-06-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it("never tells a term in which the committee cannot have sat on that day", () => {
  fc.assert(
    fc.property(someDistrict, someDay, page, (district, day, passages) => {
      const { term } = findTerm({ district, day, passages });
      const sat = sittingTerms(district, day).map(({ years }) => years);
      if (term.value !== null) expect(sat).toContain(term.value);
      if (term.value === null && sat.length > 0) expect(term.alternatives).toEqual(sat);
    }),
    { numRuns: 1500 },
  );
});

it("tells no run-up but to the next term, and no count that neither registry nor page has", () => {
  fc.assert(
    fc.property(someDistrict, someDay, page, (district, day, passages) => {
      const { term, ordinal, runUpTo } = findTerm({ district, day, passages });
      const index = district.terms.findIndex(({ years }) => years === term.value);
      if (runUpTo.value !== null) expect(runUpTo.value).toBe(district.terms[index + 1]?.years);
      if (ordinal.sure) expect(term.sure).toBe(true);
      const registered = district.terms[index]?.ordinal?.value;
      if (registered !== undefined) expect(ordinal.value).toBe(registered);
    }),
    { numRuns: 1500 },
  );
});

it("gives words that stand on the line it names, and is never sure of nothing", () => {
  const check = (
    { value, sure, line, literal, alternatives }: Field<string>,
    passages: Passage[],
  ) => {
    if (value === null) expect(sure).toBe(false);
    else expect(alternatives).not.toContain(value);
    if (literal === null) return;
    const there = passages.filter((one) => one.line === line);
    expect(there.some(({ text }) => text.normalize("NFC").includes(literal))).toBe(true);
  };
  fc.assert(
    fc.property(
      someDistrict,
      fc.option(someDay, { nil: undefined }),
      page,
      (district, day, passages) => {
        const { term, ordinal, runUpTo } = findTerm({ district, day, passages });
        for (const field of [term, ordinal, runUpTo]) check(field, passages);
      },
    ),
    { numRuns: 1500 },
  );
});

it.each([
  ["congresses", "chuẩn bị Đại hội Đảng bộ huyện lần thứ XXII, "],
  ["committees", "Ban Chấp hành Đảng bộ huyện khóa XXII "],
  ["terms", "nhiệm kỳ 2020-2025 "],
  ["bodies", "đảng bộ huyện "],
  ["drafts", "góp ý dự thảo các "],
  ["spaces", "đại hội                                "],
])("reads %s without end in short time", (_, words) => {
  const text = words.repeat(100_000 / words.length);
  const district = districts.get("gia-lam");
  const start = performance.now();
  findTerm({
    district,
    day: "2020-05-26",
    passages: pageOf({ title: text, lead: text, body: text }),
  });
  expect(performance.now() - start).toBeLessThan(5000);
});
