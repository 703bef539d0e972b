import { afterEach, describe, expect, it } from "vitest";
import { splitFrontMatter } from "../../src/read/frontMatter.ts";
import { decodeText } from "../../src/read/text.ts";

const split = (...lines: string[]) => splitFrontMatter(lines.join("\n"));

/** As a file on disk goes through it: decoded first. */
const fromDisk = (text: string) =>
  splitFrontMatter(decodeText(new TextEncoder().encode(text)).text ?? "");

describe("splitFrontMatter", () => {
  it("gives the data, the body and the line on which the body begins", () => {
    const file = split("---", "title: Hội nghị", "tags: [một]", "---", "", "Dòng đầu.", "");
    expect(file).toMatchObject({
      data: { title: "Hội nghị", tags: ["một"] },
      body: "\nDòng đầu.\n",
      bodyLine: 5,
      findings: [],
    });
  });

  it("counts the lines of positions from the file's first line", () => {
    const { locate } = split("---", "title: A", "term: 2020-2025", "---", "B");
    expect(locate(["title"])).toEqual({ line: 2, column: 8 });
    expect(locate(["term"], "key")).toEqual({ line: 3, column: 1 });
  });

  it("puts syntax errors on the file's lines", () => {
    const { findings } = split("---", "title: A", "title: B", "---", "C");
    expect(findings).toMatchObject([{ rule: "duplicate-key", line: 3, column: 1 }]);
  });

  it.each([
    ["without any line", ["---", "---", "Nội dung"], 3],
    ["with an empty line", ["---", "", "---", "Nội dung"], 4],
    ["with a comment", ["---", "# chưa ghi gì", "---", "Nội dung"], 4],
  ])("takes an empty front matter %s for no data", (_, lines, bodyLine) => {
    const file = split(...lines);
    expect(file.data ?? undefined).toBeUndefined();
    expect(file).toMatchObject({ body: "Nội dung", bodyLine, findings: [] });
  });

  it("leaves a --- inside the body alone", () => {
    const { body, bodyLine } = split("---", "title: A", "---", "Trên", "", "---", "", "Dưới");
    expect(body).toBe("Trên\n\n---\n\nDưới");
    expect(bodyLine).toBe(4);
  });

  it("reads a file that ends with the closing line", () => {
    expect(split("---", "title: A", "---")).toMatchObject({
      data: { title: "A" },
      body: "",
      findings: [],
    });
  });

  it("accepts spaces after the two fences, which nobody sees", () => {
    const file = split("--- ", "title: A", "---  ", "B");
    expect(file).toMatchObject({ data: { title: "A" }, findings: [] });
    expect(file.body.trim()).toBe("B");
    expect(file.bodyLine + file.body.split("\n").indexOf("B")).toBe(4);
  });

  it("reads the front matter of a file with BOM and CRLF", () => {
    expect(fromDisk("\ufeff---\r\ntitle: A\r\n---\r\nB\r\n")).toMatchObject({
      data: { title: "A" },
      body: "B\n",
      bodyLine: 4,
      findings: [],
    });
  });

  it("keeps the data of one file out of the next", () => {
    split("---", "title: A", "---", "B");
    expect(split("---", "---", "B").data ?? undefined).toBeUndefined();
    expect(split("Không có phần đầu").data).toBeUndefined();
  });

  it("keeps a bad file bad when it is read again", () => {
    const read = () => split("---", "title: [", "---", "B");
    const first = read().findings;
    expect(first.length).toBeGreaterThan(0);
    expect(read().findings).toEqual(first);
  });

  it.each([
    ["no front matter", ["Chỉ có nội dung"], 1, "Bài không có phần đầu (front matter)"],
    ["an empty file", [""], 1, "Bài không có phần đầu (front matter)"],
    [
      "an empty line before it",
      ["", "---", "title: A", "---"],
      1,
      "Bài không có phần đầu (front matter)",
    ],
    ["four hyphens", ["----", "title: A", "----"], 1, "Bài không có phần đầu (front matter)"],
    [
      "a front matter left open",
      ["---", "title: A", "Nội dung"],
      1,
      "Phần đầu bài không được đóng",
    ],
    [
      "words on the closing line",
      ["---", "a: 1", "--- hết", "B"],
      3,
      "Dòng đóng phần đầu bài có chữ thừa",
    ],
    [
      "four hyphens at the close",
      ["---", "a: 1", "----", "B"],
      3,
      "Dòng đóng phần đầu bài có chữ thừa",
    ],
    ["TOML", ["+++", 'title = "A"', "+++"], 1, "Bài không có phần đầu (front matter)"],
  ])("refuses %s with its line", (_, lines, line, message) => {
    const file = split(...lines);
    expect(file).toMatchObject({ data: undefined, body: "" });
    expect(file.findings).toMatchObject([{ rule: "front-matter", line, message }]);
  });

  it("refuses front matter longer than any article needs", () => {
    const { findings } = split("---", `title: ${"dài ".repeat(20_000)}`, "---", "B");
    expect(findings).toMatchObject([{ rule: "front-matter", message: "Phần đầu bài quá dài" }]);
  });
});

describe("front matter in a language that runs", () => {
  const trap = "bienNienTrap";
  afterEach(() => {
    Reflect.deleteProperty(globalThis, trap);
  });

  const code = `globalThis.${trap} = true`;
  const languages = ["js", "javascript", "json", "coffee", "coffeescript", "cson", "toml", "eval"];
  const fences = languages.flatMap((language) => [`---${language}`, `--- ${language}`]);

  it.each([
    ...fences,
    "---JS",
    "---\tjs",
    "---yaml",
    "----js",
    "---js;",
  ])("is refused at %j and nothing runs", (fence) => {
    for (const body of [`${code};\n({})`, `{ "a": ${code} }`, `(() => { ${code} })()`]) {
      const file = splitFrontMatter(`${fence}\n${body}\n---\nNội dung\n`);
      expect(file.data).toBeUndefined();
      expect(file.findings).toMatchObject([{ rule: "front-matter", line: 1 }]);
      expect(Reflect.has(globalThis, trap)).toBe(false);
    }
  });

  it.each([
    "\ufeff",
    "\ufeff\ufeff",
    "\r\n",
    " ",
    "\u00a0",
    "\u200b",
  ])("is refused after %j too", (before) => {
    const file = fromDisk(`${before}---js\n${code};\n({})\n---\nNội dung\n`);
    expect(file.findings.length).toBeGreaterThan(0);
    expect(file.data).toBeUndefined();
    expect(Reflect.has(globalThis, trap)).toBe(false);
  });
});
