import { describe, expect, it } from "vitest";
import { rendered } from "./rendered.ts";

const excerpt = (body: string) => rendered(body).excerpt;
const minutes = (body: string) => rendered(body).minutes;

describe("excerpt", () => {
  it("is empty where there is no running text", () => {
    expect(excerpt("")).toBe("");
    expect(excerpt("## Chỉ có tiêu đề\n\n![Ảnh]()")).toBe("");
  });

  it("takes the first paragraphs in one line, without marks and headings", () => {
    expect(excerpt("## Mở đầu\n\nSáng *nay*,\n[họp](/nam/).\n\nChiều nghỉ.")).toBe(
      "Sáng nay, họp. Chiều nghỉ.",
    );
  });

  it("cuts at a word and says so", () => {
    const long = excerpt("hội nghị ".repeat(100));
    expect(long.length).toBeLessThanOrEqual(201);
    expect(long).toMatch(/ (hội|nghị)…$/);
  });

  it("leaves no comma or dash before the dots", () => {
    const body = `${"a".repeat(190)}, bcd –, ${"e".repeat(50)}`;
    expect(excerpt(body)).toMatch(/bcd…$/);
  });

  it("does not cut what just fits", () => {
    const body = `${"a".repeat(99)} ${"b".repeat(100)}`;
    expect(excerpt(body)).toBe(body);
  });

  it("cuts a single endless word too", () => {
    expect(excerpt("a".repeat(1_000)).length).toBeLessThanOrEqual(201);
  });

  it("leaves out comments and numbers of footnotes", () => {
    expect(excerpt("<!-- ghi riêng -->\n\nCâu.[^1]\n\n[^1]: Lời chú.")).not.toContain("ghi riêng");
    expect(excerpt("Câu một.[^1]\n\n[^1]: Lời chú.")).toBe("Câu một.");
  });
});

describe("reading time", () => {
  it("is at least a minute", () => {
    expect(minutes("")).toBe(1);
    expect(minutes("một hai")).toBe(1);
  });

  it("counts syllables, 230 a minute, in whole minutes begun", () => {
    expect(minutes("từ ".repeat(230))).toBe(1);
    expect(minutes("từ ".repeat(231))).toBe(2);
    expect(minutes("từ ".repeat(2_300))).toBe(10);
  });
});
