import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/read/yaml.ts";

const rulesOf = (text: string) => parseYaml(text).findings.map(({ rule }) => rule);

describe("parseYaml", () => {
  it("gives plain data and takes nothing for a date, a time or a truth that is not one", () => {
    const text = [
      "day: 2021-01-06",
      "time: 14:30",
      "moment: 2021-01-06T11:09+07:00",
      "answer: yes",
      "country: no",
      "term: 2020-2025",
      "count: 12",
      "draft: true",
    ].join("\n");
    expect(parseYaml(text).data).toEqual({
      day: "2021-01-06",
      time: "14:30",
      moment: "2021-01-06T11:09+07:00",
      answer: "yes",
      country: "no",
      term: "2020-2025",
      count: 12,
      draft: true,
    });
  });

  it.each([
    ["nothing", ""],
    ["a comment", "# để trống\n"],
  ])("gives null data and no finding for %s", (_, text) => {
    expect(parseYaml(text)).toMatchObject({ data: null, findings: [] });
  });

  it("names a key that stands twice, at the second place", () => {
    const { data, findings } = parseYaml("title: A\nterm: 2020-2025\ntitle: B\n");
    expect(data).toBeUndefined();
    expect(findings).toEqual([
      {
        line: 3,
        column: 1,
        rule: "duplicate-key",
        message: "Khóa này đã có ở trên",
        expected: "mỗi khóa một lần",
      },
    ]);
  });

  it.each([
    ["an anchor", "a: &x 1"],
    ["an anchor on a mapping", "a: &x { b: 1 }"],
    ["a tag", "a: !!js/function 'x'"],
    ["a standard tag", "a: !!binary aGFp"],
    ["a tag that makes a date", "a: !!timestamp 2021-01-06"],
    ["a tag of one's own", "a: !run x"],
    ["a prototype key", "__proto__: { polluted: true }"],
    ["a constructor key", "constructor: { prototype: 1 }"],
    ["a quoted prototype key", '"__proto__": 1'],
  ])("refuses %s on its line", (_, text) => {
    const { data, findings } = parseYaml(text);
    expect(data).toBeUndefined();
    expect(findings).toMatchObject([{ rule: "plain-yaml", line: 1 }]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("refuses an alias and an unresolved one", () => {
    expect(rulesOf("a: &x 1\nb: *x\n")).toEqual(["plain-yaml", "plain-yaml"]);
    expect(rulesOf("b: *nowhere\n")).toContain("plain-yaml");
  });

  it("refuses a merge key", () => {
    expect(parseYaml("a: &x { b: 1 }\nc:\n  <<: *x\n").data).toBeUndefined();
  });

  it("refuses a bomb of aliases without unfolding it", { timeout: 2_000 }, () => {
    const levels = Array.from({ length: 30 }, (_, i) => {
      const parts = Array.from({ length: 9 }, () => (i === 0 ? '"hi"' : `*a${i - 1}`));
      return `a${i}: &a${i} [${parts.join(", ")}]`;
    });
    const { data, findings } = parseYaml(levels.join("\n"));
    expect(data).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
  });

  it.each([
    ["10,000 brackets", "[".repeat(10_000)],
    ["10,000 closed brackets", `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
    ["10,000 braces", `a: ${"{b: ".repeat(10_000)}`],
    ["10,000 list marks", `${"- ".repeat(10_000)}x`],
    ["20 mappings", Array.from({ length: 20 }, (_, i) => `${" ".repeat(i)}k:`).join("\n")],
  ])("refuses nesting of %s without falling over", { timeout: 10_000 }, (_, text) => {
    const { data, findings } = parseYaml(text);
    expect(data).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
  });

  it.each([
    ["a tab as indent", "a:\n\tb: 1\n", 2],
    ["a quote that is missed at the end", 'title: "Hội nghị\nterm: 2020-2025\n', 3],
    ["an open list", "tags: [một\nterm: 2020-2025\n", 2],
    ["a colon inside a value", "title: Hội nghị: bàn việc\n", 1],
    ["a second document", "a: 1\n---\nb: 2\n", 2],
    ["a key that is no text", "? [a, b]\n: 1\n", 1],
  ])("names the line of %s in Vietnamese", (_, text, line) => {
    const { data, findings } = parseYaml(text);
    expect(data).toBeUndefined();
    expect(findings.map((finding) => finding.line)).toContain(line);
    for (const { message } of findings) expect(message).not.toMatch(/\b(the|at|must|expected)\b/i);
  });

  it("never throws", () => {
    assert(
      property(string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(() => parseYaml(text)).not.toThrow();
      }),
    );
  });
});

describe("locate", () => {
  const { locate } = parseYaml(
    [
      "title: Hội nghị",
      "source:",
      "  name: Báo Thử",
      "  url:",
      "tags:",
      "  - một",
      "  - hai",
      "authors: [A, B]",
    ].join("\n"),
  );

  it("finds values and keys", () => {
    expect(locate(["title"])).toEqual({ line: 1, column: 8 });
    expect(locate(["title"], "key")).toEqual({ line: 1, column: 1 });
    expect(locate(["source", "name"])).toEqual({ line: 3, column: 9 });
    expect(locate(["source", "name"], "key")).toEqual({ line: 3, column: 3 });
    expect(locate(["source"], "key")).toEqual({ line: 2, column: 1 });
  });

  it("finds the items of lists, block and flow", () => {
    expect(locate(["tags", 1])).toEqual({ line: 7, column: 5 });
    expect(locate(["authors", 1])).toEqual({ line: 8, column: 14 });
  });

  it("finds the key where the value is empty", () => {
    expect(locate(["source", "url"])).toEqual({ line: 4, column: 3 });
  });

  it("falls back to the nearest parent for what is not there", () => {
    expect(locate(["source", "archived"])).toEqual({ line: 3, column: 3 });
    expect(locate(["tags", 9])).toEqual({ line: 6, column: 3 });
    expect(locate(["nowhere", "at", "all"])).toEqual({ line: 1, column: 1 });
    expect(locate([])).toEqual({ line: 1, column: 1 });
  });
});

describe("span", () => {
  const text =
    "# a\ntitle: \"Bài\" # b\nterm:   # c\nsource:\n  name: Báo\ntags: [a, 'b']\nlast: |\n  x\n";
  const { span } = parseYaml(text);
  const of = (...at: Parameters<typeof span>) => {
    const found = span(...at);
    return found && text.slice(found.from, found.to);
  };

  it("takes up values with their quotes, and keys", () => {
    expect(of(["title"])).toBe('"Bài"');
    expect(of(["title"], "key")).toBe("title");
    expect(of(["source", "name"])).toBe("Báo");
    expect(of(["tags", 1])).toBe("'b'");
    expect(of(["last"])).toBe("|\n  x\n");
    expect(of([])?.startsWith("title:")).toBe(true);
  });

  it("takes up nothing for an empty value, and is none for what is not there", () => {
    expect(of(["term"])).toBe("");
    expect(of(["nowhere"])).toBeUndefined();
    expect(of(["source", "url", "x"])).toBeUndefined();
    expect(of([], "key")).toBeUndefined();
  });
});
