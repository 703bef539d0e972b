import { basename, dirname } from "node:path";
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

  it("names files from the root of the repository", () => {
    const fileOf = (file: string, root: string) =>
      /file=([^,]*)/.exec(githubReport([{ ...bare, file }], root))?.[1];
    expect(fileOf("/kho/content/site.yaml", "/kho")).toBe("content/site.yaml");
    expect(fileOf("./content/site.yaml", process.cwd())).toBe("content/site.yaml");
    expect(fileOf("content/site.yaml", dirname(process.cwd()))).toBe(
      `${basename(process.cwd())}/content/site.yaml`,
    );
    expect(fileOf("/noi-khac/site.yaml", "/kho")).toBe("/noi-khac/site.yaml");
  });
});

describe("more messages than GitHub shows", () => {
  const many = Array.from({ length: 25 }, (_, i) => ({
    ...full,
    file: i < 20 ? "a.md" : `${i}.md`,
    line: i + 1,
  }));
  const lines = githubReport([...many, bare])
    .trimEnd()
    .split("\n");

  const places = lines.flatMap(
    (line) => /^::(\w+) file=([^,]*),line=(\d+)/.exec(line)?.slice(1).join(" ") ?? [],
  );

  it("begin with ten of a kind, of each file the first before the second of any", () => {
    expect(places.slice(0, 11)).toEqual([
      ...["error a.md 1", "error a.md 2", "error a.md 3", "error a.md 4", "error a.md 5"],
      ...["error 20.md 21", "error 21.md 22", "error 22.md 23", "error 23.md 24", "error 24.md 25"],
      "warning content/site.yaml 1",
    ]);
  });

  it("are all there, in their order", () => {
    const rest = Array.from({ length: 15 }, (_, i) => `error a.md ${i + 6}`);
    expect(places.slice(11)).toEqual(rest);
    expect(lines).toHaveLength(26);
  });
});
