import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/import/model.ts";
import { opened } from "./opening.ts";

/** The blocks of a piece of HTML, as an editor copies it out of a portal. */
async function blocks(html: string): Promise<readonly Block[]> {
  return (await opened("a.html", `<p>Đầu.</p>${html}`)).blocks.slice(1);
}

async function texts(html: string): Promise<string[]> {
  return (await blocks(html)).map(({ text, caption }) => (caption ? `[${text}]` : text));
}

async function images(html: string): Promise<(string | undefined)[]> {
  return (await blocks(html)).flatMap(({ image }) => (image ? [image.src] : []));
}

describe("text in a page", () => {
  it("is parted at line breaks and wherever text stands beside blocks", async () => {
    expect(await texts("<div>một<br>hai<p>ba</p>bốn<ul><li>năm</ul></div>")).toEqual(
      "một hai ba bốn năm".split(" "),
    );
  });

  it("keeps words whole across formatting, and apart where the portal parts them", async () => {
    expect(await texts("<p>Đ<span>ả</span>ng <b>b</b>ộ</p>")).toEqual(["Đảng bộ"]);
    const line = '<div><span class="date">06/01</span><span class="author">Văn Thử</span></div>';
    expect(await texts(line)).toEqual(["06/01 Văn Thử"]);
    expect(await texts("<div><span>Tin mới</span><span>Tin cũ</span></div>")).toEqual([
      "Tin mới Tin cũ",
    ]);
  });

  it("has its spaces outside of its formatting, which is joined", async () => {
    const [first, second] = await blocks(
      "<p><b>HNP - </b>Sáng</p><p><b>a</b> <strong>b</strong></p>",
    );
    expect([first?.markdown, second?.markdown]).toEqual(["**HNP -** Sáng", "**a b**"]);
  });

  it("loses links that lead nowhere any more, but not their words", async () => {
    const [first] = await blocks('<p><a href="#x">Một</a> <a href="javascript:x()">hai</a></p>');
    expect([first?.text, first?.markdown]).toEqual(["Một hai", undefined]);
  });

  it("is no heading where a whole sentence is dressed as one", async () => {
    const lead = `Sáng 8-1, Quận ủy Thử tổ chức hội nghị ${"tổng kết ".repeat(6)}năm.`;
    expect(await blocks(`<h2>${lead}</h2><h3>Kết quả</h3>`)).toMatchObject([
      { kind: "text", text: lead },
      { kind: "heading", depth: 3, text: "Kết quả" },
    ]);
  });

  it("goes on after something hidden in the middle of it", async () => {
    const [hidden, shown] = await blocks('<p>Một <span style="display:none">ẩn</span>hai</p>');
    expect([hidden?.text, hidden?.main, shown?.text]).toEqual(["ẩn", false, "Một hai"]);
  });
});

describe("images in a page", () => {
  it("are taken from where scripts would have taken them, the largest of a set", async () => {
    expect(await images('<img src="/img/blank.gif" data-original="a.jpg">')).toEqual(["a.jpg"]);
    expect(await images('<img srcset="s.jpg 300w, l.jpg 1200w">')).toEqual(["l.jpg"]);
    expect(await images('<picture><source srcset="b.webp 2x"><img></picture>')).toEqual(["b.webp"]);
  });

  it("are one where the page has a second for readers without scripts", async () => {
    const html = '<img data-src="a.jpg"><noscript><img src="a.jpg"></noscript>';
    expect(await images(html)).toEqual(["a.jpg"]);
  });

  it("are none where they count readers or decorate", async () => {
    const html =
      '<img src="c.php?id=1" width="1" height="1"><img src="i.png" width="16" height="16"><img src="p.gif" style="height:1px"><img>';
    expect(await images(html)).toEqual([]);
  });

  it("have their bytes where the page itself holds them", async () => {
    const gif = `${Buffer.from("GIF89a").toString("base64")}`;
    const [image] = await blocks(`<img src="data:image/gif;base64,${gif}" data-src="b.jpg">`);
    expect(image?.image).toEqual({ src: "b.jpg", alt: "" });
  });
});

describe("words under an image", () => {
  it.each([
    '<figure><img src="a.jpg"><figcaption>Quang cảnh</figcaption></figure>',
    '<figure><figcaption>Quang cảnh</figcaption><img src="a.jpg"></figure>',
    '<p><img src="a.jpg"></p><p class="PhotoCMS_Caption">Quang cảnh</p>',
    '<p><img src="a.jpg"></p><p style="text-align: center;">Quang cảnh</p>',
    '<p align="center"><img src="a.jpg"><br>Quang cảnh</p>',
    '<div><img src="a.jpg"><br><em>Quang cảnh</em></div>',
    '<table><tr><td><img src="a.jpg"></td></tr><tr><td>Quang cảnh</td></tr></table>',
    '<table><tr><td><img src="a.jpg"><p>Quang cảnh</p></td></tr></table>',
    '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">Quang cảnh</p></div>',
  ])("are its caption: %s", async (html) => {
    expect(await texts(html)).toEqual(["", "[Quang cảnh]"]);
  });

  it.each([
    '<p><img src="a.jpg"></p><p>Hội nghị đã thông qua nghị quyết.</p>',
    '<p><img src="a.jpg"></p><p align="center"><b>Kết quả</b></p>',
    `<p><img src="a.jpg"></p><p align="center">${"Chữ dài. ".repeat(50)}</p>`,
  ])("are none where they may be text: %s", async (html) => {
    expect((await blocks(html)).some(({ caption }) => caption)).toBe(false);
  });
});

describe("tables and lists", () => {
  it("have every cell in its column, whatever it spans", async () => {
    const [table] = await blocks(
      "<table><tr><th rowspan=2>Xã<th colspan=2>Năm</tr><tr><th>2019<th>2020</tr><tr><td>Mẫu<td>1<td>2</tr></table>",
    );
    expect(table?.markdown).toBe(
      "| Xã | Năm | |\n| - | - | - |\n| | 2019 | 2020 |\n| Mẫu | 1 | 2 |",
    );
  });

  it("keep what a table is called", async () => {
    const html =
      "<table><caption>Bảng 1</caption><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>";
    expect((await blocks(html)).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "text Bảng 1",
      "table a 1 b 2",
    ]);
  });

  it("nest, and count from where the page does", async () => {
    const [list] = await blocks("<ol start=3><li>ba<ul><li>nhỏ</ul><li>bốn</ol>");
    expect(list?.markdown).toBe("3. ba\n   - nhỏ\n4. bốn");
  });

  it("are taken apart where they hold the parts of a page", async () => {
    const html = "<table><tr><td><h3>Trái</h3><td><table><tr><td>Phải</table></table>";
    expect((await blocks(html)).map(({ kind }) => kind)).toEqual(["heading", "text"]);
  });

  it("are no quote where a whole article is indented as one", async () => {
    const html = `<blockquote>${"<p>Đoạn.</p>".repeat(9)}</blockquote>`;
    expect((await blocks(html)).map(({ kind }) => kind)).toEqual(Array(9).fill("text"));
  });
});
