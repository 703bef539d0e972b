import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/start/answers.ts";
import { pathOf, startArticle } from "../../src/start/startArticle.ts";
import { articleSchema } from "../../src/validate/schema/article.ts";
import { goodRegistry, judgeText } from "../fixture.ts";

const registry = await goodRegistry();
const setting = { registry, today: "2021-01-07" };
const start = (answers: Answers) => startArticle(answers, setting, "articles/x.md");
const free = () => false;

const full: Answers = {
  title: "Bài thử: một",
  district: "gia-lam",
  date: { day: "2021-01-06", time: "11:09" },
  author: "Xuân Thử",
  section: "noi-chinh",
};

describe("an article of which all is known", () => {
  it("has no open place, its term from its day, and no text yet", () => {
    expect(start(full)).toEqual({
      path: "articles/x.md",
      open: [],
      text: `---
title: "Bài thử: một"
district: gia-lam
date: 2021-01-06T11:09+07:00
term: 2020-2025
author: Xuân Thử
section: noi-chinh
---

`,
    });
  });

  it("is refused by check for its text alone", () => {
    const path = pathOf(full, free);
    const { text } = startArticle(full, setting, path);
    const { messages } = judgeText(registry, text, path);
    expect(messages.map(({ rule }) => rule)).toEqual(["body-fits-rights"]);
  });
});

describe("an article of which nothing is known", () => {
  it("is open everywhere, each place with a word on what belongs there", () => {
    const { text, open } = start({});
    expect(open).toEqual(["title", "district", "date", "term", "author", "section"]);
    expect(text.match(/^\w+: "\?\?\?" # \S.*$/gm)).toHaveLength(open.length);
  });

  it("is refused by check at every open place", () => {
    const { messages } = judgeText(registry, start({}).text);
    const open = messages.filter(({ rule }) => rule === "open-place");
    expect(open.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7]);
  });
});

describe("the term", () => {
  const termLine = (district: string, day: string) =>
    /^term: .*$/m.exec(start({ ...full, district, date: { day } }).text)?.[0];

  it.each([
    ["thuong-tin", "2020-07-29", "term: 2015-2020"],
    ["thuong-tin", "2020-07-30", "term: 2020-2025"],
    [
      "gia-lam",
      "2020-05-27",
      'term: "???" # 2015-2020 hoặc 2020-2025: sổ bộ chưa biết rõ ngày đổi khóa',
    ],
    [
      "gia-lam",
      "1990-01-01",
      'term: "???" # sổ bộ chưa có nhiệm kỳ của ngày ấy; thêm vào districts/gia-lam.yaml kèm nguồn',
    ],
  ])("of %s on %s is %s", (district, day, line) => {
    expect(termLine(district, day)).toBe(line);
  });

  it("is the one that was answered", () => {
    const answers = { ...full, date: { day: "2020-05-27" }, term: "2015-2020" };
    expect(start(answers).text).toContain("\nterm: 2015-2020\n");
  });
});

describe("source and rights", () => {
  const front = (answers: Answers) => start({ ...full, ...answers });

  it("are left out of what nobody said is another's", () => {
    expect(front({}).text).not.toMatch(/^(source|rights):/m);
    expect(front({ rights: "own" }).text).toContain("\nrights: own\n");
  });

  it.each(["digest", "full", "link"] as const)("of %s are asked for", (rights) => {
    expect(front({ rights }).open).toEqual(["source.name", "source.url"]);
  });

  it("are open, not ours, where a source is named and no more is said", () => {
    expect(front({ source: "Báo Thử" }).open).toEqual(["source.url", "rights"]);
    expect(front({ url: "https://bao-thu.example/" }).open).toEqual(["source.name", "rights"]);
  });

  it("of our own text may name a source without its address", () => {
    expect(front({ rights: "own", source: "Báo Thử" }).open).toEqual([]);
  });
});

describe("what else follows", () => {
  it("is a reason for a day after the district's end", () => {
    expect(start({ ...full, date: { day: "2025-07-01" } }).open).toEqual(["after_closure"]);
    expect(start({ ...full, date: { day: "2025-06-30" } }).open).toEqual([]);
  });

  it("is no section, where the answer was that there is none", () => {
    expect(start({ ...full, section: null }).text).not.toContain("section");
  });

  it("is the order of the schema", () => {
    const all: Answers = {
      ...full,
      date: { day: "2025-07-01" },
      run_up_to: "2025-2030",
      rights: "link",
    };
    const keys = [...start(all).text.matchAll(/^\w+(?=:)/gm)].map(([key]) => key);
    const order = Object.keys(articleSchema(420).shape);
    expect(keys).toHaveLength(10);
    expect(keys).toEqual(order.filter((key) => keys.includes(key)));
  });
});

describe("the path", () => {
  it.each<[string, Answers, string]>([
    ["its place", {}, "articles/gia-lam/2021/2021-01-06-bai-thu-mot.md"],
    [
      "its place by another name",
      { slug: "ten-khac" },
      "articles/gia-lam/2021/2021-01-06-ten-khac.md",
    ],
    ["the inbox without a district", { district: undefined }, "inbox/bai-thu-mot.md"],
    ["the inbox without a day", { date: undefined }, "inbox/bai-thu-mot.md"],
    ["the inbox without a title", { title: undefined }, "inbox/bai-chua-co-nhan-de.md"],
    ["the inbox with a title of no letters", { title: "…" }, "inbox/bai-chua-co-nhan-de.md"],
  ])("leads to %s", (_, change, path) => {
    expect(pathOf({ ...full, ...change }, free)).toBe(path);
  });
});
