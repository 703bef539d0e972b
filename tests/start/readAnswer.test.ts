import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/start/answers.ts";
import { isUnanswered, readers } from "../../src/start/readAnswer.ts";
import { goodRegistry } from "../fixture.ts";

const setting = { registry: await goodRegistry(), today: "2021-01-07" };
const read = (key: keyof Answers, written: string) => readers[key](written, setting);

describe("no answer", () => {
  it.each(["", "  ", "???", " ??? "])("is %j", (written) => {
    expect(isUnanswered(written)).toBe(true);
  });
});

describe("an answer", () => {
  it.each<[keyof Answers, string, unknown]>([
    ["title", "  Bài  thử \u200b", "Bài thử"],
    ["title", "Bài thử".normalize("NFD"), "Bài thử"],
    ["district", "gia-lam", "gia-lam"],
    ["district", "Huyện ủy Gia Lâm", "gia-lam"],
    ["district", "dong da", "dong-da"],
    ["date", "6/1/2021", { day: "2021-01-06" }],
    ["date", "06/01/2021 11:09", { day: "2021-01-06", time: "11:09" }],
    ["date", "2021-01-06T04:09Z", { day: "2021-01-06", time: "11:09" }],
    ["date", "Hôm nay", { day: "2021-01-07" }],
    ["date", "hom nay", { day: "2021-01-07" }],
    ["term", "2020-2025", "2020-2025"],
    ["run_up_to", "2025-2030", "2025-2030"],
    ["author", "Xuân Thử - Diệu Thử", "Xuân Thử - Diệu Thử"],
    ["author", "Unsigned", "unsigned"],
    ["rights", "Digest", "digest"],
    ["source", "Báo Thử", "Báo Thử"],
    ["source", "bt", "Báo Thử"],
    ["source", "https://cong-thu.example/a", "Cổng Thử"],
    ["url", " https://cong-thu.example/a ", "https://cong-thu.example/a"],
    ["section", "Hội nghị cấp ủy", "hoi-nghi-cap-uy"],
    ["section", "noi chinh", "noi-chinh"],
    ["section", "không", null],
    ["slug", "Bài thử 2", "bai-thu-2"],
  ])("to %s: %s", (key, written, value) => {
    expect(read(key, written)).toEqual({ value });
  });
});

describe("a wrong answer is told what would be right", () => {
  it.each<[keyof Answers, string, string]>([
    ["title", "\u200b", "nhan đề không có chữ nào"],
    ["district", "gia lamm", 'không có quận, huyện này; có phải "gia-lam"?'],
    ["district", "Xa Lạ", "không có quận, huyện này; tên là tên tệp trong districts/, như gia-lam"],
    [
      "date",
      "01/26/2021",
      'Không đọc được ngày "01/26/2021"; cần ngày có thật: 2021-01-06, 2021-01-06T11:09+07:00, 06/01/2021 11:09 hoặc 6-1-2021; có phải "26/01/2021"?',
    ],
    [
      "date",
      "31/02/2021",
      'Không đọc được ngày "31/02/2021"; cần ngày có thật: 2021-01-06, 2021-01-06T11:09+07:00, 06/01/2021 11:09 hoặc 6-1-2021',
    ],
    ["term", "2020", "Nhiệm kỳ viết sai; cần hai năm bốn chữ số nối bằng gạch, như 2020-2025"],
    [
      "author",
      "Xuân Thử, unsigned",
      'unsigned viết sai hoặc đứng cùng tên khác; cần unsigned đứng một mình, viết thường; có phải "unsigned"?',
    ],
    ["author", ", ;", "không có tên nào; cần một tên, hoặc unsigned nếu trang không ghi"],
    ["rights", "ful", 'không có mức quyền này; có phải "full"?'],
    ["rights", "mọi thứ", "không có mức quyền này; cần một trong: own, digest, full, link"],
    ["source", "Báo Thửng", 'không có nguồn này; có phải "Báo Thử"?'],
    ["source", "Khác hẳn", "không có nguồn này; nguồn mới thì thêm vào sources.yaml trước"],
    [
      "url",
      "javascript:alert(1)",
      "Địa chỉ web viết sai; cần địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://",
    ],
    ["section", "dai-hoii", 'không có chuyên mục này; có phải "dai-hoi"?'],
    ["slug", "…", "cần chữ không dấu, số và gạch nối, nhiều nhất 120 ký tự"],
    ["slug", "a".repeat(121), "cần chữ không dấu, số và gạch nối, nhiều nhất 120 ký tự"],
  ])("%s: %s", (key, written, fault) => {
    expect(read(key, written)).toEqual({ fault });
  });
});
