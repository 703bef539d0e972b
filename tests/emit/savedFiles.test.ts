import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { articlePage } from "../../src/derive/pages/article.ts";
import { savedFiles } from "../../src/emit/savedFiles.ts";
import type { RawHtml } from "../../src/markdown/renderBody.ts";
import { archive, article } from "../derive/sample.ts";
import { place } from "../read/sampleImages.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const content = scratchFolder();

describe("the saved copy of an article", () => {
  it("links to an image that is missing, of which the editor is told elsewhere", async () => {
    const one = article("2021-01-06");
    await place(content, { [one.path]: "bài" });
    const html = '<p><img src="/hinh/thu-mot/2021/mat.png" alt="Mất"></p>' as RawHtml;
    const page = articlePage(contextOf(archive([one])), one, { ...one.body, html });
    const images = { content, cache: join(content, "kho-tam"), shapes: new Map() };
    const copies: string[] = [];
    for await (const file of savedFiles([page], images, "")) copies.push(String(file.content));
    expect(copies[1]).toContain(
      '<a href="https://kho.example/hinh/thu-mot/2021/mat.png">[Ảnh xem tại: Mất]</a>',
    );
  });
});
