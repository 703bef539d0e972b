import { describe, expect, it } from "vitest";
import { apart, article, inShort, LEAD, PARAGRAPH } from "./apart.ts";

const literals = (found: readonly { literal: string }[]) => found.map(({ literal }) => literal);
const TEXT = [`paragraph: ${LEAD}`, `paragraph: ${PARAGRAPH}`];

describe("a dateline under the title", () => {
  it.each([
    "Ngày đăng 10/07/2020 | 14:38  | Lượt xem: 1099",
    "Ngày đăng 26/05/2020 | 18:06  | View count: 1758",
    "Publish date 03/03/2020 | 14:00  | View count: 490",
    "31/07/2020 | 21:40  | View Count: 297",
    "14/01/2021 14:39 | 0",
    "04-08-2020 13:31",
    "11/07/2020 - 04:39 PM",
    "2020-07-30 09:43:02",
    "Thứ hai, ngày 25 tháng 5 năm 2020 | 19:0:7",
    "Thứ hai, 06h43 07/10/2024",
    "22/04/2020, 23:29",
    "13:25 09/08/2025",
    "14:43 | 06/08/2025",
    "10-08-2025, 19:55 (GMT+7)",
    "Cập nhật lúc 10:05, Chủ nhật, 06/01/2021",
  ])("%s is no text", (printed) => {
    const layout = article({ underTitle: printed });
    expect(literals(layout.datelines)).toEqual([printed.replace(/\s+/g, " ")]);
    expect(layout.byline).toBeUndefined();
    expect(inShort(layout)).toEqual(TEXT);
  });

  it.each([
    ["Nguyệt Thử| 31/07/2019 17:53", "Nguyệt Thử"],
    ["Kim Thử - Hoàng Mẫu| 04/01/2023 20:11", "Kim Thử - Hoàng Mẫu"],
    ["Nguyễn Tiến Thử 04/10/2024 - 06:21", "Nguyễn Tiến Thử"],
    ["Kim Mẫu - 21/04/2025 - 16:42", "Kim Mẫu"],
    ["QTI 01/03/2025 12:03", "QTI"],
    ["Thành Thử 11:24 | 01/07/2025", "Thành Thử"],
    ["2020-07-30 09:43:02 Phóng Viên", "Phóng Viên"],
  ])("%s names the author", (printed, author) => {
    const layout = article({ underTitle: printed });
    expect(layout.byline).toEqual({ line: 2, literal: author });
    expect(literals(layout.datelines)).toEqual([printed]);
  });

  it("may have the name of the section before it, and comments after it", () => {
    const layout = article({ underTitle: "Thời sự 26/05/2020 12:05" });
    expect(literals(layout.sections)).toEqual(["Thời sự"]);
    const counted = article({ underTitle: "2020-08-15 18:01:08 0 Bình luận" });
    expect([literals(counted.datelines), counted.byline]).toEqual([
      ["2020-08-15 18:01:08 0 Bình luận"],
      undefined,
    ]);
  });
});

describe("a dateline elsewhere", () => {
  it("stands above the title: that of the crawl too", () => {
    const layout = article({ above: "Hà Nội, ngày 26-01-2021\n\n20/07/2020 21:05" });
    expect(literals(layout.datelines)).toEqual(["Hà Nội, ngày 26-01-2021", "20/07/2020 21:05"]);
    expect(layout.sections).toEqual([]);
  });

  it("stands below the text, before the author or after", () => {
    for (const below of ["Đăng ngày: 05/06/2021\nXuân Thử", "Xuân Thử\nĐăng ngày: 05/06/2021"]) {
      const layout = article({ below });
      expect(literals(layout.datelines)).toEqual(["Đăng ngày: 05/06/2021"]);
      expect(layout.byline?.literal).toBe("Xuân Thử");
    }
  });

  it("is none among the links below", () => {
    const layout = article({ below: "Các tin khác\nHọp giao ban quý\n05/06/2021" });
    expect(layout.datelines).toEqual([]);
  });

  it("is none in running text", () => {
    const layout = apart(
      `Thử Giang trồng tre\n${LEAD}\nNgày 12/02/2020 đê vỡ ở Mẫu Đông, sáu nhà phải dời.`,
    );
    expect(layout.datelines).toEqual([]);
  });
});
