import { describe, expect, it } from "vitest";
import { dateOf, on, type PageInShort } from "./page.ts";

describe("decideDate without a printed day of publication", () => {
  it.each<[string, PageInShort, string]>([
    [
      "a day of the event with its year and nothing else",
      { lead: ["Sáng ngày 08/7/2020, Huyện ủy đã tổ chức hội nghị."] },
      "2020-07-08 event",
    ],
    [
      "no year at all, in a January that looks back on one year and ahead to the next",
      {
        lead: [
          "Sáng 7/1, quận Thử họp nhằm đánh giá kết quả năm 2020, triển khai nhiệm vụ năm 2021.",
        ],
      },
      "null? | 2021-01-07",
    ],
    [
      "the same with the year of the editor",
      { lead: ["Sáng 7/1, quận Thử họp nhằm đánh giá kết quả năm 2020."], year: 2021 },
      "2021-01-07? inferred",
    ],
    [
      "no year and no text that names one",
      { lead: ["Chiều ngày 18/9, Huyện ủy tổ chức hội nghị tổng kết."] },
      "null?",
    ],
    [
      "no year but the day on which the page was saved: the last such day before it is offered",
      { datelines: [on(1, "Hà Nội, ngày 05-02-2022")], lead: ["Ngày 28-12, quận Thử họp."] },
      "null? | 2021-12-28",
    ],
    ["nothing", { lead: ["Huyện ủy tổ chức hội nghị tổng kết."] }, "null?"],
    [
      "a weekday in the lead that is not that of the day",
      { lead: ["Sáng thứ năm ngày 5/8/2020, quận Thử họp."] },
      "2020-08-05? event",
    ],
    [
      "several days of an event and nothing else",
      { lead: ["Trong hai ngày 29 và 30/7/2020, quận Thử tiến hành Đại hội."] },
      "2020-07-30? event | 2020-07-29",
    ],
    [
      "two events in the lead",
      { lead: ["Sáng 26/5/2020, huyện Thử họp. Chiều 27/6/2020, huyện Thử lại họp."] },
      "2020-05-26? event | 2020-06-27",
    ],
    [
      "29 February in a year without it",
      { lead: ["Sáng 29/2, huyện Thử họp."], year: 2021 },
      "null?",
    ],
  ])("decides on %s", (_, page, date) => {
    expect(dateOf(page)).toBe(date);
  });
});
