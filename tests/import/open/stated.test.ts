import { describe, expect, it } from "vitest";
import { opened, openPage } from "./opening.ts";

const ARTICLE =
  "<p>Sáng 8-1, Huyện ủy Thử họp tổng kết, có 120 đại biểu của 16 xã cùng dự họp.</p>";

async function stated(head: string): Promise<string[]> {
  const page = await opened("a.html", `<html><head>${head}</head><body>${ARTICLE}</body></html>`);
  return page.stated.map(({ line, name, value }) => `${line} ${name}: ${value}`);
}

describe("what a page states of itself", () => {
  it("comes from its head, each with its line and the words that stand there", async () => {
    const page = await openPage("newspaper.html");
    expect(page.stated.map(({ line, name }) => `${line} ${name}`)).toEqual([
      "4 title",
      "5 title",
      "6 type",
      "7 site",
      "8 published",
      "9 section",
      "10 author",
      "11 url",
      "14 title",
      "15 published",
      "16 author",
      "17 site",
      "13 type",
    ]);
    expect(page.stated[4]).toEqual({
      name: "published",
      value: "2021-01-08T12:25:00+07:00",
      line: 8,
      literal: '<meta property="article:published_time" content="2021-01-08T12:25:00+07:00">',
    });
    expect(page.stated[9]?.literal).toBe('"datePublished":"2021-01-08T12:25:00+07:00"');
  });

  it("has the address that a browser noted when it saved the page", async () => {
    expect(await stated("\n<!-- saved from url=(0027)https://x.example/bai-1.html -->")).toEqual([
      "2 url: https://x.example/bai-1.html",
    ]);
  });

  it("has the day on which a program saved the page, which is not that of the article", async () => {
    const note =
      "<!--\n Page saved with SingleFile \n url: https://x.example/1 \n saved date: Sat Jan 09 2021 10:00:00 GMT+0700 (Indochina Time)\n-->";
    expect(await stated(note)).toEqual([
      "3 url: https://x.example/1",
      "4 retrieved: Sat Jan 09 2021 10:00:00 GMT+0700 (Indochina Time)",
    ]);
  });

  it("is empty for JSON that is broken, and for things that are no article", async () => {
    expect(await stated('<script type="application/ld+json">{"headline": </script>')).toEqual([]);
    const site = '{"@type":"WebSite","name":"Trang","url":"https://x.example/"}';
    expect(await stated(`<script type="application/ld+json">${site}</script>`)).toEqual([]);
  });

  it("finds articles in graphs and lists, and several authors", async () => {
    const graph =
      '{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"author":[{"name":"Văn Thử"},{"name":"Thị Mẫu"}]}]}';
    expect(await stated(`<script type="application/ld+json">${graph}</script>`)).toEqual([
      "1 author: Văn Thử",
      "1 author: Thị Mẫu",
      "1 type: article",
    ]);
  });

  it("reads microdata and the times that are marked as the day of publication", async () => {
    const meta = '<meta itemprop="datePublished" content="2021-01-08">';
    expect(await stated(meta)).toEqual(["1 published: 2021-01-08"]);
    const page = await opened(
      "a.html",
      `<html><body>${ARTICLE}<time itemprop="datePublished" datetime="2021-01-09">9/1</time><time datetime="2020-02-02">2/2</time></body></html>`,
    );
    expect(page.stated.map(({ value }) => value)).toEqual(["2021-01-09"]);
  });
});
