import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { besideReader } from "../../src/cli/import/beside.ts";
import { importInput } from "../../src/import/importInput.ts";
import { openInput } from "../../src/import/open/openInput.ts";
import { goodRegistry } from "../fixture.ts";
import { casesIn } from "./score/expected.ts";
import { EMPTY_SHELF, FOLDERS, importer } from "./score/scoreFixtures.ts";
import { lostLetters } from "./told.ts";

const registry = await goodRegistry();

/** Lines as pages have them, of every kind that a rule looks for, and some that no rule knows. */
const lines = fc.constantFrom(
  "Đảng - đoàn thể",
  "Huyện ủy Gia Lâm họp thử (11:09 06/01/2021)",
  "Hà Nội, ngày 26-01-2021",
  "14/01/2021 14:39 | 0",
  "Ngày đăng 26/05/2020 | 18:06  | View count: 1758",
  "Kim Thử - Hoàng Thử| 04/01/2023 20:11",
  "CT - Sáng 06/01, Ban Chấp hành Đảng bộ huyện Gia Lâm khóa XXII họp hội nghị lần thứ Năm để thử.",
  "(BT) - Ngày 14-1, Huyện ủy Gia Lâm tổ chức hội nghị thử, bàn 15,8 tỷ đồng./.",
  "Quang cảnh hội nghị.",
  "Quang cảnh hội nghị. Quang cảnh hội nghị.",
  "Ảnh: Đồng chí Nguyễn Văn Thử phát biểu",
  "Các đại biểu biểu quyết. Ảnh: Mai Thử",
  "Kinh tế tăng trưởng khá",
  "thanh-thu.jpg",
  "leftcenterrightdel",
  "- Thu ngân sách đạt 107%;",
  "2020. Một năm thử * [1] <b> & nhiều dấu # lạ.",
  "Năm 2020, huyện thử nghiệm 16/16 chỉ tiêu, đạt kết quả. Hội nghị thống nhất trước ngày 4/4/2021. Thuần Thử",
  "Xuân Thử - Diệu Thử",
  "Bài, ảnh: Vương Thử",
  "Theo ÁNH THỬ/bao-thu.example/",
  "Nguồn: https://bao-thu.example/bai-1.html",
  "https://cong-thu.example/tin/1;jsessionid=AB?x=1",
  "Chia sẻ Zalo",
  "Tin liên quan",
  "Họ tên:(*)",
  "(0) Bình luận",
  "Các bài mới đăng",
  "./.",
  "•",
  "| a | b |",
  "???",
);
/** Scripts that old Vietnamese encodings may look like are left out: such lines are converted. */
const junk = fc
  .string({ unit: "grapheme", maxLength: 30 })
  .filter((text) => !/[\u0530-\u07ff]/.test(text));
const page = fc
  .array(fc.oneof({ weight: 6, arbitrary: lines }, { weight: 1, arbitrary: junk }), {
    maxLength: 25,
  })
  .chain((parts) => fc.constantFrom("\n", "\n\n", "\r\n").map((joint) => parts.join(joint)));

describe("import", () => {
  it("loses no letter of the input", async () => {
    await fc.assert(
      fc.asyncProperty(page, async (text) => {
        const bytes = new TextEncoder().encode(text);
        const input = { file: "thu.txt", bytes };
        const outcome = await importInput(input, { registry, given: {}, shelf: EMPTY_SHELF });
        if (outcome.imported.refused !== null) return;
        expect(lostLetters(text, outcome)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("loses no letter of the blocks of saved pages, Word files and old encodings either", async () => {
    const run = await importer();
    for (const one of FOLDERS.flatMap(casesIn).filter(({ expected }) => !expected.refused)) {
      const page = await openInput(one.file, one.bytes, besideReader(one.file));
      if ("reason" in page) throw new Error(`${one.file}: ${page.reason}`);
      const text = page.blocks.map((block) => block.text).join("\n");
      expect([one.file, lostLetters(text, await run(one))]).toEqual([one.file, []]);
    }
  });
});
