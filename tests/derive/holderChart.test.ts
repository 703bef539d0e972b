import { expect, it } from "vitest";
import { holderChart } from "../../src/derive/holderChart.ts";

const span = (first: string, last: string) => ({
  label: "Lê Thử",
  first,
  last,
  kind: "seen" as const,
});

it("draws years to the end of the district, and a single day as a point on them", () => {
  const evidence = { sources: ["sổ thử"], certainty: "verified" as const };
  const chart = holderChart([span("2024-01-01", "2024-01-01")], {
    dissolved: { ...evidence, day: "2025-07-01" },
  });
  expect(chart.years.map(({ year, x }) => [year, x])).toEqual([
    ["2024", 0],
    ["2025", 50],
  ]);
  expect(chart.bars).toEqual([{ label: "Lê Thử", kind: "seen", x: 0, width: 0 }]);
});

it("keeps every bar within the picture, and names few of many years", () => {
  const chart = holderChart([span("2000-01-01", "2025-12-31")], {});
  expect(chart.bars.every(({ x, width }) => x + width <= 100)).toBe(true);
  expect(chart.years.filter(({ named }) => named).length).toBeLessThanOrEqual(6);
});
