import { describe, expect, it } from "vitest";
import { apart, apartBlocks, article, inShort, LEAD, PARAGRAPH } from "./apart.ts";

const TITLE = "Thử Giang trồng tre giữ đê Mẫu";
const bodyOf = (lines: string[]) => inShort(apart([TITLE, LEAD, ...lines].join("\n"))).slice(1);

describe("text", () => {
  it("may be two short paragraphs, or one", () => {
    const short = [
      "Ngày 3/4, huyện Thử Giang giao ban với các xã.",
      "Hội nghị bàn việc trồng cây.",
    ];
    expect(inShort(apart([TITLE, ...short].join("\n")))).toEqual(
      short.map((t) => `paragraph: ${t}`),
    );
    expect(inShort(apart(`${TITLE}\n${short[0]}`))).toEqual([`paragraph: ${short[0]}`]);
  });

  it("keeps its words, numbers and quotes, and no run of spaces", () => {
    const printed =
      "Thu 1.605.680 triệu đồng  (43,8%), “kỷ cương, phát triển''; có7 tham luận và và.";
    expect(bodyOf([printed])).toEqual([`paragraph: ${printed.replace(/\s+/g, " ")}`]);
  });

  it("may have paragraphs that have lost their stops", () => {
    const lines = [
      "Ông Lê Văn Mẫu cho biết mỗi ngày chỉ bán được vài mớ rau nên nhiều hộ muốn trả quầy",
      "Ban quản lý hứa sẽ giảm phí trong ba tháng và kẻ lại vạch gửi xe cho người đi chợ thuận tiện hơn",
    ];
    expect(bodyOf(lines)).toEqual(lines.map((line) => `paragraph: ${line}`));
  });

  it("may begin with a summary that has no stop", () => {
    const summary = "Quận Ví Dụ chọn năm việc khó nhất để làm trước khi Đại hội khai mạc";
    expect(inShort(article({ underTitle: summary }))[0]).toBe(`paragraph: ${summary}`);
  });

  it("may be verses and quotations", () => {
    const verses = [
      "Làng ta bên khúc sông xanh",
      "Bến xưa thuyền ghé hóa thành bến mơ",
      "Ai về nhặt nửa vần thơ",
      "Gửi người giữ đất đợi chờ mùa sang",
    ];
    const lines = [...verses, PARAGRAPH, "“Thơ không làm ra thóc, nhưng giữ được làng”"];
    expect(bodyOf(lines)).toEqual(lines.map((line) => `paragraph: ${line}`));
  });

  it("may be questions and answers", () => {
    const lines = [
      "PV: Thưa đồng chí, việc khó nhất là gì?",
      "- Việc khó nhất là đất bãi. Chúng tôi đã ba lần đối thoại.",
      "- Vậy huyện sẽ làm gì?",
      "- Huyện sẽ đo lại từng thửa.",
    ];
    expect(bodyOf(lines)).toEqual(lines.map((line) => `paragraph: ${line}`));
  });
});

describe("lines that the text announces", () => {
  it("are no captions and no sub-headings, up to the stop", () => {
    const listed = [
      "Thường trực Huyện ủy gồm các đồng chí:",
      "Đồng chí Nguyễn Văn Thử, Bí thư Huyện ủy",
      "Đồng chí Trần Thị Mẫu, Phó Bí thư Thường trực",
      "Đồng chí Lê Ví Dụ, Phó Bí thư.",
    ];
    const lines = bodyOf([...listed, "Quang cảnh hội nghị", PARAGRAPH]);
    expect(lines.slice(0, 4)).toEqual(listed.map((line) => `paragraph: ${line}`));
    expect(lines[4]).toBe("figure: Quang cảnh hội nghị");
  });

  it("are captions where pictures are announced", () => {
    const lines = bodyOf(["Một số hình ảnh tại hội nghị:", "Các đại biểu thảo luận tại tổ"]);
    expect(lines.at(-1)).toBe("figure: Các đại biểu thảo luận tại tổ");
  });
});

