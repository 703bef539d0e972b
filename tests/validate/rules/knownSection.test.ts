import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

describe("known-section", () => {
  const said = {
    rule: "known-section",
    key: "section",
    expected: "một trong: dai-hoi, hoi-nghi-cap-uy, noi-chinh",
  };

  it("says nothing of a section of the list", () => {
    expect(judgeChange(registry, { front: { section: "noi-chinh" } })).toEqual([]);
  });

  it.each([
    ["hoi-nghi-cap-u", "hoi-nghi-cap-uy"],
    ["Đại hội", "dai-hoi"],
    ["Nội chính", "noi-chinh"],
  ])("suggests the slug nearest to %s", (section, suggestion) => {
    expect(judgeChange(registry, { front: { section } })).toEqual([
      errorAt(7, 10, {
        ...said,
        message: `Không có chuyên mục "${section}" trong sections.yaml`,
        suggestion,
      }),
    ]);
  });

  it("suggests nothing where no section is near", () => {
    expect(judgeChange(registry, { front: { section: "thể thao" } })).toEqual([
      errorAt(7, 10, { ...said, message: 'Không có chuyên mục "thể thao" trong sections.yaml' }),
    ]);
  });
});
