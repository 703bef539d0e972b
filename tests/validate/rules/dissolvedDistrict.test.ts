import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

describe("dissolved-district", () => {
  const FIRST_DAY = "articles/gia-lam/2025/2025-07-01-bai-thu-so-1.md";
  const LAST_DAY = "articles/gia-lam/2025/2025-06-30-bai-thu-so-1.md";
  const closed = errorAt(
    4,
    7,
    {
      rule: "dissolved-district",
      key: "date",
      message: "Huyện Gia Lâm kết thúc hoạt động từ ngày 01/07/2025; bài đề ngày 01/07/2025",
      expected: "ngày trước đó, hoặc khóa after_closure nói rõ vì sao",
      related: [{ file: "districts/gia-lam.yaml", line: 34, column: 8 }],
    },
    FIRST_DAY,
  );

  it.each([
    "2025-07-01",
    "01/07/2025 00:00",
    "2025-06-30T17:00Z",
  ])("refuses %s, the day of dissolution in Hà Nội", (date) => {
    expect(judgeChange(registry, { path: FIRST_DAY, front: { date } })).toEqual([closed]);
  });

  it.each([
    "2025-06-30",
    "2025-06-30T23:59+07:00",
    "2025-06-30T16:59Z",
  ])("accepts %s, the day before", (date) => {
    expect(judgeChange(registry, { path: LAST_DAY, front: { date } })).toEqual([]);
  });

  it("accepts a later day with a reason", () => {
    const front = { date: "2025-07-01", after_closure: "Bài thử nhìn lại." };
    expect(judgeChange(registry, { path: FIRST_DAY, front })).toEqual([]);
  });
});
