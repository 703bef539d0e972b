import { expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { meetingRows } from "../../src/derive/meetingRows.ts";
import { archive, article, district } from "./sample.ts";

/** The rows of one term: the label, then the words of each article. */
function rows(...titles: [string, string][]) {
  const articles = titles.map(([day, title]) => article(day, { title })).reverse();
  const context = contextOf(archive(articles));
  return meetingRows(context, district("thu-mot", "Thử Một"))
    .get("2020-2025")
    ?.map(({ label, articles: own }) => [label, ...own.map(({ literal }) => literal)]);
}

it("lists the meetings in their order, with the words of each article, and says what is missing", () => {
  expect(
    rows(
      ["2021-01-06", "Hội nghị Ban Chấp hành Đảng bộ huyện Thử Một lần thứ Năm"],
      ["2021-01-07", "Ban Chấp hành Đảng bộ huyện họp lần thứ 5"],
      ["2021-02-06", "Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ bảy"],
      ["2021-03-06", "Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 8"],
    ),
  ).toEqual([
    ["chưa có bài về các hội nghị từ lần thứ 1 đến lần thứ 4"],
    ["Hội nghị lần thứ 5", "lần thứ Năm", "lần thứ 5"],
    ["chưa có bài về hội nghị lần thứ 6"],
    ["Hội nghị lần thứ 7", "lần thứ bảy"],
    ["Hội nghị lần thứ 8", "lần thứ 8"],
  ]);
});

it("lists none where articles count congresses or the meetings of others", () => {
  expect(
    rows(
      ["2021-01-06", "Sau Đại hội Đảng bộ huyện Thử Một lần thứ II"],
      ["2021-01-07", "Kỳ họp thứ 3 HĐND huyện Thử Một"],
    ),
  ).toBeUndefined();
});
