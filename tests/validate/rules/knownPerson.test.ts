import { describe, expect, it } from "vitest";
import { goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();
const judge = (name: string, person: string) =>
  judgeChange(registry, {
    front: { people: `[{ name: ${name}, role: Bí thư, body: gia-lam, person: ${person} }]` },
  });

describe("known-person", () => {
  it.each([
    "Nguyễn Văn Thử",
    "Nguyễn Văn Thữ",
  ])("says nothing of a spelling of the record: %s", (name) => {
    expect(judge(name, "nguyen-van-thu")).toEqual([]);
  });

  it("refuses a record that is not there", () => {
    expect(judge("Nguyễn Văn Thử", "nguyen-van-thuu")).toMatchObject([
      {
        rule: "known-person",
        message: 'Không có hồ sơ "nguyen-van-thuu" trong people/',
        suggestion: "nguyen-van-thu",
      },
    ]);
  });

  it("refuses a record of another name, tones counted", () => {
    expect(judge("Nguyễn Văn Thu", "nguyen-van-thu")).toMatchObject([
      {
        rule: "known-person",
        message: 'Hồ sơ "nguyen-van-thu" là của Nguyễn Văn Thử, bài in "Nguyễn Văn Thu"',
      },
    ]);
  });
});
