import { expect, it } from "vitest";
import { termYearsIn } from "../../../../src/import/facts/term/termYearsIn.ts";

const read = (text: string) =>
  termYearsIn({ text, line: 1 }).map(({ years, body, what }) => `${years} ${body} ${what}`);

it.each([
  "Ban Chấp hành Đảng bộ huyện khóa XXII, nhiệm kỳ 2020 - 2025",
  "Ban Chấp hành Đảng bộ huyện nhiệm kỳ 2020-2025",
  "Ban Chấp hành Đảng bộ huyện, nhiệm kỳ 2020 – 2025",
  "Ban Chấp hành Đảng bộ huyện nhiệm kỳ 2020—2025",
  "Ban Chấp hành Đảng bộ huyện nhiệm kỳ 2020- 2025",
  "Ban Chấp hành Đảng bộ huyện nhiệm kỳ 2020 -2025",
  "Ban Chấp hành Đảng bộ huyện (nhiệm kỳ 2020-2025)",
  "Ban Chấp hành Đảng bộ huyện nhiệm kì 2020-2025",
  "BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN NHIỆM KÌ 2020 2025",
  "Huyện ủy NK 2020-2025",
  "Huyện ủy nhiệm kỳ từ năm 2020 đến năm 2025",
  "Huyện ủy nhiệm kỳ 2020\u00a0–\u00a02025",
])("%s", (text) => {
  expect(read(text)).toEqual(["2020-2025 district committee"]);
  expect(read(text.normalize("NFD"))).toEqual(["2020-2025 district committee"]);
});

it.each([
  ["Đại hội Đảng bộ quận lần thứ IV, nhiệm kỳ 2020-2025", "2020-2025 district congress"],
  ["đại hội nhiệm kỳ 2020 – 2025 ở các chi bộ", "2020-2025 unstated congress"],
  ["HĐND huyện nhiệm kỳ 2021-2026", "2021-2026 council committee"],
  ["Quốc hội nhiệm kỳ 2021-2026", "2021-2026 assembly committee"],
  ["Thành ủy nhiệm kỳ 2020-2025", "2020-2025 city committee"],
])("%s: %s", (text, expected) => expect(read(text)).toEqual([expected]));

it.each([
  "giai đoạn 2020-2025",
  "nhiệm kỳ 2020",
  "nhiệm kỳ 2020-2021",
  "nhiệm kỳ 2025-2020",
  "2020-2025",
])("none: %s", (text) => expect(read(text)).toEqual([]));
