import { describe, expect, it } from "vitest";
import { articleFormat } from "../../../src/describe/desk/articleFormat.ts";

const fields = ["title", "district", "date", "term", "author", "source", "draft", "body"];

const article = (author: string) =>
  `---\ntitle: Bài thử\ndistrict: gia-lam\ndate: 2021-01-06\nterm: 2020-2025\nauthor: ${author}\n---\n\nNội dung thử.\n`;

function saved(text: string): string {
  return articleFormat.toFile(articleFormat.fromFile(text), fields);
}

describe("an article read into a form and saved as it is", () => {
  it.each([
    "Xuân Thử",
    "unsigned",
    "Xuân Thử - Thu Nghiệm",
    "\n  - Xuân Thử\n  - Thu Nghiệm",
    "\n  - Tổ Thử - Ban Thử",
    "\n  - Xuân Thử\n  - Tổ Thử - Ban Thử",
  ])("is what it was, by %s", (author) => {
    const text = article(author).replace("author: \n", "author:\n");
    expect(saved(text)).toBe(text);
  });

  it("keeps a body that has rules and fences in it", () => {
    const text = article("Xuân Thử").replace(
      "Nội dung thử.",
      "Một.\n\n---\n\n    hai\n\n---\n\nBa.",
    );
    expect(saved(text)).toBe(text);
  });

  it("has its days in ISO form, with their time", () => {
    const text = article("Xuân Thử").replace("2021-01-06", "06/01/2021 11:09");
    expect(saved(text)).toContain("\ndate: 2021-01-06T11:09+07:00\n");
  });

  it("keeps a day that cannot be read, and keys the form does not know", () => {
    const text = article("Xuân Thử").replace("2021-01-06", "31/02/2021\nlạ: có");
    expect(saved(text)).toContain("\ndate: 31/02/2021\n");
    expect(saved(text)).toContain("\nlạ: có\n");
  });
});

describe("a form", () => {
  it("leaves out what was left empty", () => {
    const values = {
      title: " Bài thử ",
      summary: "",
      section: null,
      tags: [],
      draft: false,
      body: "",
    };
    const source = { name: "", url: undefined };
    expect(articleFormat.toFile({ ...values, source, author: "" }, fields)).toBe(
      "---\ntitle: Bài thử\n---\n",
    );
  });

  it("makes a list of names between commas", () => {
    const printed = articleFormat.toFile(
      { author: "Xuân Thử, Thu Nghiệm ,", body: "Một." },
      fields,
    );
    expect(printed).toBe("---\nauthor:\n  - Xuân Thử\n  - Thu Nghiệm\n---\n\nMột.\n");
  });

  it("puts the keys in the order of the form", () => {
    const printed = articleFormat.toFile(
      { lạ: "có", draft: true, term: "2020-2025", title: "Thử" },
      fields,
    );
    expect(printed).toBe("---\ntitle: Thử\nterm: 2020-2025\ndraft: true\nlạ: có\n---\n");
  });

  it("is empty for an empty file, and refuses YAML that is broken", () => {
    expect(articleFormat.fromFile("")).toMatchObject({ body: "" });
    expect(() => articleFormat.fromFile('---\ntitle: "Thử\n---\n')).toThrow();
  });
});
