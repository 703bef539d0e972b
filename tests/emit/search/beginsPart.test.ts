import { describe, expect, it } from "vitest";
import { beginsPart } from "../../../src/emit/search/beginsPart.ts";

/** How many articles each part has. */
function sizes(addresses: readonly string[], usual: number): number[] {
  const found: number[] = [];
  let size = 0;
  for (const address of addresses) {
    if (beginsPart(address, size, usual)) {
      found.push(size);
      size = 0;
    }
    size++;
  }
  return [...found, size];
}

const addresses = Array.from(
  { length: 5_000 },
  (_, i) => `/bai-viet/thu/bai-${String(i).padStart(5, "0")}/`,
);

describe("parts of the search index", () => {
  it("are of the usual size, never too small and never too large", () => {
    const found = sizes(addresses, 100);
    expect(found.length).toBeGreaterThan(25);
    expect(found.length).toBeLessThan(100);
    expect(Math.min(...found.slice(0, -1))).toBeGreaterThanOrEqual(25);
    expect(Math.max(...found)).toBeLessThanOrEqual(200);
  });

  it("stay the same around an article that is added", () => {
    const before = sizes(addresses, 100);
    const after = sizes(
      [...addresses.slice(0, 2_500), "/bai-viet/thu/bai-02499-moi/", ...addresses.slice(2_500)],
      100,
    );
    const changed = after.filter((size, i) => size !== before[i]);
    expect(changed).toHaveLength(1);
  });
});
