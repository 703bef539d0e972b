import { describe, expect, it } from "vitest";
import { apart, apartBlocks, article, inShort, LEAD, PARAGRAPH, takenOff } from "./apart.ts";

const TITLE = "Thử Giang trồng tre giữ đê Mẫu";
const withHead = (head: string) => apart(`${TITLE}\n${head}${LEAD}\n${PARAGRAPH}`);
const TEXT = [`paragraph: ${LEAD}`, `paragraph: ${PARAGRAPH}`];

describe("an agency mark at the head of the lead", () => {
  it.each([
    ["HNP - ", "HNP"],
    ["(NSHN) - ", "NSHN"],
    ["(HNMO) – ", "HNMO"],
    ["Kinhtedothi - ", "Kinhtedothi"],
    ["Kinhtedothi- ", "Kinhtedothi"],
    ["KinhteDothi – ", "KinhteDothi"],
    ["(LĐTĐ) ", "LĐTĐ"],
    ["TTTĐ - ", "TTTĐ"],
    ["ANTD.VN - ", "ANTD.VN"],
    ["VOV.VN - ", "VOV.VN"],
    ["(Dân trí) - ", "Dân trí"],
    ["Dân trí - ", "Dân trí"],
    ["(Ngày Mẫu) - ", "Ngày Mẫu"],
    ["(PNTĐ) -", "PNTĐ"],
    ["DNTH - ", "DNTH"],
  ])("%s goes to the report", (head, mark) => {
    const layout = withHead(head);
    expect(layout.agencyMark).toEqual({ line: 2, literal: mark });
    expect([takenOff(layout), inShort(layout)]).toEqual([[head.trim()], TEXT]);
  });

  it("may have lost its dash", () => {
    expect(withHead("HNMO ").agencyMark?.literal).toBe("HNMO");
  });

  it.each(["UBND - ", "HĐND - ", "(1) - ", "Gia Lâm - "])("%s is none", (head) => {
    const layout = withHead(head);
    expect(layout.agencyMark).toBeUndefined();
    expect(inShort(layout)[0]).toBe(`paragraph: ${head}${LEAD}`);
  });

  it.each([
    [`**HNP - Sáng** 6/1`, "**Sáng** 6/1"],
    [`**HNP** - Sáng **6/1**`, "Sáng **6/1**"],
    [`HNP \\- Sáng [6/1](/a)`, "Sáng [6/1](/a)"],
    [`[HNP](/a) - Sáng 6/1`, undefined],
  ])("is cut off the Markdown %s too", (markdown, left) => {
    const text = `HNP - ${LEAD}`;
    const blocks = [
      { line: 1, text: TITLE, kind: "heading" as const, depth: 1 },
      { line: 2, text, markdown, kind: "text" as const },
    ];
    const [first] = apartBlocks(blocks).pieces;
    expect(first).toEqual({
      role: "paragraph",
      line: 2,
      text: LEAD,
      ...(left !== undefined && { markdown: left }),
    });
  });
});

describe("the mark of the end", () => {
  it.each([
    ["của Thành ủy./.", "của Thành ủy.", "./."],
    ["của Thành ủy/.", "của Thành ủy.", "/."],
    ["của Thành ủy. /.", "của Thành ủy.", ". /."],
    ["của Thành ủy…./.", "của Thành ủy…", "./."],
  ])("goes from %s and leaves the stop", (end, left, mark) => {
    const layout = article({ last: `Việc này theo đề án trồng tre ${end}` });
    expect(inShort(layout).at(-1)).toBe(`paragraph: Việc này theo đề án trồng tre ${left}`);
    expect(takenOff(layout)).toEqual([mark]);
  });

  it("may have a line of its own", () => {
    const layout = article({ below: "./." });
    expect([inShort(layout), takenOff(layout)]).toEqual([TEXT, ["./."]]);
  });
});

describe("a reprint", () => {
  it.each([
    "Theo ÁNH THỬ/hanoimoi.com.vn/",
    "(Theo VTV1)",
    "Theo HNP",
    "Nguồn: Trung tâm Tin tức",
    "(TTXVN/Vietnam+)",
    "(Vietnam+)",
  ])("%s names the source", (printed) => {
    const layout = article({ below: printed });
    expect(layout.reprint).toEqual({ line: 4, literal: printed });
    expect([inShort(layout), takenOff(layout)]).toEqual([TEXT, [printed]]);
  });

  it.each([
    "Nguồn Thử TV: http://thu-tv.example/a",
    "Nguồn tin: http://bao-thu.example/b",
    "Nguồn Báo Mẫu: https://bao-mau.example/c",
  ])("%s has an address", (printed) => {
    const layout = article({ below: printed });
    expect(layout.reprint?.literal).toBe(printed);
    expect(layout.urls.map(({ literal }) => literal)).toEqual([printed.replace(/^.*?: /, "")]);
  });

  it.each(["(Theo VTV1)", "(TTXVN/Vietnam+)", "Theo HNP"])("%s is glued to the end", (printed) => {
    const layout = article({ last: `${PARAGRAPH} ${printed}` });
    expect([layout.reprint?.literal, inShort(layout), takenOff(layout)]).toEqual([
      printed,
      TEXT,
      [printed],
    ]);
  });

  it.each([
    "Theo đó, các xã nộp danh sách trước Tết.",
    "Nguồn vốn: 15 tỷ đồng từ ngân sách huyện.",
  ])("is not %s", (text) => {
    const layout = article({ last: text });
    expect([layout.reprint, inShort(layout).at(-1)]).toEqual([undefined, `paragraph: ${text}`]);
  });
});

describe("an address", () => {
  it.each(["URL: ", "Link: ", "Link nội dung: ", ""])("after %j is kept apart", (label) => {
    const layout = article({ above: `${label}https://thu.example/tin/1.html?a=1` });
    expect(layout.urls).toEqual([{ line: 1, literal: "https://thu.example/tin/1.html?a=1" }]);
    expect(layout.title?.line).toBe(2);
  });

  it("in a sentence stays there", () => {
    const text = "Người dân xem bản đồ bãi tre tại https://thu.example/ban-do và góp ý trước Tết.";
    const layout = article({ last: text });
    expect([layout.urls, inShort(layout).at(-1)]).toEqual([[], `paragraph: ${text}`]);
  });
});
