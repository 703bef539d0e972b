import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, MAX_BYTES } from "../../src/read/text.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("decodeText", () => {
  it("drops a byte order mark", () => {
    expect(decodeText(bytes("\ufeff---\n"))).toEqual({ text: "---\n", findings: [] });
  });

  it("ends every line with LF, whether CRLF, a lone CR or a mixture", () => {
    expect(decodeText(bytes("a\r\nb\rc\nd\r\r\ne")).text).toBe("a\nb\nc\nd\n\ne");
  });

  it("reads an empty file as an empty text", () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: "", findings: [] });
  });

  it("composes NFD and says where the first decomposed letter stands", () => {
    const { text, findings } = decodeText(bytes("Huyện\r\nThị u\u0309y Sơn Tây"));
    expect(text).toBe("Huyện\nThị ủy Sơn Tây");
    expect(findings).toEqual([
      {
        line: 2,
        column: 5,
        rule: "nfc-text",
        severity: "warning",
        message: "Chữ có dấu ghi ở dạng tách rời (NFD)",
        expected: "dạng dựng sẵn (NFC); trang được dựng từ dạng ấy",
      },
    ]);
  });

  it.each([
    ["little", [0xff, 0xfe, 0x2d, 0x00]],
    ["big", [0xfe, 0xff, 0x00, 0x2d]],
  ])("refuses UTF-16, %s endian, by its name", (_, start) => {
    const { text, findings } = decodeText(Uint8Array.from(start));
    expect(text).toBeUndefined();
    expect(findings).toMatchObject([{ rule: "utf8-text", message: "Tệp ghi bằng UTF-16" }]);
  });

  it("refuses a file with a NUL byte as binary", () => {
    const { text, findings } = decodeText(bytes("---\ntitle: a\0b\n"));
    expect(text).toBeUndefined();
    expect(findings).toMatchObject([
      { rule: "utf8-text", message: "Tệp nhị phân, không phải văn bản" },
    ]);
  });

  it.each([
    ["on the first line", latin1("\xe9"), 1],
    [
      "after lines that are good UTF-8",
      Buffer.concat([bytes("một\nhai\nb"), latin1("\xe0 \n")]),
      3,
    ],
    ["at the end, cut inside a letter", bytes("một\nhuyện ủy").subarray(0, -2), 2],
    ["as an overlong form", Uint8Array.from([0x0a, 0xc0, 0xaf]), 2],
    ["as half of a surrogate pair", Uint8Array.from([0x0a, 0x0a, 0xed, 0xa0, 0x80]), 3],
  ])("names the line of a byte that is not UTF-8: %s", (_, input, line) => {
    const { text, findings } = decodeText(input);
    expect(text).toBeUndefined();
    expect(findings).toMatchObject([
      { rule: "utf8-text", line, message: "Có byte không phải UTF-8" },
    ]);
  });

  it("reads the largest file allowed and refuses one byte more", () => {
    expect(decodeText(new Uint8Array(MAX_BYTES).fill(0x61)).text?.length).toBe(MAX_BYTES);
    expect(decodeText(new Uint8Array(MAX_BYTES + 1).fill(0x61))).toEqual({
      findings: [
        {
          line: 1,
          column: 1,
          rule: "file-size",
          message: "Tệp dài 1.000.001 byte, quá lớn đối với một bài",
          expected: "nhiều nhất 1.000.000 byte; hãy chia thành nhiều bài",
        },
      ],
    });
  });

  it("gives back every text as NFC with LF", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        if (text.includes("\0") || text.startsWith("\ufeff")) return;
        expect(decodeText(bytes(text)).text).toBe(text.replace(/\r\n?/g, "\n").normalize("NFC"));
      }),
    );
  });
});
