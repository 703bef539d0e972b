import { describe, expect, it } from "vitest";
import { opened, outline, pageText, refusal } from "./opening.ts";
import { photo } from "./photo.ts";
import { savedAsMht } from "./savedAsMht.ts";

const ADDRESS = "https://thunghiem.hanoi.gov.vn/dang-doan-the/-/view_content/123.html";
const IMAGE = "https://thunghiem.hanoi.gov.vn/documents/10180/anh-1.jpg";
const page = pageText("portal.html").replace("/documents/10180/anh-1.jpg", IMAGE);

const saved = savedAsMht(ADDRESS, [
  { type: "text/html", id: "frame-A@mhtml.blink", location: ADDRESS, content: page },
  { type: "image/png", location: IMAGE, content: photo(60, 40) },
  { type: "text/css", location: "cid:css-B@mhtml.blink", content: "p { color: red }" },
]);

describe("a page that a browser saved as one file", () => {
  it("gives the same article as the page itself", async () => {
    const texts = async (content: string | Uint8Array) =>
      outline(await opened("a", content)).map((line) => line.replace(/^\d+ /, ""));
    expect(await texts(saved)).toEqual(await texts(page));
  });

  it("has its images inside", async () => {
    const { blocks } = await opened("a.mhtml", saved);
    const images = blocks.filter(({ image }) => image?.bytes);
    expect(images.map(({ image }) => image?.src)).toEqual([IMAGE]);
    expect(images[0]?.image?.bytes).toEqual(Buffer.from(photo(60, 40)));
  });

  it("counts the lines of the file as it stands", async () => {
    const lines = Buffer.from(saved).toString("latin1").split("\r\n");
    const { blocks } = await opened("a.mht", saved);
    const lineOf = (text: string) => blocks.find((block) => block.text.startsWith(text))?.line ?? 0;
    expect(lines[lineOf("Quang cảnh") - 1]).toContain("<em>Quang c=E1=BA=A3nh");
    expect(lines[lineOf("Cổng thông tin") - 1]).toContain("C=E1=BB=95ng th=C3=B4ng tin");
  });

  it("states its address, title and the day of saving", async () => {
    const { stated } = await opened("a.mht", saved);
    expect(stated.slice(0, 3)).toEqual([
      { name: "url", value: ADDRESS, line: 2, literal: `snapshot-content-location: ${ADDRESS}` },
      {
        name: "title",
        value: "Hội nghị thử",
        line: 3,
        literal: "subject: =?utf-8?Q?H=E1=BB=99i=20ngh=E1=BB=8B=20th=E1=BB=AD?=",
      },
      {
        name: "retrieved",
        value: "Sat, 9 Jan 2021 03:04:05 -0000",
        line: 4,
        literal: "date: Sat, 9 Jan 2021 03:04:05 -0000",
      },
    ]);
  });

  it("finds the article in a frame of the page", async () => {
    const frames = savedAsMht(ADDRESS, [
      {
        type: "text/html",
        location: ADDRESS,
        content: "<html><frameset><frame src='cid:f@x'></frameset></html>",
      },
      { type: "text/html", id: "f@x", location: "https://x.example/f", content: page },
    ]);
    expect(outline(await opened("a.mht", frames))[0]).toContain("Hội nghị Ban Chấp hành");
  });

  it("finds images by their name within the file, and a page in base64", async () => {
    const html = Buffer.from(page.replace(IMAGE, "cid:anh@x"));
    const file = savedAsMht(ADDRESS, [
      { type: "text/html", location: ADDRESS, content: html },
      { type: "image/png", id: "anh@x", content: photo(60, 40) },
    ]);
    const { blocks } = await opened("a.mht", file);
    expect(blocks.filter(({ image }) => image?.bytes)).toHaveLength(1);
  });

  it("is refused for the same reasons as a page", async () => {
    const listing = [{ type: "text/html", content: pageText("listing.html") }];
    expect(await refusal("a.mht", savedAsMht(ADDRESS, listing))).toMatch(/danh mục/);
  });
});
