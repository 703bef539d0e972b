import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("public/css/tiles.css", "utf8");

/** The pair of colours of a custom property: for a light scheme, and for a dark one. */
function pair(block: string, name: string): [string, string] {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(block) ?? [];
  if (!light || !dark) throw new Error(`no pair of colours for ${name} in ${block}`);
  return [light, dark];
}

/** Relative luminance as WCAG 2 has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("the map of tiles", () => {
  it.each([0, 1, 2, 3, 4])("can be read on step %d, in light and in dark", (step) => {
    const [, block = ""] = new RegExp(`\\[data-shade="${step}"\\] \\{([^}]*)\\}`).exec(css) ?? [];
    const [paper, ink] = [pair(block, "shade"), pair(block, "on-shade")];
    expect(contrast(paper[0], ink[0])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(paper[1], ink[1])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["row", "column"])("has a place for every %s that the registry may name", (axis) => {
    const places = [
      ...css.matchAll(new RegExp(`data-${axis}="(\\d+)"\\] \\{\\s*grid-${axis}: (\\d+);`, "g")),
    ];
    expect(places.map(([, named]) => Number(named))).toEqual(
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
    expect(places.every(([, named, place]) => named === place)).toBe(true);
  });
});
