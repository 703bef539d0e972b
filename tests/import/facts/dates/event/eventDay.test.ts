import { describe, expect, it } from "vitest";
import { eventDay } from "../../../../../src/import/facts/dates/event/eventDay.ts";
import { on } from "../page.ts";

/** The event of a page of one paragraph published on 08/08/2020, `?` where its place leaves a doubt. */
function eventOf(paragraph: string, publication = "2020-08-08"): string {
  return print(eventDay([on(10, paragraph)], { publication }));
}

function print(event: ReturnType<typeof eventDay>): string {
  if (!event) return "none";
  const days = event.opened ? `${event.opened}..${event.day}` : (event.day ?? "????");
  return `${days}${event.inferred ? "~" : ""}${event.strong ? "" : "?"}`;
}

describe("eventDay", () => {
  it.each([
    ["Sáng 06/8, Ban Chấp hành đã họp.", "2020-08-06~"],
    ["Sáng ngày 06/8/2020, Ban Chấp hành đã họp.", "2020-08-06"],
    ["HNP - Ngày 30/7, sau 2 ngày làm việc, Đại hội bế mạc.", "2020-07-30~"],
    ["(NSHN) - Ngày 6-8, Huyện ủy tổ chức hội nghị.", "2020-08-06~"],
    ["Kinhtedothi- Sáng 7/8, Quận ủy họp.", "2020-08-07~"],
    ["(Dân trí) - Ngày 7/8, Quận ủy họp.", "2020-08-07~"],
    ["(LĐTĐ) Ngày 7/8, Quận ủy họp.", "2020-08-07~"],
    ["DNTH: Ngày 7/8, Quận ủy họp.", "2020-08-07~"],
    ["Sáng nay, 7/8, Quận ủy họp.", "2020-08-07~"],
    ["Sáng nay (7/8), Quận ủy họp.", "2020-08-07~"],
    ["Hôm nay (7/8), Quận ủy họp.", "2020-08-07~"],
    ["Sáng qua 7/8, Quận ủy họp.", "2020-08-07~"],
    ["Sáng thứ tư ngày 5/8/2020, Quận ủy họp.", "2020-08-05"],
    ["Thực hiện kế hoạch năm 2020, sáng 5/8, Quận ủy họp.", "2020-08-05~"],
    ["Tiếp tục chương trình làm việc, chiều 5/8, Đại hội thảo luận.", "2020-08-05~"],
    ["Đúng 8h00, ngày 5/8/2020, Đại hội khai mạc.", "2020-08-05"],
    ["Diễn ra trong 2 ngày (4-5/8), Đại hội đã thành công.", "2020-08-04..2020-08-05~"],
    ["Theo kế hoạch, sáng 5/8, Đại hội khai mạc.", "2020-08-05~?"],
    ["Trong hai ngày 4 và 5/8, Đại hội đã họp.", "2020-08-04..2020-08-05~"],
    ["Từ ngày 4 đến ngày 5/8/2020, Đại hội đã họp.", "2020-08-04..2020-08-05"],
    ["Quận ủy đã họp vào ngày 5/8/2020 tại hội trường.", "2020-08-05?"],
    ["Ngày 5/8 vừa qua, Quận ủy đã họp.", "2020-08-05~?"],
    ["Sáng nay, Quận ủy họp.", "2020-08-08~"],
    ["HNP - Hôm nay, Quận ủy họp.", "2020-08-08~"],
    ["Chiều qua, Quận ủy họp.", "2020-08-07~"],
    ["Sáng hôm qua, Quận ủy họp.", "2020-08-07~"],
  ])("of %j is %s", (paragraph, event) => {
    expect(eventOf(paragraph)).toBe(event);
  });

  it.each([
    "Kỷ niệm 90 năm Ngày thành lập Đảng 3/2/2020, huyện Thử mở hội.",
    "Nhân dịp 2/9/2020, huyện Thử mở hội.",
    "Chào mừng Ngày Giải phóng Thủ đô 10/10/2020, huyện Thử mở hội.",
    "Ngày Giải phóng Thủ đô (10/10/2019) là ngày hội.",
    "Trước ngày 30/6/2020, các chi bộ phải họp xong.",
    "Đến ngày 11/6/2020, các chi bộ đã họp xong.",
    "Tính đến hết ngày 11/6/2020, các chi bộ đã họp xong.",
    "Từ ngày 1/7/2020, huyện Thử áp dụng quy định mới.",
    "Thực hiện Nghị quyết số 15-NQ/TU ngày 4/7/2020 của Thành ủy, huyện Thử họp.",
    "Thực hiện Kế hoạch ngày 4/7/2020, huyện Thử họp.",
    "Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2020 của Bộ Chính trị, huyện Thử họp.",
    "Sáng mai (9/8), Đại hội khai mạc.",
    "Ngày mai (9/8), Đại hội khai mạc.",
    "Nghị quyết ban hành ngày 4/7/2020 đã đi vào cuộc sống.",
    "Ngày 2/9/1945, Bác Hồ đọc Tuyên ngôn Độc lập.",
    "Đảng bộ huyện Thử ra đời ngày 6-10-1954.",
    "Ngày thành lập Đảng (3/2/1930 - 3/2/2020) được chào đón.",
    "Ngày 15/8, quận Thử sẽ tổ chức Đại hội.",
    "Dự kiến, ngày 15/8/2020, quận Thử tổ chức Đại hội.",
    "Đại hội sẽ diễn ra từ ngày 14 đến 15/8/2020.",
    "Ngày 15/8 tới, quận Thử tổ chức Đại hội.",
    "Ngày 5/8 năm ngoái, quận Thử đã họp.",
    "Trước đó, ngày 1/8/2020, quận Thử đã họp.",
    "Đến hôm nay, các chi bộ đã họp xong.",
    "Năm 2020, huyện Thử đạt 16/16 chỉ tiêu.",
    "Tháng 7/2020, huyện Thử đã họp.",
    "",
  ])("is not read into %j", (paragraph) => {
    expect(eventOf(paragraph)).toBe("none");
  });

  it.each([
    ["2021-01-02", "Ngày 30-12, huyện Thử họp.", "2020-12-30~"],
    ["2021-01-01", "Sáng 1/1, huyện Thử họp.", "2021-01-01~"],
    ["2020-12-31", "Sáng 31/12, huyện Thử họp.", "2020-12-31~"],
    ["2021-03-01", "Sáng 29/2, huyện Thử họp.", "2020-02-29~"],
    ["2021-01-02", "Từ ngày 30/12 đến 2/1, huyện Thử họp.", "2020-12-30..2021-01-02~"],
    ["2020-04-22", "Sáng 9/7, huyện Thử họp.", "2020-07-09~"],
  ])("on a page of %s in %j is %s", (publication, paragraph, event) => {
    expect(eventOf(paragraph, publication)).toBe(event);
  });

  it("takes the year from the editor where no publication is printed, and from nobody else", () => {
    const lead = [on(10, "Sáng 7/1, quận Thử họp để bàn việc năm 2021.")];
    expect(print(eventDay(lead, { year: 2021 }))).toBe("2021-01-07~");
    expect(print(eventDay(lead, {}))).toBe("????~");
  });

  it("does not know what day a word means without a publication", () => {
    expect(print(eventDay([on(10, "Sáng nay, quận Thử họp.")], { year: 2020 }))).toBe("none");
  });

  it("reads two paragraphs, the second only by a part of the day, and none further down", () => {
    const summary = on(10, "Quận Thử đã họp.");
    const at = (paragraph: string) => print(eventDay([summary, on(11, paragraph)], {}));
    expect(at("Sáng 5/8/2020, Ban Chấp hành họp.")).toBe("2020-08-05");
    expect(at("Ngày 17/6/2020, Huyện ủy đã xong việc.")).toBe("2020-06-17?");
    const third = [summary, summary, on(12, "Sáng 5/8/2020, Ban Chấp hành họp.")];
    expect(print(eventDay(third, {}))).toBe("none");
  });

  it("doubts a lead that a later day of the text may look back on", () => {
    const lead = [on(10, "Ngày 26/5/2020, Đại hội đã họp."), on(11, "Sau đó nhiều việc đã xong.")];
    const doubts = (last: string) => eventDay([...lead, on(12, last)], {})?.doubts;
    expect(doubts("Ngày 8/7/2020, Huyện ủy tổ chức hội nghị.")).toEqual([
      "trong bài có ngày muộn hơn: Ngày 8/7/2020",
    ]);
    expect(doubts("Ngày 17/3/2020, Huyện ủy tổ chức hội nghị.")).toEqual([]);
    expect(doubts("Ngày 8/7/2020, Huyện ủy sẽ tổ chức hội nghị.")).toEqual([]);
    expect(doubts("Đến ngày 8/7/2020, các chi bộ phải họp xong.")).toEqual([]);
  });

  it("prefers the day that opens a sentence to one that is only named before", () => {
    const lead = [on(10, "Đại hội ngày 26/5/2020 đã thành công. Sáng 5/8/2020, Quận ủy họp.")];
    expect(print(eventDay(lead, {}))).toBe("2020-08-05");
  });
});
