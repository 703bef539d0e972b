import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

describe("known-term", () => {
  const older = "nhiệm kỳ cũ hơn thì thêm vào sổ bộ kèm nguồn";
  const sat = `một trong: 2015-2020, 2020-2025; ${older}`;
  const all = `một trong: 2015-2020, 2020-2025, 2025-2030; ${older}`;

  it("says nothing of a term of the district that sat", () => {
    expect(judgeChange(registry, {})).toEqual([]);
  });

  it("accepts a suspended term as the one to come", () => {
    expect(judgeChange(registry, { front: { run_up_to: "2025-2030" } })).toEqual([]);
  });

  it("suggests the term that sat on the day for one the registry does not hold", () => {
    expect(judgeChange(registry, { front: { term: "1990-1995" } })).toEqual([
      errorAt(5, 7, {
        rule: "known-term",
        key: "term",
        message: "Nhiệm kỳ 1990-1995 không có trong districts/gia-lam.yaml",
        expected: sat,
        suggestion: "2020-2025",
      }),
    ]);
  });

  it("refuses a term that never began, and does not offer it again", () => {
    expect(judgeChange(registry, { front: { term: "2025-2030" } })).toEqual([
      errorAt(5, 7, {
        rule: "known-term",
        key: "term",
        message: "Nhiệm kỳ 2025-2030 chưa từng bắt đầu: đại hội đã bị dừng hoặc chưa họp",
        expected: sat,
        suggestion: "2020-2025",
      }),
    ]);
  });

  it("suggests for an unknown run_up_to the term that follows, not the one that sits", () => {
    expect(judgeChange(registry, { front: { run_up_to: "2030-2035" } })).toEqual([
      errorAt(7, 12, {
        rule: "known-term",
        key: "run_up_to",
        message: "Nhiệm kỳ 2030-2035 không có trong districts/gia-lam.yaml",
        expected: all,
        suggestion: "2025-2030",
      }),
    ]);
  });
});
