import { describe, expect, it } from "vitest";
import { dateOf, noteOf, on, type PageInShort } from "../page.ts";

/** Datelines on lines 4, 5, …, below the title. */
const below = (...lines: string[]) => lines.map((line, index) => on(4 + index, line));

describe("the moment of publication", () => {
  it.each<[string, PageInShort, string]>([
    [
      "the labelled one among several",
      { datelines: below("Ngày đăng 26/05/2020 | 18:06 | Cập nhật 27/05/2020 | 07:10") },
      "2020-05-26T18:06+07:00 printed",
    ],
    [
      "the labelled one after an unlabelled one",
      { datelines: below("27/06/2020 10:00", "Ngày đăng 26/05/2020 | 18:06") },
      "2020-05-26T18:06+07:00 printed",
    ],
    [
      "the one with a time",
      {
        datelines: below("20/01/2021", "14/01/2021 14:39 | 0"),
        lead: ["Ngày 14-1, huyện Thử họp."],
      },
      "2021-01-14T14:39+07:00 printed",
    ],
    [
      "the one with a time, not surely without an event to hold it against",
      { datelines: below("13/01/2021", "14/01/2021 14:39 | 0") },
      "2021-01-14T14:39+07:00? printed | 2021-01-13",
    ],
    [
      "not a time in the list of other news, though not surely",
      { datelines: [on(4, "06/01/2021"), on(40, "10/02/2021 10:00")], lead: ["Sáng 06/01, họp."] },
      "2021-01-06? printed | 2021-02-10T10:00+07:00",
    ],
    [
      "the one below the title, where a later clock stands above",
      { datelines: [on(1, "26/01/2021 15:05"), on(4, "14/01/2021 14:39")] },
      "2021-01-14T14:39+07:00 printed",
    ],
    [
      "the one below the title, where an earlier one stands above, not surely",
      { datelines: [on(1, "14/01/2021 14:39"), on(30, "26/01/2021 15:05")] },
      "2021-01-26T15:05+07:00? printed | 2021-01-14T14:39+07:00",
    ],
    [
      "a bare day long after the event, not surely",
      { datelines: below("05/09/2020"), lead: ["Sáng 08/7/2020, huyện Thử họp."] },
      "2020-09-05? printed | 2020-07-08",
    ],
    [
      "not a letter's head with a clock above the title",
      { datelines: [on(1, "Hà Nội, ngày 26-01-2021 15:05"), on(4, "14/01/2021 14:39")] },
      "2021-01-14T14:39+07:00 printed",
    ],
    [
      "the one below the title",
      { datelines: [on(1, "Thứ Ba, 26/01/2021"), on(4, "14/01/2021")] },
      "2021-01-14 printed",
    ],
    [
      "the one above the title, where it has a time and no weekday",
      { datelines: [on(1, "20/07/2020 21:05")] },
      "2020-07-20T21:05+07:00 printed",
    ],
    [
      "none of two with the same claim",
      { datelines: below("14/01/2021 14:39", "15/01/2021 10:00") },
      "null? | 2021-01-14T14:39+07:00 2021-01-15T10:00+07:00",
    ],
    [
      "of two with the same claim the one right after the event, not surely",
      {
        datelines: below("14/01/2021 14:39", "15/03/2021 10:00"),
        lead: ["Sáng 14-1, huyện Thử họp."],
      },
      "2021-01-14T14:39+07:00? printed | 2021-03-15T10:00+07:00",
    ],
    [
      "one day printed twice, with its time",
      { datelines: below("14/01/2021", "14/01/2021 14:39") },
      "2021-01-14T14:39+07:00 printed",
    ],
    [
      "one day with two times, not surely",
      { datelines: below("14/01/2021 14:39", "14/01/2021 16:00") },
      "2021-01-14T14:39+07:00? printed | 2021-01-14T16:00+07:00",
    ],
    [
      "a day and its time on two lines",
      { datelines: below("06/01/2021", "11:09") },
      "2021-01-06T11:09+07:00 printed",
    ],
    [
      "a header's clock alone, not surely",
      { datelines: [on(1, "Thứ Ba, 26/01/2021 15:05")], lead: ["Sáng 14-1, huyện Thử họp."] },
      "2021-01-26T15:05+07:00? printed",
    ],
    [
      "an author's line, which is no letter's head",
      { datelines: below("Nguyễn Văn Thử, 06/01/2021") },
      "2021-01-06 printed",
    ],
    [
      "not the day of a document",
      { datelines: below("Ngày ban hành: 05/01/2021", "06/01/2021 11:09") },
      "2021-01-06T11:09+07:00 printed",
    ],
    ["not the days of an event", { datelines: below("(21-23/7/2020)") }, "null?"],
    ["not a month", { datelines: below("Tháng 7/2020") }, "null?"],
    [
      "not the registration",
      { datelines: below("Đăng ký | 06/01/2021 11:09") },
      "2021-01-06T11:09+07:00 printed",
    ],
    [
      "in UTC, on the archive's clock",
      { datelines: below("2021-01-06T20:09:00Z") },
      "2021-01-07T03:09+07:00 printed",
    ],
  ])("is %s", (_, page, date) => {
    expect(dateOf(page)).toBe(date);
  });
});

