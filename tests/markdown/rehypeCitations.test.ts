import { describe, expect, it } from "vitest";
import { htmlOf, rendered, valuesOf } from "./rendered.ts";

const literals = (body: string) => rendered(body).citations.map(({ mention }) => mention.literal);
const linesOf = (body: string) => rendered(body).citations.map(({ line }) => line);

describe("citations in a body", () => {
  it("are none in nothing", () => {
    expect(rendered("").citations).toEqual([]);
    expect(rendered("Không nhắc văn bản nào, 15/15 chỉ tiêu.").citations).toEqual([]);
  });

  it("are links that wait for their documents, numbered in the order of the text", () => {
    expect(htmlOf("Chỉ thị 98-CT/TW và Nghị quyết 99-NQ/TU")).toBe(
      '<p><a data-van-ban="0">Chỉ thị 98-CT/TW</a> và <a data-van-ban="1">Nghị quyết 99-NQ/TU</a></p>',
    );
  });

  it.each([
    ["of emphasis", "Chỉ thị **99-CT/TW** ấy", "Chỉ thị <strong>99-CT/TW</strong>"],
    ["in emphasis", "*Chỉ thị 99-CT/TW*", "Chỉ thị 99-CT/TW"],
    ["of emphasis in emphasis", "**Chỉ thị *99*-CT/TW**", "Chỉ thị <em>99</em>-CT/TW"],
  ])("keep what is within them: %s", (_, body, inner) => {
    expect(htmlOf(body)).toContain(`<a data-van-ban="0">${inner}</a>`);
  });

  it("hold the longest part where emphasis begins before them and ends within", () => {
    const html = htmlOf("**Nội dung Chỉ thị số** 99-CT/TW");
    expect(html).toMatch(/<a data-van-ban="0">(Chỉ thị số|\s?99-CT\/TW)<\/a>/);
    expect(html.replace(/<[^>]+>/g, "")).toBe("Nội dung Chỉ thị số 99-CT/TW");
  });

  it.each([
    ["a link", "[Chỉ thị 99-CT/TW](/nam/)"],
    ["code", "`Chỉ thị 99-CT/TW`"],
    ["a block of code", "    Chỉ thị 99-CT/TW"],
    ["the words for a picture", "![Chỉ thị 99-CT/TW](a.jpg)"],
  ])("are not read in %s", (_, body) => {
    expect(literals(body)).toEqual([]);
    expect(htmlOf(body)).not.toContain("data-van-ban");
  });

  it("are not read over what stands between two words", () => {
    expect(literals("Chỉ thị số ![x](a.jpg) 99 của ai")).toEqual([]);
    expect(literals("Chỉ thị số\\\n99-CT/TW")).toEqual(["Chỉ thị số\n\n99-CT/TW"]);
  });

  it("never hold a link of the author's, nor a footnote's mark", () => {
    const html = htmlOf("Chỉ thị [số](/nam/) 99-CT/TW, Chỉ thị[^1] 98-CT/TW\n\n[^1]: Bịa.");
    expect(html).not.toMatch(/<a data-van-ban="\d">(?:(?!<\/a>).)*<(?:a|sup)/);
  });

  it("are read in lists within lists, each item by itself", () => {
    const body = "- Nghị quyết\n  - 15 đồng chí\n  - Chỉ thị 98-CT/TW\n- Chỉ thị 99-CT/TW";
    expect(literals(body)).toEqual(["Chỉ thị 98-CT/TW", "Chỉ thị 99-CT/TW"]);
    expect(linesOf(body)).toEqual([3, 4]);
  });

  it("are read in cells of tables, each by itself", () => {
    const body = "| Chỉ thị | 99 |\n| - | - |\n| Chỉ thị 98-CT/TW | Kế hoạch |";
    expect(literals(body)).toEqual(["Chỉ thị 98-CT/TW"]);
    expect(linesOf(body)).toEqual([3]);
  });

  it("are read in quotes, captions and footnotes, whose marks stay links of their own", () => {
    expect(literals('> Chỉ thị 98-CT/TW\n\n![x](a.jpg "Học Chỉ thị 99-CT/TW")')).toEqual([
      "Chỉ thị 98-CT/TW",
      "Chỉ thị 99-CT/TW",
    ]);
    const noted = rendered("Chỉ thị 98-CT/TW[^1]\n\n[^1]: Xem Chỉ thị 99-CT/TW.");
    expect(noted.citations.map(({ line }) => line)).toEqual([1, 3]);
    expect(valuesOf(noted.html, "dataFootnoteRef")).toHaveLength(1);
    expect(noted.html).toMatch(/<a data-van-ban="0">[^<]*<\/a><sup>/);
  });

  it("leave the ids and the words of headings as they are", () => {
    const { headings, html } = rendered("## Học Chỉ thị 99-CT/TW");
    expect(headings).toEqual([
      { level: 2, id: "hoc-chi-thi-99-ct-tw", text: "Học Chỉ thị 99-CT/TW" },
    ]);
    expect(html).toContain('Học <a data-van-ban="0">Chỉ thị 99-CT/TW</a></h2>');
  });

  it("tell their line where lines end within a paragraph and within themselves", () => {
    const body =
      "Một.\n\nHai\nba Chỉ thị 98-CT/TW\nbốn Kế hoạch số\n99-KH/TU, *năm\nChỉ thị 97-CT/TW*";
    expect(linesOf(body)).toEqual([4, 5, 7]);
  });

  it("come with the rest of their sentence", () => {
    const [citation] = rendered("Câu trước. Học Chỉ thị 99-CT/TW\nở xã. Câu sau.").citations;
    expect(citation?.sentence).toEqual({ before: "Học ", after: " ở xã." });
  });

  it("have in their sentence an ellipsis for a link, and nothing for the mark of a footnote", () => {
    const body = "Theo [báo](/nam/), học Chỉ thị 99-CT/TW[^1] ở **xã**.\n\n[^1]: Bịa.";
    expect(rendered(body).citations[0]?.sentence).toEqual({
      before: "Theo …, học ",
      after: " ở xã.",
    });
  });

  it("cannot be brought by an author, whose tags are text", () => {
    const html = htmlOf('<a data-van-ban="0">x</a> Chỉ thị 99-CT/TW');
    expect(valuesOf(html, "dataVanBan")).toEqual(["0"]);
    expect(html).toContain("&#x3C;a data-van-ban=");
  });
});
