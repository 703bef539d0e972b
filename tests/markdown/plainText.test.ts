import { expect, it } from "vitest";
import { renderBody } from "../../src/markdown/renderBody.ts";
import { PATH } from "./rendered.ts";

/** The text that the index gets of a body, a bar between paragraphs. */
function indexed(body: string): string {
  return renderBody({ path: PATH, body, basePath: "" }).plain.replaceAll("\n", " | ");
}

it("a body is indexed as readers see it, each block apart", () => {
  expect(indexed("## Đề mục\n\nMột *hai*\nba [bốn](https://bon.example/).\n\n- năm\n- sáu")).toBe(
    "Đề mục | Một hai ba bốn. | năm | sáu",
  );
});

it("cells of a table are words apart", () => {
  expect(indexed("| a | b |\n|---|---|\n| c | d |")).toBe("a b | c d");
});

it("footnotes are indexed, their numbers and arrows are not", () => {
  expect(indexed("Chữ[^1] sau.\n\n[^1]: Lời chú.")).toBe("Chữ sau. | Chú thích | Lời chú.");
});

it("captions are indexed, raw HTML as the text that it is shown as", () => {
  expect(indexed("![Ảnh thử]()\n\n<b>đậm</b>")).toContain("Ảnh thử");
  expect(indexed("<b>đậm</b>")).toContain("đậm");
});
