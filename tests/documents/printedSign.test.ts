import { expect, it } from "vitest";
import { printedSign } from "../../src/documents/printedSign.ts";

it.each([
  ["35-CT/TW", "35-CT/TW"],
  ["5-CT/TƯ", "05-CT/TW"],
  ["35-ct/tw", "35-CT/TW"],
  [" 06- CTr/QƯ ", "06-CTr/QU"],
  ["24/2014/NĐ-CP", "24/2014/NĐ-CP"],
  ["1656/NQ-UBTVQH15", "1656/NQ-UBTVQH15"],
])("reads %s as %s", (written, sign) => {
  expect(printedSign(written)?.sign).toBe(sign);
});

it.each([
  "",
  "35",
  "CT/TW",
  "15/15",
  "Chỉ thị 35-CT/TW",
  "35-CT/TW ngày 30/5/2019",
  "35-CT/TW, 36-CT/TW",
  "2020-2025",
])("reads no sign in %j", (written) => {
  expect(printedSign(written)).toBeUndefined();
});
