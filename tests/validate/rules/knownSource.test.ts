import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

describe("known-source", () => {
  const said = {
    rule: "known-source",
    key: "name",
    expected: "tên một nguồn viết đúng như trong sources.yaml; nguồn mới thì thêm vào đó trước",
  };

  it("says nothing of a source of the list", () => {
    expect(judgeChange(registry, { front: { source: "{ name: Báo Thử }" } })).toEqual([]);
  });

  it.each([
    ["host", "bao-thu.example"],
    ["agency mark", "BT"],
    ["nearly written name", "báo thủ"],
  ])("suggests the name by its %s", (_, name) => {
    expect(judgeChange(registry, { front: { source: `{ name: ${name} }` } })).toEqual([
      errorAt(7, 17, {
        ...said,
        message: `Không có nguồn "${name}" trong sources.yaml`,
        suggestion: "Báo Thử",
      }),
    ]);
  });

  it("suggests nothing where no source is near", () => {
    expect(judgeChange(registry, { front: { source: "{ name: Tạp chí Khác Hẳn }" } })).toEqual([
      errorAt(7, 17, { ...said, message: 'Không có nguồn "Tạp chí Khác Hẳn" trong sources.yaml' }),
    ]);
  });
});
