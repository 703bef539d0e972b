import { describe, expect, it } from "vitest";
import { githubReport } from "../../../src/cli/report/github.ts";
import { bare, full } from "./sample.ts";

describe("githubReport", () => {
  it("says nothing of nothing", () => {
    expect(githubReport([])).toBe("");
  });

  it("is one workflow command a line", () => {
    expect(githubReport([full, bare])).toBe(
      "::error file=content/articles/thu-mot/2021/2021-01-06-bai.md,line=5,col=7,title=term-matches-date" +
        "::Nhiệm kỳ 2015-2020 đã kết thúc; bài đề ngày 06/01/2021%0A→ sửa thành: 2020-2025\n" +
        "::warning file=content/site.yaml,line=1,col=1,title=nfc-text" +
        "::Chữ có dấu ghi ở dạng tách rời (NFD)\n",
    );
  });

  it("says what is wanted where there is nothing to suggest", () => {
    expect(githubReport([{ ...bare, expected: "dạng NFC" }])).toContain("%0A→ dạng NFC\n");
  });

  it("lets no file name or message begin a command of its own", () => {
    const report = githubReport([
      { ...bare, file: "a,line=9::error\n::b%0A.md", message: "100%\r\n::error::giả" },
    ]);
    expect(report.split("\n")).toHaveLength(2);
    expect(report).toBe(
      "::warning file=a%2Cline=9%3A%3Aerror%0A%3A%3Ab%250A.md,line=1,col=1,title=nfc-text" +
        "::100%25%0D%0A::error::giả\n",
    );
  });
});
