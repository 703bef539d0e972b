import { describe, expect, it } from "vitest";
import { dateOf, decide, noteOf, on, type PageInShort } from "./page.ts";

const CRAWLED = on(1, "Hà Nội, ngày 26-01-2021");

describe("decideDate", () => {
  it.each<[string, PageInShort, string]>([
    [
      "a time beside the title",
      { datelines: [on(3, "(11:09 06/01/2021)")], lead: ["Sáng 06/01, huyện Thử họp."] },
      "2021-01-06T11:09+07:00 printed",
    ],
    [
      "a dateline under a line of the crawler",
      {
        datelines: [CRAWLED, on(5, "14/01/2021 14:39 | 0")],
        lead: ["(NSHN) - Ngày 14-1, Huyện ủy tổ chức hội nghị."],
      },
      "2021-01-14T14:39+07:00 printed",
    ],
    [
      "a crawl day alone",
      { datelines: [CRAWLED], lead: ["Huyện ủy tổ chức hội nghị tổng kết."] },
      "null?",
    ],
    [
      "a crawl day above an event",
      { datelines: [CRAWLED], lead: ["Ngày 14-1-2021, Huyện ủy tổ chức hội nghị."] },
      "2021-01-14 event",
    ],
    [
      "an event over New Year",
      { datelines: [on(4, "02/01/2021 08:00")], lead: ["Ngày 30-12, huyện Thử họp."] },
      "2021-01-02T08:00+07:00 printed",
    ],
    [
      "a page printed before the event that it reports",
      {
        datelines: [on(4, "22/04/2020, 23:29")],
        lead: ["Ngày 9/7/2020, quận Thử khai mạc Đại hội."],
      },
      "null? | 2020-04-22T23:29+07:00 2020-07-09",
    ],
    [
      "the same without the year of the event",
      { datelines: [on(4, "22/04/2020, 23:29")], lead: ["Sáng 9/7, quận Thử khai mạc Đại hội."] },
      "null? | 2020-04-22T23:29+07:00 2020-07-09",
    ],
    [
      "a page printed the day before",
      { datelines: [on(4, "05/08/2020 08:00")], lead: ["Sáng 6/8, quận Thử khai mạc Đại hội."] },
      "null? | 2020-08-05T08:00+07:00 2020-08-06",
    ],
    [
      "a page printed while the event lasts",
      {
        datelines: [on(4, "22/07/2020 08:00")],
        lead: ["Từ ngày 21 đến 23/7, quận Thử tiến hành Đại hội."],
      },
      "2020-07-22T08:00+07:00 printed",
    ],
    [
      "an announcement of what is to come",
      {
        datelines: [on(4, "05/08/2020 08:00")],
        lead: ["Ngày 15/8, quận Thử sẽ tổ chức Đại hội."],
      },
      "2020-08-05T08:00+07:00 printed",
    ],
    [
      "a day in the middle of a sentence later than the page",
      {
        datelines: [on(4, "05/08/2020 08:00")],
        lead: ["Quận Thử tích cực chuẩn bị cho Đại hội khai mạc ngày 15/8/2020."],
      },
      "2020-08-05T08:00+07:00 printed",
    ],
    [
      "a weekday that is not that of the day",
      { datelines: [on(4, "Thứ Năm, 06/01/2021, 11:09")], lead: ["Sáng 06/01, huyện Thử họp."] },
      "2021-01-06T11:09+07:00? printed",
    ],
    [
      "a dateline that cannot be",
      { datelines: [on(4, "31/02/2021 08:00")], lead: ["Sáng 06/01/2021, huyện Thử họp."] },
      "2021-01-06? event",
    ],
    [
      "days month first, which are not turned round",
      { datelines: [on(4, "7/23/2020 1:59:00 PM")], lead: ["Huyện Thử họp."] },
      "null?",
    ],
    [
      "a dateline without a year under an event with one",
      { datelines: [on(4, "14:43 | 06/08")], lead: ["Sáng 5/8/2020, huyện Thử họp."] },
      "2020-08-06T14:43+07:00? inferred",
    ],
    [
      "a dateline without a year over New Year",
      { datelines: [on(4, "14:43 | 02/01")], lead: ["Sáng 31/12/2020, huyện Thử họp."] },
      "2021-01-02T14:43+07:00? inferred",
    ],
    [
      "a dateline without a year and the year of the editor",
      { datelines: [on(4, "14:43 | 06/08")], lead: ["Sáng 5/8, huyện Thử họp."], year: 2020 },
      "2020-08-06T14:43+07:00? inferred",
    ],
    [
      "a dateline without a year and a text that names one",
      {
        datelines: [on(4, "14:43 | 06/08")],
        lead: ["Sáng 5/8, huyện Thử đánh giá 6 tháng đầu năm 2020."],
      },
      "null? | 2020-08-06T14:43+07:00",
    ],
    [
      "two figures of the year",
      { datelines: [on(4, "06/01/21 11:09")], lead: ["Sáng 06/01, huyện Thử họp."] },
      "2021-01-06T11:09+07:00? inferred",
    ],
    [
      "a page long after its event",
      { datelines: [on(4, "05/05/2023 08:00")], lead: ["Sáng 08/7/2020, huyện Thử họp."] },
      "2023-05-05T08:00+07:00? printed | 2020-07-08",
    ],
    [
      "a day below the title with a place, as letters have it",
      { datelines: [on(20, "Hà Nội, ngày 26-01-2021")], lead: ["Huyện Thử họp."] },
      "null? | 2021-01-26",
    ],
    [
      "an update alone, right after the event",
      { datelines: [on(4, "Cập nhật: 06/01/2021 11:09")], lead: ["Sáng 06/01, huyện Thử họp."] },
      "2021-01-06T11:09+07:00 printed",
    ],
    [
      "an update alone, with nothing to hold it against",
      { datelines: [on(4, "Cập nhật: 06/01/2021 11:09")], lead: ["Huyện Thử họp."] },
      "2021-01-06T11:09+07:00? printed",
    ],
    [
      "the clock of a page that was never set",
      { datelines: [on(4, "01/01/1970 07:00")], lead: ["Sáng 06/01/2021, huyện Thử họp."] },
      "2021-01-06? event",
    ],
  ])("decides on %s", (_, page, date) => {
    expect(dateOf(page)).toBe(date);
  });

  it("says where the date stands", () => {
    const [date, basis, retrieved] = decide({
      datelines: [CRAWLED, on(5, "14/01/2021 14:39 | 0")],
      lead: ["(NSHN) - Ngày 14-1, Huyện ủy tổ chức hội nghị."],
    }).fields;
    expect([date.field, basis.field, retrieved.field]).toEqual([
      "date",
      "date_basis",
      "source.retrieved",
    ]);
    expect(date).toMatchObject({ line: 5, literal: "14/01/2021 14:39 | 0" });
    expect(retrieved).toMatchObject({ line: 1, literal: CRAWLED.literal, value: "2021-01-26" });
  });

  it("quotes the words of the lead where they are all there is", () => {
    const [date] = decide({ lead: ["HNP - Sáng ngày 08/7/2020, Huyện ủy họp."] }).fields;
    expect(date).toMatchObject({ line: 10, literal: "Sáng ngày 08/7/2020" });
  });

  it("says in a note what is doubtful, and when the event was", () => {
    const datelines = [on(4, "02/01/2021 08:00")];
    expect(noteOf({ datelines, lead: ["Ngày 30-12, huyện Thử họp."] })).toBe(
      "sự kiện ngày 30/12/2020 (năm suy ra)",
    );
    expect(noteOf({ datelines, lead: ["Ngày 5/1/2021, huyện Thử họp."] })).toBe(
      "ngày in trước ngày sự kiện 05/01/2021",
    );
    expect(noteOf({ datelines: [on(4, "31/02/2021")] })).toBe("ngày in không có thật: 31/02/2021");
    expect(noteOf({ lead: ["Sáng 7/1, huyện Thử họp."] })).toBe(
      "trang không in năm; hãy cho biết bằng --year",
    );
  });

  it("never calls a null or an inferred date sure", () => {
    for (const literal of ["06/01/21 11:09", "14:43 | 06/08", "31/02/2021", "06/01/2021 25:70"]) {
      const [date] = decide({ datelines: [on(4, literal)], year: 2021 }).fields;
      expect([literal, date.sure]).toEqual([literal, false]);
    }
  });
});
