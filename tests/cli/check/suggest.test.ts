import { expect, it } from "vitest";
import { parse } from "yaml";
import { suggest } from "../../../src/cli/check/suggest.ts";
import { pastable } from "../../../src/people/pastable.ts";
import { GOOD } from "../../fixture.ts";

const proposal = {
  name: "Lê Anh Thử",
  role: "Bí thư: thử",
  body: "gia-lam",
  literal: "Bí thư: thử Lê Anh Thử",
  line: 12,
  sure: false,
};

it("prints YAML that can be pasted, with the line and the words each was read from", () => {
  const text = pastable([proposal]);
  expect(text).toContain("  # dòng 12: Bí thư: thử Lê Anh Thử (chưa chắc)\n");
  const { name, role, body } = proposal;
  expect(parse(text)).toEqual({ people: [{ name, role, body }] });
});

it("prints items alone where there are some already", () => {
  expect(parse(pastable([proposal], true))).toHaveLength(1);
});

it("says so where there is nobody to propose", async () => {
  expect(await suggest(GOOD)).toBe("Không có người nào để đề xuất.\n");
});
