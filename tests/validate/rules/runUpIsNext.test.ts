import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

describe("run-up-is-next", () => {
  const said = { rule: "run-up-is-next", key: "run_up_to" };

  it("accepts the term that follows", () => {
    expect(judgeChange(registry, { front: { run_up_to: "2025-2030" } })).toEqual([]);
  });

  it.each(["2015-2020", "2020-2025"])("suggests the next term for %s", (run_up_to) => {
    expect(judgeChange(registry, { front: { run_up_to } })).toEqual([
      errorAt(7, 12, {
        ...said,
        message: `Nhiệm kỳ ${run_up_to} không phải nhiệm kỳ kế tiếp của 2020-2025`,
        expected: "nhiệm kỳ kế tiếp: 2025-2030",
        suggestion: "2025-2030",
      }),
    ]);
  });

  it("asks to leave the key out where the registry holds no next term", () => {
    const [slug, district] = [...registry.districts].find(([name]) => name === "gia-lam") ?? [];
    if (!slug || !district) throw new Error("no gia-lam");
    const closed = { ...district, terms: district.terms.slice(0, 2) };
    const short = { ...registry, districts: new Map([[slug, closed]]) };
    expect(judgeChange(short, { front: { run_up_to: "2015-2020" } })).toEqual([
      errorAt(7, 12, {
        ...said,
        message: "Nhiệm kỳ 2015-2020 không phải nhiệm kỳ kế tiếp của 2020-2025",
        expected: "bỏ khóa này: sổ bộ không có nhiệm kỳ kế tiếp",
      }),
    ]);
  });
});
