import { describe, expect, it } from "vitest";
import { openInput } from "../../../src/import/open/openInput.ts";
import { paragraph, wordFile } from "./wordFile.ts";

const PARAGRAPH =
  "<p>Sáng 06/01, Huyện ủy Thử tổ chức hội nghị lần thứ Năm, đánh giá công tác xây dựng Đảng, triển khai nhiệm vụ trọng tâm.</p>\n";
const ARTICLE = `<div class="content"><h1>Tiêu đề của một bài thử</h1>${PARAGRAPH.repeat(300)}</div>`;

const filled = (part: string, length = 2_000_000) => part.repeat(Math.ceil(length / part.length));
const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;
const menu = (items: number) =>
  `<ul class="menu">${Array.from({ length: items }, (_, i) => `<li class="item-${i}"><a href="/muc/${i}">Chuyên mục số ${i}</a></li>`).join("\n")}</ul>`;

/** Seconds of work that opening takes, on this machine and beside whatever else it does. */
async function opening(content: string | Uint8Array, file = "a.html") {
  const before = process.cpuUsage();
  const opened = await openInput(file, Buffer.from(content));
  const { user, system } = process.cpuUsage(before);
  return { opened, seconds: (user + system) / 1e6 };
}

/** Twice what a loaded machine was seen to take for the slowest; a hang takes minutes. */
const BOUND = 8;

describe("a saved page of 2 MB", () => {
  it("opens in about a second: menus, scripts and 300 paragraphs", async () => {
    const script = `<script>${'var a = {b: "<div>"};\n'.repeat(36_000)}</script>`;
    const html = page(menu(10_000) + script + ARTICLE + menu(8_000));
    expect(html.length).toBeGreaterThan(1_800_000);
    const { opened, seconds } = await opening(html);
    expect("blocks" in opened && opened.blocks.filter(({ main }) => main)).toHaveLength(301);
    expect(seconds).toBeLessThan(BOUND / 2);
  });
});

describe("a page made to exhaust the program", () => {
  it.each([
    ["nested divs", page("<div>".repeat(400_000))],
    [
      "divs just less deep than is allowed",
      page(`${"<div>".repeat(390)}${PARAGRAPH.repeat(9_000)}`),
    ],
    ["text at every depth", page(`<div>${PARAGRAPH.repeat(20)}`.repeat(390))],
    ["nested lists", page("<ul><li>".repeat(250_000))],
    ["a list without end", page(`${ARTICLE}<ol>${"<li>một mục".repeat(150_000)}</ol>`)],
    ["nested tables", page("<table><tr><td>".repeat(130_000))],
    [
      "cells over thousands of columns",
      page(
        `${ARTICLE}<table>${"<tr><td colspan=1000 rowspan=1000>x<td>y</tr>".repeat(3_000)}</table>`,
      ),
    ],
    ["formatting without end", page("<b>".repeat(600_000))],
    [
      "fonts of many sizes, none closed",
      page(Array.from({ length: 80_000 }, (_, i) => `<font size=${i}>x<p>`).join("")),
    ],
    ["text lost between rows", page(`<table>${"a<tr>".repeat(300_000)}</table>`)],
    [
      "attributes without end",
      page(`<p ${Array.from({ length: 250_000 }, (_, i) => `a${i}`).join(" ")}>x`),
    ],
    ["a paragraph of formatted letters", page(`<p>${"<b>a</b> <i>b</i>".repeat(45_000)}</p>`)],
    ["character references", page(`<p>${filled("&lt;&ecirc; ")}</p>`)],
    ["signs that begin no tag", page(filled("<"))],
    ["comments of browsers", page(filled("<!-- saved from url=(0001)x -->"))],
    ["open quotes", page("<a b='".repeat(300_000))],
    ["white space", page(`<p>${" ".repeat(1_000_000)}x${"\u00a0".repeat(1_000_000)}</p>`)],
    ["options", page(`<select>${"<option>a".repeat(200_000)}`)],
    [
      "JSON without end",
      page(`<script type="application/ld+json">${"[".repeat(200_000)}</script>${ARTICLE}`),
    ],
    ["style without end", page(`<p style="${filled("font-weight : ")}">x</p>`)],
  ])("is opened or refused in time: %s", async (_, html) => {
    expect((await opening(html)).seconds).toBeLessThan(BOUND);
  });

  it("is refused with the line where it nests too deep", async () => {
    const { opened } = await opening(page(`\n\n${"<div>".repeat(500)}`));
    expect(opened).toEqual({
      file: "a.html",
      reason: "Dòng 3: thẻ HTML lồng nhau hơn 400 tầng, không phải trang của một bài",
    });
  });
});

describe("other inputs made to exhaust the program", () => {
  it.each([
    ["a message of messages", "a.mht", messages(3_000)],
    [
      "parts without end",
      "a.mht",
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n${"--b\n\nx\n".repeat(200_000)}`,
    ],
    [
      "coded white space",
      "a.mht",
      `MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${filled(" \t")}`,
    ],
    ["brackets", "a.md", `Chữ ${"![".repeat(400_000)}`],
    ["front matter without end", "a.md", `---\n${"a: b\n".repeat(150_000)}`],
    ["signs of emphasis", "a.md", "*a _b ".repeat(60_000)],
    ["lines", "a.txt", "x\n".repeat(450_000)],
  ])("are opened or refused in time: %s", async (_, file, content) => {
    expect((await opening(content, file)).seconds).toBeLessThan(BOUND);
  });

  it("unpack no further than a Word file can be", async () => {
    const zeros = Buffer.alloc(60_000_000);
    const bomb = wordFile(paragraph("Chữ"), { extra: { "word/a.xml": zeros.toString("latin1") } });
    const { opened, seconds } = await opening(bomb, "a.docx");
    expect("reason" in opened && opened.reason).toBe("Tệp Word quá lớn sau khi giải nén");
    expect(seconds).toBeLessThan(BOUND);
  });

  it("have no definitions of their own in a Word file", async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>';
    const { opened } = await opening(
      wordFile(paragraph("Chữ"), { extra: { "word/a.xml": entities } }),
      "a.docx",
    );
    expect("reason" in opened && opened.reason).toMatch(/^Tệp Word bị hỏng/);
  });
});

/** Each message within the one before. */
function messages(depth: number): string {
  const heads = Array.from(
    { length: depth },
    (_, i) => `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b${i}\n\n--b${i}\n`,
  );
  return heads.join("");
}
