import { expect, it } from "vitest";
import { passagesOf } from "../../../src/import/facts/passage.ts";
import type { Layout, Page } from "../../../src/import/model.ts";

const page: Page = { file: "-", blocks: [], stated: [], converted: [] };
const layout: Layout = { datelines: [], sections: [], urls: [], pieces: [], furniture: [] };
const long = "Một đoạn văn dài hơn một lời tóm tắt. ".repeat(6).trim();

it("an empty page has none", () => {
  expect(passagesOf(page, layout)).toEqual([]);
});

it("lists title, text and captions, sections, addresses, file and furniture", () => {
  const passages = passagesOf(
    {
      ...page,
      file: "trang/bai-cu.html",
      stated: [
        { name: "url", value: "https://bao.example/a", line: 2, literal: "…" },
        { name: "site", value: "Cổng thử", line: 3, literal: "…" },
        { name: "author", value: "Nguyễn Văn Thử", line: 4, literal: "…" },
      ],
    },
    {
      ...layout,
      title: { value: "Nhan đề", line: 5, literal: "Nhan đề (11:09)" },
      sections: [{ line: 1, literal: "Xây dựng Đảng" }],
      urls: [{ line: 30, literal: "http://bao.example/b" }],
      pieces: [
        { role: "figure", line: 6, caption: "Quang cảnh." },
        { role: "paragraph", line: 7, text: long },
        { role: "figure", line: 8, caption: "" },
        { role: "subheading", line: 9, text: "Việc mới" },
        { role: "paragraph", line: 10, text: "Đoạn sau." },
      ],
      furniture: [{ line: 40, text: "Chân trang" }],
    },
  );
  expect(passages.map(({ place, line, text }) => `${line} ${place}: ${text.slice(0, 20)}`)).toEqual(
    [
      "5 title: Nhan đề",
      "6 caption: Quang cảnh.",
      "7 lead: Một đoạn văn dài hơn",
      "9 body: Việc mới",
      "10 body: Đoạn sau.",
      "1 section: Xây dựng Đảng",
      "30 url: http://bao.example/b",
      "2 url: https://bao.example/",
      "3 site: Cổng thử",
      "1 file: bai-cu.html",
      "40 site: Chân trang",
    ],
  );
});

it("takes the second paragraph for the lead too, where the first is a short summary", () => {
  const pieces = ["Tóm tắt.", "Sáng 5/3, Huyện ủy họp.", "Đoạn sau."].map((text, i) => ({
    role: "paragraph" as const,
    line: i + 1,
    text,
  }));
  const places = passagesOf(page, { ...layout, pieces }).map(({ place }) => place);
  expect(places).toEqual(["lead", "lead", "body"]);
});
