import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../fixture.ts";

const registry = await goodRegistry();
const judge = (key: string, value: string) => judgeChange(registry, { front: { [key]: value } });

describe("open places", () => {
  it.each([
    ["title", '"???"', "title", 2, 8],
    ["district", '"???"', "district", 3, 11],
    ["date", '"???"', "date", 4, 7],
    ["term", '"???"', "term", 5, 7],
    ["author", '"???"', "author", 6, 9],
    ["rights", '"???"', "rights", 7, 9],
    ["section", '"???"', "section", 7, 10],
    ["tags", '["???"]', "tags.0", 7, 8],
    ["source", '{ name: "???" }', "source.name", 7, 17],
    ["aliases", '["???"]', "aliases.0", 7, 11],
  ])("has one message for an open %s and no other", (key, value, name, line, column) => {
    expect(judge(key, value)).toEqual([
      errorAt(line, column, {
        rule: "open-place",
        message: `"${name}" còn bỏ ngỏ ("???")`,
        expected: "điền cho đủ trước khi đăng",
      }),
    ]);
  });

  it("leaves ??? alone where it is part of a text", () => {
    expect(judge("title", "Bài thử nào???")).toEqual([]);
  });
});
