import { describe, expect, it } from "vitest";
import { gitlabReport } from "../../../src/cli/report/gitlab.ts";
import { bare, full } from "./sample.ts";

const parsed = (messages: Parameters<typeof gitlabReport>[0], root?: string) =>
  JSON.parse(gitlabReport(messages, root));

describe("gitlabReport", () => {
  it("is an empty array for nothing", () => {
    expect(gitlabReport([])).toBe("[]\n");
  });

  it("has what Code Quality asks for, with the way out in the description", () => {
    expect(parsed([full, bare])).toEqual([
      {
        description:
          "Nhiệm kỳ 2015-2020 đã kết thúc; bài đề ngày 06/01/2021 → sửa thành: 2020-2025",
        check_name: "term-matches-date",
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: "major",
        location: { path: full.file, lines: { begin: 5 } },
      },
      expect.objectContaining({ description: bare.message, severity: "minor" }),
    ]);
  });

  it("knows a message again on another line, and two of one file apart", () => {
    const prints = (...lines: number[]): string[] =>
      parsed(lines.map((line) => ({ ...bare, line }))).map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    expect(prints(1)).toEqual(prints(9));
    expect(new Set(prints(1, 2)).size).toBe(2);
  });

  it("names files from the root of the repository", () => {
    const [issue] = parsed([{ ...bare, file: "/kho/content/site.yaml" }], "/kho");
    expect(issue.location.path).toBe("content/site.yaml");
  });
});
