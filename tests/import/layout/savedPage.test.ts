import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/import/model.ts";
import { apartBlocks, captionsOf, inShort, LEAD, PARAGRAPH, takenOff } from "./apart.ts";

const TITLE = "Thử Giang trồng tre giữ đê Mẫu";

/** Blocks of a saved page, a line each; those before `main` and after `after` stand around the article. */
function page(before: Partial<Block>[], main: Partial<Block>[], after: Partial<Block>[] = []) {
  const part = (blocks: Partial<Block>[], isMain: boolean) =>
    blocks.map((block) => ({ text: "", kind: "text" as const, main: isMain, ...block }));
  return [...part(before, false), ...part(main, true), ...part(after, false)].map(
    (block, at): Block => ({ line: at + 1, ...block }),
  );
}

const words = (...texts: string[]) => texts.map((text) => ({ text }));
const TEXT = [`paragraph: ${LEAD}`, `paragraph: ${PARAGRAPH}`];
const stated = [{ name: "title", value: `${TITLE} - Báo Thử`, line: 1, literal: "<title>" }];

describe("a saved page", () => {
  it("gives what stands outside its main part to furniture, prose too", () => {
    const teaser = `${PARAGRAPH} ${PARAGRAPH}`;
    const layout = apartBlocks(
      page(
        words("Trang chủ", "Lịch công tác"),
        words(TITLE, LEAD, PARAGRAPH),
        words("Đọc nhiều", teaser),
      ),
    );
    expect(inShort(layout)).toEqual(TEXT);
    expect(takenOff(layout)).toEqual(["Trang chủ", "Lịch công tác", "Đọc nhiều", teaser]);
  });

  it("has headline, section, day, author and lead outside of it, and the author below", () => {
    const head = words("Trang chủ / Xã hội", TITLE, "07/01/2021 10:32", "Chia sẻ");
    const layout = apartBlocks(
      page(
        [...head, { text: `HNP - ${LEAD}`, kind: "heading", depth: 2 }],
        words(PARAGRAPH),
        words("Vũ Thử", "Từ khóa: tre"),
      ),
      stated,
    );
    expect(layout.title).toEqual({ line: 2, value: TITLE, literal: TITLE });
    expect(layout.sections).toEqual([{ line: 1, literal: "Xã hội" }]);
    expect(layout.datelines).toEqual([{ line: 3, literal: "07/01/2021 10:32" }]);
    expect([layout.agencyMark?.literal, layout.byline?.literal]).toEqual(["HNP", "Vũ Thử"]);
    expect(inShort(layout)).toEqual(TEXT);
  });

  it("has the stated title, not the name of a portlet, however it is marked", () => {
    const label: Partial<Block> = { text: "đảng đoàn thể", kind: "heading", depth: 1 };
    const title: Partial<Block> = { text: TITLE, kind: "heading", depth: 3 };
    const layout = apartBlocks(page([label], [title, ...words(LEAD, PARAGRAPH)]), stated);
    expect(layout.title?.line).toBe(2);
    expect(layout.sections).toEqual([{ line: 1, literal: "đảng đoàn thể" }]);
  });

  it("has a headline by its markup where it states none", () => {
    const site: Partial<Block> = {
      text: "Cổng của chúng tôi nơi làng Mẫu",
      kind: "heading",
      depth: 1,
    };
    const title: Partial<Block> = { text: TITLE, kind: "heading", depth: 1 };
    const layout = apartBlocks(page([site, title], words(LEAD, PARAGRAPH)));
    expect(layout.title?.line).toBe(2);
    expect(takenOff(layout)).toEqual([site.text]);
  });

  it("takes a box of links out of its main part", () => {
    const list: Partial<Block> = {
      text: "Chợ phiên Hội hoa",
      kind: "list",
      markdown: "- Chợ phiên\n- Hội hoa",
    };
    const main = [...words(TITLE, LEAD, "Tin liên quan"), list, ...words(PARAGRAPH, PARAGRAPH)];
    const layout = apartBlocks(page([], main));
    expect(takenOff(layout)).toEqual(["Tin liên quan", "Chợ phiên Hội hoa"]);
    expect(inShort(layout)).toEqual([...TEXT, TEXT[1]]);
  });
});

describe("images", () => {
  const image = (src: string, alt = ""): Partial<Block> => ({ kind: "image", image: { src, alt } });
  const body = (...blocks: Partial<Block>[]) =>
    apartBlocks(page([], [...words(TITLE, LEAD), ...blocks, ...words(PARAGRAPH)]));

  it("take the caption behind them, marked as one or not", () => {
    for (const caption of [{ text: "Bãi tre non", caption: true }, { text: "Bãi tre non" }]) {
      expect(body(image("tre.jpg"), caption).pieces[1]).toEqual({
        role: "figure",
        line: 3,
        caption: "Bãi tre non",
        image: { src: "tre.jpg", alt: "" },
      });
    }
  });

  it("leave the paragraph behind them alone", () => {
    const layout = body(image("tre.jpg"), {
      text: "Tre lấy từ bãi Thử, nhà nào cũng góp vài gốc, có nhà góp cả bụi lớn.",
    });
    expect(captionsOf(layout)).toEqual([""]);
    expect(inShort(layout)).toHaveLength(4);
  });

  it("take the credit too, and lose a repeated alternative text", () => {
    const alt = `${TITLE} - Ảnh 1`;
    const layout = body(
      image("tre.jpg", alt),
      { text: alt },
      { text: "Bãi tre non. Ảnh: T.Thử", caption: true },
    );
    expect(layout.pieces[1]).toMatchObject({
      caption: "Bãi tre non.",
      credit: "T.Thử",
      image: { src: "tre.jpg" },
    });
    expect(takenOff(layout)).toEqual([alt, "Ảnh:"]);
  });

  it("stand each for themselves", () => {
    const layout = body(image("a.jpg"), image("b.jpg"), { text: "Bãi tre non", caption: true });
    expect(captionsOf(layout)).toEqual(["", "Bãi tre non"]);
  });

  it("are no signs of the page", () => {
    expect(captionsOf(body(image("/i/icon-share.png"), image("/i/logo.svg?v=2")))).toEqual([]);
  });
});