describe("what a page states of its publication", () => {
  it.each<[string, PageInShort, string]>([
    ["counts alone", { stated: "2021-01-06T11:09:00+07:00" }, "2021-01-06T11:09+07:00 printed"],
    [
      "is turned to the archive's clock",
      { stated: "2021-01-05T20:00:00Z" },
      "2021-01-06T03:00+07:00 printed",
    ],
    [
      "adds the time to a printed day",
      { datelines: below("06/01/2021"), stated: "2021-01-06T04:09:00Z" },
      "2021-01-06T11:09+07:00 printed",
    ],
    [
      "agrees with a printed moment of the same day",
      { datelines: below("06/01/2021 11:09"), stated: "2021-01-06T11:12:44+07:00" },
      "2021-01-06T11:09+07:00 printed",
    ],
    [
      "casts doubt on another printed day",
      { datelines: below("06/01/2021 11:09"), stated: "2021-02-06T11:09:00+07:00" },
      "2021-01-06T11:09+07:00? printed | 2021-02-06T11:09+07:00",
    ],
    [
      "may be local time that calls itself UTC",
      { datelines: below("06/01/2021 20:09"), stated: "2021-01-06T20:09:00Z" },
      "2021-01-06T20:09+07:00 printed",
    ],
    [
      "casts doubt where the day turns with the zone",
      { datelines: below("06/01/2021"), stated: "2021-01-06T20:09:00Z" },
      "2021-01-06? printed | 2021-01-07T03:09+07:00",
    ],
    ["may be month first", { stated: "1/6/2021 11:09:00 AM" }, "2021-06-01T11:09+07:00? printed"],
    ["is never turned round", { stated: "7/23/2020 1:59:00 PM" }, "null?"],
    [
      "is the year of a dateline without one",
      { datelines: below("06/01 11:09"), stated: "2021-01-06T04:09:00Z" },
      "2021-01-06T11:09+07:00 printed",
    ],
    [
      "lies before the event",
      { stated: "2020-04-22", lead: ["Sáng 9/7/2020, quận Thử họp."] },
      "null? | 2020-04-22 2020-07-09",
    ],
    ["is left alone where it says nothing", { stated: "hôm qua" }, "null?"],
  ])("%s", (_, page, date) => {
    expect(dateOf(page)).toBe(date);
  });

  it("is named in a note where it contradicts", () => {
    const page = { datelines: below("06/01/2021 11:09"), stated: "2021-02-06" };
    expect(noteOf(page)).toBe("dữ liệu ẩn của trang ghi ngày khác");
  });
});
