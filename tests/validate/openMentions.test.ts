import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { openArticles, openMentions } from "../../src/validate/openMentions.ts";
import { citationsOf } from "../derive/citationsOf.ts";
import { articleText, goodRegistry, judgeChange, PATH } from "../fixture.ts";

const registry = await goodRegistry();

/** What is said of the good article with this body, which begins on line 8. */
function judge(body: string) {
  const lines = body.split("\n");
  const citations = citationsOf(registry, { [PATH]: articleText({ body }) });
  expect([...openArticles(citations)]).toEqual([PATH]);
  return openMentions(citations, (_, line) => lines[line - 8] ?? "");
}

describe("document-open", () => {
  it("tells where a citation stands, whose it may be, and how to say which", () => {
    expect(judge("\nThử theo Chương trình 07.\n")).toEqual([
      {
        file: PATH,
        line: 9,
        column: 10,
        rule: "document-open",
        severity: "warning",
        message:
          "“Chương trình 07” chưa rõ là văn bản nào: có thể của thanh-uy-ha-noi, huyen-uy-gia-lam",
        expected:
          'documents: [ { mention: Chương trình 07, issuer: "???", kind: chuong-trinh, number: 7, date: "???" } ]',
      },
    ]);
  });

  it("tells of the line's beginning where the citation has emphasis in it", () => {
    expect(judge("\nThử theo **Chương trình** 07.\n")).toMatchObject([{ line: 9, column: 1 }]);
  });

  it("fills in what all that it may mean have in common", () => {
    const [found] = judge(
      "\nThử Nghị quyết 90-NQ/TU ngày 02/3/2018 của Thành ủy Hà Nội.\n\nThử Nghị quyết 90-NQ/TU ngày 03/3/2019 của Thành ủy Hà Nội và Nghị quyết 90-NQ/TU.\n",
    );
    expect(found?.message).toBe(
      "“Nghị quyết 90-NQ/TU” chưa rõ là văn bản nào: có thể là thanh-uy-ha-noi/90-nq-tu-2018, thanh-uy-ha-noi/90-nq-tu-2019",
    );
    expect(parse(found?.expected ?? "")).toEqual({
      documents: [
        {
          mention: "Nghị quyết 90-NQ/TU",
          issuer: "thanh-uy-ha-noi",
          kind: "nghi-quyet",
          sign: "90-NQ/TU",
          date: "???",
        },
      ],
    });
  });

  it.each([
    ["a plenum of no term", "\nThử Nghị quyết Trung ương 4.\n"],
    ["a plan of any district", "\nThử Kế hoạch 91-KH/QU.\n"],
    ["a congress's resolution", "\nThử Nghị quyết Đại hội IX của Đảng bộ.\n"],
  ])("offers for %s what only open places are wrong with", (_, body) => {
    const [found] = judge(body);
    const documents = found?.expected?.replace(/^documents: /, "");
    const said = judgeChange(registry, { front: { documents } });
    expect([...new Set(said.map(({ rule }) => rule))]).toEqual(["open-place"]);
  });
});
