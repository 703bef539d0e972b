import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

const NEXT_DAY = "articles/dong-da/2020/2020-07-24-bai-thu-so-1.md";
const CLOSING_DAY = "articles/dong-da/2020/2020-07-23-bai-thu-so-1.md";
const expected = "nhiệm kỳ của cấp ủy đương nhiệm hôm ấy";
const said = { rule: "term-matches-date", key: "term", expected };

/** The good article moved to another district and day. */
function judge(district: string, date: string, term: string, day = date) {
  const path = `articles/${district}/${day.slice(0, 4)}/${day}-bai-thu-so-1.md`;
  return judgeChange(registry, { path, front: { district, date, term } });
}

describe("term-matches-date where the closing day is known", () => {
  it("gives the closing day to the old term, and names it to who says otherwise", () => {
    expect(judge("dong-da", "2020-07-23", "2015-2020")).toEqual([]);
    const message =
      "Nhiệm kỳ 2020-2025 chỉ bắt đầu sau khi đại hội bế mạc ngày 23/07/2020; bài đề ngày 23/07/2020";
    const related = [{ file: "districts/dong-da.yaml", line: 21, column: 7 }];
    expect(judge("dong-da", "2020-07-23", "2020-2025")).toEqual([
      errorAt(5, 7, { ...said, message, suggestion: "2015-2020", related }, CLOSING_DAY),
    ]);
  });

  it("gives the day after to the new term", () => {
    expect(judge("dong-da", "2020-07-24", "2020-2025")).toEqual([]);
    const message =
      "Nhiệm kỳ 2015-2020 đã kết thúc khi đại hội nhiệm kỳ 2020-2025 bế mạc ngày 23/07/2020; bài đề ngày 24/07/2020";
    const related = [{ file: "districts/dong-da.yaml", line: 21, column: 7 }];
    expect(judge("dong-da", "2020-07-24", "2015-2020")).toEqual([
      errorAt(5, 7, { ...said, message, suggestion: "2020-2025", related }, NEXT_DAY),
    ]);
  });

  it("turns the day at midnight in Hà Nội, not in Greenwich", () => {
    expect(judge("dong-da", "2020-07-23T16:59Z", "2015-2020", "2020-07-23")).toEqual([]);
    expect(judge("dong-da", "2020-07-23T17:00Z", "2020-2025", "2020-07-24")).toEqual([]);
    expect(judge("dong-da", "2020-07-24T00:00", "2020-2025", "2020-07-24")).toEqual([]);
  });

  it("leaves 8 July 2020 in Thường Tín to the term before", () => {
    expect(judge("thuong-tin", "08/07/2020", "2015-2020", "2020-07-08")).toEqual([]);
  });
});

describe("term-matches-date where some days or none are known", () => {
  it.each([
    ["2020-05-24", "2015-2020"],
    ["2020-05-25", "2015-2020"],
    ["2020-05-25", "2020-2025"],
    ["2020-06-02", "2015-2020"],
    ["2020-06-03", "2020-2025"],
  ])("accepts on %s in Gia Lâm the term %s", (day, term) => {
    expect(judge("gia-lam", day, term)).toEqual([]);
  });

  it("names the known days of a congress whose end is unknown", () => {
    const related = [{ file: "districts/gia-lam.yaml", line: 21, column: 7 }];
    const days = "đại hội có họp ngày 25/05/2020, 26/05/2020";
    expect(judge("gia-lam", "2020-06-03", "2015-2020")).toEqual([
      errorAt(
        5,
        7,
        {
          ...said,
          message: `Nhiệm kỳ 2015-2020 đã kết thúc khi nhiệm kỳ 2020-2025 bắt đầu (${days}); bài đề ngày 03/06/2020`,
          suggestion: "2020-2025",
          related,
        },
        "articles/gia-lam/2020/2020-06-03-bai-thu-so-1.md",
      ),
    ]);
    expect(judge("gia-lam", "2020-05-24", "2020-2025")).toEqual([
      errorAt(
        5,
        7,
        {
          ...said,
          message: `Nhiệm kỳ 2020-2025 chưa bắt đầu (${days}); bài đề ngày 24/05/2020`,
          suggestion: "2015-2020",
          related,
        },
        "articles/gia-lam/2020/2020-05-24-bai-thu-so-1.md",
      ),
    ]);
  });

  it.each([
    "2020-01-01",
    "2020-12-31",
  ])("accepts either term on %s where only years are known", (day) => {
    expect(judge("hoang-mai", day, "2015-2020")).toEqual([]);
    expect(judge("hoang-mai", day, "2020-2025")).toEqual([]);
  });

  it("decides by years outside the boundary year", () => {
    expect(judge("hoang-mai", "2021-01-01", "2015-2020")).toEqual([
      errorAt(
        5,
        7,
        {
          ...said,
          message:
            "Nhiệm kỳ 2015-2020 đã kết thúc khi nhiệm kỳ 2020-2025 bắt đầu (năm 2020); bài đề ngày 01/01/2021",
          suggestion: "2020-2025",
          related: [{ file: "districts/hoang-mai.yaml", line: 15, column: 5 }],
        },
        "articles/hoang-mai/2021/2021-01-01-bai-thu-so-1.md",
      ),
    ]);
  });

  it("suggests nothing before the oldest term of the registry", () => {
    expect(judge("hoang-mai", "2014-12-31", "2015-2020")).toEqual([
      errorAt(
        5,
        7,
        {
          ...said,
          message: "Nhiệm kỳ 2015-2020 chưa bắt đầu (năm 2015); bài đề ngày 31/12/2014",
          related: [{ file: "districts/hoang-mai.yaml", line: 10, column: 5 }],
        },
        "articles/hoang-mai/2014/2014-12-31-bai-thu-so-1.md",
      ),
    ]);
  });
});
