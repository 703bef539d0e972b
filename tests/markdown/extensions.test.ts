import { describe, expect, it } from "vitest";
import { elementsIn, htmlOf, rendered, valuesOf } from "./rendered.ts";

/** The cells of the one table in `body`, row by row: text and class. */
function cells(...lines: string[]) {
  const all = elementsIn(rendered(lines.join("\n")).html);
  return all
    .filter(({ tagName }) => tagName === "tr")
    .map((row) =>
      row.children.flatMap((cell) => {
        if (cell.type !== "element") return [];
        const [text] = cell.children;
        const align = cell.properties.className;
        return [`${text?.type === "text" ? text.value : ""}${align ? ` (${align})` : ""}`];
      }),
    );
}

describe("tables", () => {
  it("name their header cells and carry alignment as a class, in a region that scrolls", () => {
    const html = htmlOf("| Xã | Số |\n|:--|--:|\n| Một | 12.094 |");
    expect(html).toBe(
      '<div class="table-scroll" role="group" aria-label="Bảng" tabindex="0"><table><thead><tr>' +
        '<th scope="col" class="align-left">Xã</th><th scope="col" class="align-right">Số</th>' +
        '</tr></thead><tbody><tr><td class="align-left">Một</td>' +
        '<td class="align-right">12.094</td></tr></tbody></table></div>',
    );
  });

  it("know left, centre, right and none", () => {
    expect(cells("a|b|c|d", ":-|:-:|-:|-", "1|2|3|4")).toEqual([
      ["a (align-left)", "b (align-center)", "c (align-right)", "d"],
      ["1 (align-left)", "2 (align-center)", "3 (align-right)", "4"],
    ]);
  });

  it("keep an escaped pipe in its cell, in code too", () => {
    expect(cells("| a | b |", "|-|-|", "| x \\| y | z |")[1]).toEqual(["x | y", "z"]);
    expect(htmlOf("| a |\n|-|\n| `x \\| y` |")).toContain("<code>x | y</code>");
  });

  it("fill missing cells and drop those too many", () => {
    expect(cells("| a | b |", "|-|-|", "| 1 |", "| 1 | 2 | 3 |")).toEqual([
      ["a", "b"],
      ["1", ""],
      ["1", "2"],
    ]);
  });

  it("need as many marks as heads, and are text otherwise", () => {
    expect(htmlOf("| a | b |\n|-|\n| 1 | 2 |")).not.toContain("<table>");
  });

  it("end at an empty line", () => {
    expect(htmlOf("| a |\n|-|\n| 1 |\n\nSau bảng.")).toMatch(/<\/div><p>Sau bảng\.<\/p>$/);
  });

  it("leave a time of day and a ratio alone", () => {
    expect(htmlOf("Khai mạc 14:30, 16/16 chỉ tiêu | hết")).toBe(
      "<p>Khai mạc 14:30, 16/16 chỉ tiêu | hết</p>",
    );
  });
});

describe("footnotes", () => {
  it("stand at the end under a Vietnamese heading, with the way back in Vietnamese", () => {
    const { html } = rendered("Câu.[^1]\n\n[^1]: Lời chú.");
    expect(html).toContain('<h2 id="footnote-label">Chú thích</h2>');
    expect(valuesOf(html, "ariaLabel")).toEqual(["Về chỗ có chú thích 1"]);
    expect(html).not.toMatch(/Footnotes|Back to/);
  });

  const texts: [string, string][] = [
    ["one reference", "Câu.[^1]\n\n[^1]: Lời chú."],
    ["repeated references", "Một.[^a] Hai.[^a] Ba.[^a]\n\n[^a]: Lời chú."],
    ["Vietnamese labels", "Một.[^chú-thích] Hai.[^Đống-Đa]\n\n[^chú-thích]: A.\n[^Đống-Đa]: B."],
    ["labels of signs", "Một.[^*] Hai.[^a&b] Ba.[^%41]\n\n[^*]: A.\n[^a&b]: B.\n[^%41]: C."],
    ["several paragraphs", "Một.[^1]\n\n[^1]: Đoạn một.\n\n    Đoạn hai.\n\n    - mục"],
    ["a reference in a table", "| a[^1] |\n|-|\n| b |\n\n[^1]: Lời chú."],
    ["a footnote that has one itself", "Một.[^1]\n\n[^1]: Xem.[^2]\n[^2]: Hết."],
    ["a heading of the same name", "## Chú thích\n\nMột.[^1]\n\n[^1]: Hết."],
  ];

  it.each(texts)("lead there and back with %s", (_, body) => {
    const { html } = rendered(body);
    const ids = valuesOf(html, "id");
    // A browser looks for the id as it stands in the address first.
    const links = valuesOf(html, "href").map((href) => href.slice(1));
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const link of links) expect(ids).toContain(link);
    for (const id of valuesOf(html, "ariaDescribedBy")) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("go back to each of several references", () => {
    const { html } = rendered("Một.[^a] Hai.[^a]\n\n[^a]: Lời chú.");
    expect(valuesOf(html, "ariaLabel")).toEqual([
      "Về chỗ có chú thích 1",
      "Về chỗ có chú thích 1-2",
    ]);
  });

  it("without a text stay as they are written", () => {
    expect(htmlOf("Câu.[^mất]")).toBe("<p>Câu.[^mất]</p>");
  });

  it("without a reference are not shown", () => {
    expect(htmlOf("Câu.\n\n[^1]: Không ai dẫn.")).toBe("<p>Câu.</p>");
  });

  it("are no headings of the text", () => {
    expect(rendered("## Mở đầu\n\nCâu.[^1]\n\n[^1]: ## Lời chú").headings).toEqual([
      { level: 2, id: "mo-dau", text: "Mở đầu" },
    ]);
  });
});

describe("strikethrough", () => {
  it("takes two tildes", () => {
    expect(htmlOf("một ~~hai~~ ba")).toBe("<p>một <del>hai</del> ba</p>");
  });

  it("leaves one tilde alone, which means about", () => {
    expect(htmlOf("~500 người và ~300 hộ")).toBe("<p>~500 người và ~300 hộ</p>");
    expect(htmlOf("~một~ ~~hai~~")).toBe("<p>~một~ <del>hai</del></p>");
  });
});

describe("what is not ours", () => {
  it("leaves bare addresses as text", () => {
    expect(htmlOf("Xem https://thu.example hoặc www.thu.example")).not.toContain("<a");
  });

  it("leaves boxes, directives and colons as text", () => {
    const html = htmlOf("- [ ] việc\n\n:::note\n\nlúc 14:30 :tên[x]");
    expect(html).not.toMatch(/<input|<div/);
    expect(html).toContain("14:30 :tên[x]");
  });
});
