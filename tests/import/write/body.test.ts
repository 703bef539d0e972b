import { describe, expect, it } from "vitest";
import type { Piece } from "../../../src/import/model.ts";
import { writeBody } from "../../../src/import/write/body.ts";

const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const body = (pieces: Piece[], base?: string) =>
  writeBody(pieces, { name: "2021-01-06-bai", base });
const text = (
  role: "paragraph" | "subheading" | "list" | "quote" | "table",
  words: string,
  markdown?: string,
): Piece => ({
  role,
  line: 1,
  text: words,
  ...(markdown !== undefined && { markdown }),
});
const photo = (alt: string, bytes?: Uint8Array) => ({ src: "a.jpg", alt, ...(bytes && { bytes }) });

describe("the body", () => {
  it("has paragraphs, sub-headings, lists and quotes, with an empty line between them", () => {
    const { markdown } = body([
      text("paragraph", "2020. Huyện ủy * họp"),
      text("subheading", "Kinh tế tăng trưởng khá"),
      text("list", "• một"),
      text("list", "- hai"),
      text("list", "1. ba"),
      text("quote", "Lời # dẫn"),
    ]);
    expect(markdown).toBe(
      "2020\\. Huyện ủy \\* họp\n\n## Kinh tế tăng trưởng khá\n\n- một\n- hai\n\n1\\. ba\n\n> Lời # dẫn\n",
    );
  });

  it("keeps the structure of Markdown that the input gave", () => {
    const table = "| Chỉ tiêu | Đạt |\n| - | -: |\n| Thu | 107% |\n";
    expect(body([text("table", "Chỉ tiêu Đạt Thu 107%", table)]).markdown).toBe(table);
  });

  it("makes links of the old site whole, and text of what leads nowhere", () => {
    const markdown = "[a](/tin/1) [b](#x) [c](javascript:x) [d](http://b.example/) [e](../2)";
    expect(body([text("paragraph", "", markdown)], "https://a.example/tin/0").markdown).toBe(
      "[a](https://a.example/tin/1) b c [d](http://b.example/) [e](https://a.example/2)\n",
    );
    expect(body([text("paragraph", "", markdown)]).markdown).toBe(
      "a b c [d](http://b.example/) e\n",
    );
  });

  it("names pictures in the middle of a text, and drops those without name", () => {
    const markdown = "trước ![Hội trường](a.jpg) sau ![](dot.gif)";
    expect(body([text("paragraph", "", markdown)]).markdown).toBe("trước ![Hội trường]() sau\n");
  });
});

describe("a figure", () => {
  const figure = (rest: Partial<Extract<Piece, { role: "figure" }>>): Piece => ({
    role: "figure",
    line: 5,
    caption: "",
    ...rest,
  });

  it.each<[Partial<Extract<Piece, { role: "figure" }>>, string]>([
    [{ caption: "Quang cảnh hội nghị." }, "![Quang cảnh hội nghị.]()\n"],
    [{ caption: "Bí thư Thử", credit: "TTXVN" }, "![Bí thư Thử. Ảnh: TTXVN]()\n"],
    [{ caption: "Toàn cảnh.", credit: "T.Thử" }, "![Toàn cảnh. Ảnh: T.Thử]()\n"],
    [{ credit: "T.Thử" }, "![Ảnh: T.Thử]()\n"],
    [{ image: photo("Hội trường") }, "![Hội trường]()\n"],
    [{}, ""],
  ])("that is lost keeps its words: %j", (rest, markdown) => {
    expect(body([figure(rest)])).toEqual({ markdown, images: [] });
  });

  it("that is kept stands beside the article, told and captioned", () => {
    const { markdown, images } = body([
      figure({ caption: "Toàn cảnh", credit: "Vương Thử", image: photo("Hội trường", jpeg) }),
      figure({ caption: "Bí thư “nói”", image: photo("", jpeg) }),
    ]);
    expect(markdown).toBe(
      '![Hội trường](2021-01-06-bai-1.jpg "Toàn cảnh. Ảnh: Vương Thử")\n\n' +
        '![Bí thư “nói”](2021-01-06-bai-2.jpg "Bí thư “nói”")\n',
    );
    expect(images.map(({ name }) => name)).toEqual([
      "2021-01-06-bai-1.jpg",
      "2021-01-06-bai-2.jpg",
    ]);
  });

  it("of a format that no page can show is lost", () => {
    const image = photo("Bản đồ", new TextEncoder().encode("<svg/>"));
    expect(body([figure({ image })])).toEqual({ markdown: "![Bản đồ]()\n", images: [] });
  });
});
