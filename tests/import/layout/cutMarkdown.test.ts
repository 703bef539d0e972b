import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutEnd, cutStart } from "../../../src/import/layout/cutMarkdown.ts";

describe("words cut off Markdown", () => {
  it.each([
    ["HNP - Sáng", "HNP - ", "Sáng"],
    ["**HNP - Sáng**", "HNP -", "**Sáng**"],
    ["*HNP* \\- **Sáng**", "HNP -", "**Sáng**"],
    ["(**NSHN**) - Sáng", "(NSHN) - ", "Sáng"],
  ])("at the beginning of %s", (markdown, part, left) => {
    expect(cutStart(markdown, part)).toBe(left);
  });

  it.each([
    ["trước Tết. **Thuần Thử**", " Thuần Thử", "trước Tết."],
    ["**trước Tết./.**", "./.", "**trước Tết**"],
    ["trước Tết *(Theo VTV1)*", " (Theo VTV1)", "trước Tết"],
  ])("at the end of %s", (markdown, part, left) => {
    expect(cutEnd(markdown, part)).toBe(left);
  });

  it("are not found where other words stand", () => {
    expect(cutStart("[HNP](/a) - Sáng", "HNP - ")).toBeUndefined();
    expect(cutStart("Sáng", "HNP")).toBeUndefined();
    expect(cutEnd("", "HNP")).toBeUndefined();
  });

  it("leave what stands behind them in plain text", () => {
    const plain = fc.stringMatching(/^[a-zđ]{1,8}( [a-zđ]{1,8}){0,3}$/);
    fc.assert(
      fc.property(plain, plain, (part, rest) => {
        expect(cutStart(`${part} ${rest}`, part)).toBe(rest);
        expect(cutEnd(`${rest} ${part}`, part)).toBe(rest);
      }),
    );
  });
});