describe("sub-headings", () => {
  it.each([
    "Kinh tế tăng trưởng khá",
    "Về công tác xây dựng Đảng",
    "Đảng viên đi trước",
    "Quyết tâm hoàn thành nghị quyết",
    "1. Hiện trạng bãi tre",
    "II. Nhiệm vụ sáu tháng cuối năm",
    "Nông thôn đổi khác",
    "Đẩy mạnh cải cách hành chính, xây dựng đội ngũ cán bộ gần dân",
  ])("%s stands before its paragraph", (line) => {
    expect(bodyOf([line, PARAGRAPH])).toEqual([`subheading: ${line}`, `paragraph: ${PARAGRAPH}`]);
  });

  it("come in numbers", () => {
    const lines = ["Bãi cũ", PARAGRAPH, "Bãi mới", PARAGRAPH, "Bãi chung", PARAGRAPH];
    expect(bodyOf(lines).filter((line) => line.startsWith("subheading"))).toHaveLength(3);
  });

  it("are none where nothing follows, or where they end as sentences do", () => {
    expect(bodyOf([PARAGRAPH, "Tre xanh mãi"]).at(-1)).toBe("paragraph: Tre xanh mãi");
    expect(bodyOf(["Kết quả rất rõ:", PARAGRAPH])[0]).toBe("paragraph: Kết quả rất rõ:");
  });

  it("are what is all bold, and what is marked so", () => {
    const bold = "Những người giữ bãi từ trước khi có đê, và những người đến sau";
    const blocks = [TITLE, LEAD, bold, PARAGRAPH].map((text, at) => ({
      line: at + 1,
      text,
      markdown: text === bold ? `**${bold}**` : text,
      kind: "text" as const,
    }));
    const marked = { line: 9, text: "Bãi mới", kind: "heading" as const, depth: 3 };
    expect(inShort(apartBlocks([...blocks, marked])).slice(1)).toEqual([
      `subheading: ${bold}`,
      `paragraph: ${PARAGRAPH}`,
      "subheading: Bãi mới",
    ]);
  });
});

describe("lists and tables", () => {
  it("are lines with the same sign or rising numbers under each other, also at the end", () => {
    for (const lines of [
      ["- Chương trình về đô thị;", "- Chương trình về cây xanh"],
      ["• Đo đất", "• Trồng tre", "• Đắp đê"],
      ["1. Đo lại từng thửa;", "2. Trồng tre."],
    ]) {
      expect(bodyOf(lines)).toEqual(lines.map((line) => `list: ${line}`));
    }
  });

  it("are no single lines", () => {
    expect(bodyOf(["* Cùng ngày, đoàn thăm bến đò.", PARAGRAPH])[0]).toMatch(/^paragraph: \*/);
  });

  it("keep the cells of a copied table apart", () => {
    const layout = apart(
      `${TITLE}\n${LEAD}\nChỉ tiêu\tKế hoạch\tĐạt\nThu *ngân sách*\t395\t412\nHộ nghèo\t1,1\t0,9\n${PARAGRAPH}`,
    );
    expect(layout.pieces[1]).toEqual({
      role: "table",
      line: 3,
      text: "Chỉ tiêu Kế hoạch Đạt Thu *ngân sách* 395 412 Hộ nghèo 1,1 0,9",
      markdown:
        "| Chỉ tiêu | Kế hoạch | Đạt |\n| --- | --- | --- |\n| Thu \\*ngân sách\\* | 395 | 412 |\n| Hộ nghèo | 1,1 | 0,9 |",
    });
  });

  it("of pages with structure stay whole", () => {
    const blocks = [
      { line: 1, text: TITLE, kind: "heading" as const, depth: 1 },
      { line: 2, text: LEAD, kind: "text" as const },
      {
        line: 3,
        text: "đo đất trồng tre",
        kind: "list" as const,
        markdown: "- đo đất\n- trồng tre",
      },
      { line: 5, text: "Thơ giữ làng", kind: "quote" as const, markdown: "> Thơ giữ làng" },
    ];
    expect(apartBlocks(blocks).pieces.slice(1)).toEqual([
      { role: "list", line: 3, text: "đo đất trồng tre", markdown: "- đo đất\n- trồng tre" },
      { role: "quote", line: 5, text: "Thơ giữ làng", markdown: "> Thơ giữ làng" },
    ]);
  });
});
