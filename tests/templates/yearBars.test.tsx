import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { yearChart } from "../../src/derive/yearChart.ts";
import { YearChart } from "../../templates/components/YearChart.tsx";
import { article } from "../derive/sample.ts";
import { elementsIn } from "../markdown/rendered.ts";

function drawn(...days: string[]) {
  const chart = yearChart(days.map((day) => article(day)));
  if (!chart) throw new Error("no chart of no articles");
  const html = renderToString(<YearChart chart={chart} />);
  return { html, elements: elementsIn(html) };
}

const years = (count: number) => Array.from({ length: count }, (_, i) => `${2025 - i}-01-01`);
const labels = (html: string, kind: string) =>
  [...html.matchAll(new RegExp(`class="middle ${kind}" [^>]*>(\\d{4})<`, "g"))].map(
    ([, year]) => year,
  );

describe("the chart of years", () => {
  it("is a picture with a name and a description, and a table of the same numbers", () => {
    const { html, elements } = drawn("2021-01-06", "2021-01-05");
    const svg = elements.find(({ tagName }) => tagName === "svg");
    expect(svg?.properties).toMatchObject({ role: "img", ariaLabelledBy: ["bieu-do-ten"] });
    expect(html).toContain('<desc id="bieu-do-ta">2021: 2 bài; nhiều nhất 2021, 2 bài.</desc>');
    expect(html).toContain('<th scope="row">2021</th><td>2</td><td>2</td>');
  });

  it("draws bars from the base to the height of the axis", () => {
    const { elements } = drawn("2021-01-06", "2021-01-05");
    const [bar, ...others] = elements.filter(({ tagName }) => tagName === "rect");
    expect(others).toEqual([]);
    expect(bar?.properties).toMatchObject({ y: "20", height: "160", width: "12%" });
  });

  it("names every year of a few, and of many the last and some before it", () => {
    expect(labels(drawn(...years(8)).html, "major")).toHaveLength(8);
    const { html } = drawn(...years(16));
    expect(labels(html, "major").at(-1)).toBe("2025");
    expect([labels(html, "major").length, labels(html, "minor").length]).toEqual([8, 8]);
    expect(labels(drawn(...years(40)).html, "minor").length).toBeLessThanOrEqual(16);
  });

  it("has no style of its own, and stays within its width", () => {
    const { elements } = drawn(...years(40));
    for (const { tagName, properties } of elements) {
      expect(properties.style).toBeUndefined();
      if (tagName !== "rect") continue;
      const end =
        Number.parseFloat(String(properties.x)) + Number.parseFloat(String(properties.width));
      expect(end).toBeLessThanOrEqual(100);
    }
  });
});
