import { expect, it } from "vitest";
import { lineReader } from "../../src/read/lineReader.ts";
import { GOOD } from "../fixture.ts";

it("gives lines of files from 1, and nothing beyond them", async () => {
  const lineOf = await lineReader(GOOD, ["sections.yaml", "sections.yaml", "khong-co.yaml"]);
  expect(lineOf("sections.yaml", 1)).toMatch(/\S/);
  expect(lineOf("sections.yaml", 0)).toBe("");
  expect(lineOf("sections.yaml", 100_000)).toBe("");
  expect(lineOf("khong-co.yaml", 1)).toBe("");
  expect(lineOf("site.yaml", 1)).toBe("");
});
