import { describe, expect, it } from "vitest";
import { TCVN3 } from "../../../src/text/encodings/tables.ts";
import { opened, refusal } from "./opening.ts";

const WORDS = [
  "Uỷ ban nhân dân huyện Thử tổ chức hội nghị tổng kết công tác năm, có đại biểu các xã cùng dự.",
  "Hội nghị thống nhất ba nhiệm vụ trọng tâm, giao các ban của huyện thực hiện trong quý tới.",
];

/** Text as the codes of TCVN3, each a character of Latin-1. */
function inTcvn3(text: string): string {
  const codes = new Map([...TCVN3].map(([code, letter]) => [letter, code]));
  return [...text].map((letter) => codes.get(letter) ?? letter).join("");
}

const page = (words: readonly string[], head = "") =>
  `<html><head><title>Hoi nghi</title>${head}</head><body>\n${words.map((text) => `<p>${text}</p>`).join("\n")}</body></html>`;

async function paragraphs(content: string | Uint8Array): Promise<string[]> {
  return (await opened("a.html", content)).blocks.map(({ text }) => text);
}

describe("a page in an old encoding", () => {
  const old = WORDS.map(inTcvn3);
  const references = old.map((text) =>
    text.replace(/[^ -~]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  );

  it.each([
    ["as bytes", Buffer.from(page(old), "latin1")],
    ["shown as Latin-1", page(old)],
    ["in character references", page(references)],
    ["that it calls something else", Buffer.from(page(old, "<meta charset=utf-8>"), "latin1")],
  ])("is read: TCVN3 %s", async (_, content) => {
    expect(await paragraphs(content)).toEqual(WORDS);
    const { converted } = await opened("a.html", content);
    expect(converted).toEqual([
      { line: 2, from: "TCVN3" },
      { line: 3, from: "TCVN3" },
    ]);
  });

  it("is read: UTF-16, and letters in their parts", async () => {
    expect(await paragraphs(Buffer.from(`\ufeff${page(WORDS)}`, "utf16le"))).toEqual(WORDS);
    expect(await paragraphs(page(WORDS).normalize("NFD"))).toEqual(WORDS);
  });

  it("is read as it says itself where its bytes alone do not tell", async () => {
    const czech = Buffer.concat([
      Buffer.from("<html><head><meta charset='iso-8859-2'></head><body><p>"),
      Buffer.from([0x64, 0xec, 0x6b, 0x75, 0x6a, 0x69, 0x20, 0xf8, 0xed, 0x6b, 0xe1]),
      Buffer.from(` ${"slovo ".repeat(20)}</p></body></html>`),
    ]);
    expect((await paragraphs(czech))[0]).toMatch(/^děkuji říká slovo/);
  });

  it("is refused where its letters are lost", async () => {
    const lost = WORDS.map((text) => text.replace(/[^ -~]/g, "?"));
    expect(await refusal("a.html", page(lost))).toMatch(/^Chữ hỏng, không phục hồi được \(dòng 2:/);
  });
});
