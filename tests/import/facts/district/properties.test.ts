import fc from "fast-check";
import { expect, it } from "vitest";
import { findDistrict } from "../../../../src/import/facts/district/findDistrict.ts";
import type { Passage } from "../../../../src/import/facts/passage.ts";
import { slugify } from "../../../../src/text/fold.ts";
import { pageOf, wholeRegistry } from "../pageOf.ts";

const registry = await wholeRegistry();
const districts = [...registry.districts.values()];
const key = (text: string) => slugify(text).replaceAll("-", "");

/** Sentences made of what stands in these articles, in any order. */
const WORDS = [
  ...districts.map(({ names }) => names.name),
  ..."Huyện ủy|Quận ủy|Thị ủy|huyện|quận|thị xã|Đảng bộ huyện|phường|xã|đường|các quận|UBND huyện".split(
    "|",
  ),
  ..."Bí thư|Nguyễn|đồng chí|tại|tỉnh Sóc Trăng|, |. |và|họp|tổng kết|đoàn công tác|thăm|so với|HU".split(
    "|",
  ),
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 12 })
  .map((words) => words.join(" "));
const passage: fc.Arbitrary<Passage> = fc.record({
  line: fc.integer({ min: 1, max: 99 }),
  text: fc.oneof(sentence, fc.string({ unit: "grapheme", maxLength: 40 })),
  place: fc.constantFrom("title", "lead", "body", "caption", "section", "site", "url", "file"),
});
const page = fc.array(passage, { maxLength: 6 });

it("never tells a district whose name stands nowhere on the page", () => {
  fc.assert(
    fc.property(page, (passages) => {
      const { value, alternatives } = findDistrict(passages, registry);
      const whole = key(passages.map(({ text }) => text).join("\n"));
      for (const slug of [value ?? "", ...alternatives]) {
        const tail = slug.replace(/^(?:bac|nam)-(?=tu-liem)/, "");
        expect(whole).toContain(key(tail));
      }
    }),
    { numRuns: 2000 },
  );
});

it("gives words that stand on the line it names, and is never sure of nothing", () => {
  fc.assert(
    fc.property(page, (passages) => {
      const { value, sure, line, literal, alternatives } = findDistrict(passages, registry);
      if (value === null) expect(sure).toBe(false);
      else {
        expect(registry.districts.has(value)).toBe(true);
        expect(alternatives).not.toContain(value);
      }
      if (literal === null) return;
      const there = passages.filter((one) => one.line === line);
      expect(there.some(({ text }) => text.normalize("NFC").includes(literal))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it("does not depend on how the letters are composed", () => {
  fc.assert(
    fc.property(page, (passages) => {
      const apart = passages.map((one) => ({ ...one, text: one.text.normalize("NFD") }));
      const joined = passages.map((one) => ({ ...one, text: one.text.normalize("NFC") }));
      expect(findDistrict(apart, registry)).toEqual(findDistrict(joined, registry));
    }),
  );
});

it.each([
  ["names without end", "huyện Gia Lâm, ".repeat(20_000)],
  ["capitals without end", "Phường Hoàng ".repeat(20_000)],
  ["a list without end", `các phường ${"Hoàng Liệt, ".repeat(20_000)}Hoàng Mai`],
  ["commas without end", `Gia Lâm${" ,".repeat(200_000)}`],
  ["committees without end", "Huyện ủy Thanh Hà ".repeat(20_000)],
  ["spaces without end", `Huyện ủy${" ".repeat(300_000)}Gia Lâm`],
  ["dots without end", `${"a.".repeat(200_000)}gov.vn`],
  ["hyphens without end", "huyen-uy-".repeat(50_000)],
])("reads %s in short time", (_, text) => {
  const start = performance.now();
  findDistrict(
    pageOf({ title: text, lead: text, body: text, site: text, url: text, file: text }),
    registry,
  );
  expect(performance.now() - start).toBeLessThan(5000);
});
