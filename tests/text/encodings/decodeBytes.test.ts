import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../src/text/encodings/decodeBytes.ts";
import { ENCODINGS, encoders } from "./encoders.ts";
import { PROSE } from "./prose.ts";

const lines = PROSE.split("\n");
const latin1 = (text: string) => Buffer.from(text, "latin1");
const read = (bytes: Uint8Array) => decodeBytes(bytes)?.lines;
const namesOf = (bytes: Uint8Array) => [...new Set(decodeBytes(bytes)?.from.values())];

describe("UTF-8", () => {
  it.each([
    ["plain", PROSE],
    ["with a byte order mark", `\ufeff${PROSE}`],
    ["with CRLF", PROSE.replaceAll("\n", "\r\n")],
    ["with CR", PROSE.replaceAll("\n", "\r")],
    ["decomposed", PROSE.normalize("NFD")],
  ])("is read: %s", (_, text) => {
    expect(decodeBytes(Buffer.from(text))).toEqual({ lines, from: new Map() });
  });

  it("whose bytes A0 became spaces is mended", () => {
    const bytes = Buffer.from(PROSE).map((byte) => (byte === 0xa0 ? 0x20 : byte));
    expect(read(bytes)).toEqual(lines);
    expect(namesOf(bytes)).toEqual(["UTF-8 bị mất byte A0"]);
  });

  it("with a few broken bytes keeps them as U+FFFD", () => {
    const bytes = Buffer.concat([
      Buffer.from("Hội ngh"),
      Buffer.from([0xe1, 0xbb]),
      Buffer.from(" lần"),
    ]);
    expect(decodeBytes(bytes)).toEqual({ lines: ["Hội ngh\ufffd lần"], from: new Map() });
  });
});

describe("UTF-16", () => {
  const little = Buffer.from(PROSE, "utf16le");
  const big = Buffer.from(little).swap16();

  it.each([
    ["UTF-16LE", Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ["UTF-16BE", Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ["UTF-16LE", little],
    ["UTF-16BE", big],
    ["UTF-16LE", Buffer.concat([little, Buffer.from([0x20])])],
    ["UTF-16LE", Buffer.from(PROSE.replaceAll("\n", "\r\n"), "utf16le")],
  ])("is read with and without a byte order mark: %s", (name, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ lines, from: new Map([[0, name]]) });
  });

  it("is not seen in other bytes with zeros", () => {
    const others = ["\0", "a\0b\0\0\0", "Hoi nghi\0", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0"];
    expect(others.map((text) => read(latin1(text)))).toEqual(others.map(() => undefined));
    expect(read(Buffer.from([0x61, 0x00, 0x00, 0xd8]))).toBeUndefined();
  });
});

describe.each(ENCODINGS)("%s", (encoding) => {
  it("is read from bytes", () => {
    const bytes = latin1(encoders[encoding](PROSE));
    const text = read(bytes)?.join("\n");
    if (encoding !== "TCVN3") expect(text).toBe(PROSE);
    expect(text?.toLowerCase()).toBe(PROSE.toLowerCase());
    expect(namesOf(bytes)).toEqual([encoding]);
  });

  it("is read from the bytes of one line in a file of UTF-8", () => {
    const old = encoders[encoding]("thị trấn nước mặn");
    const bytes = Buffer.concat([Buffer.from("Hội nghị\n"), latin1(old), Buffer.from("\nĐã họp")]);
    expect(decodeBytes(bytes)).toEqual({
      lines: ["Hội nghị", "thị trấn nước mặn", "Đã họp"],
      from: new Map([[1, encoding]]),
    });
  });
});

describe("VISCII", () => {
  it("is not taken for UTF-8 where its bytes happen to be valid", () => {
    const bytes = latin1(encoders.VISCII("người dương, được lượt"));
    expect(read(latin1(encoders.VISCII("người dương")))).toEqual(["người dương"]);
    expect(read(bytes)).toEqual(["người dương, được lượt"]);
  });
});

describe("windows-1252", () => {
  it("is read where it is a Western language or typographic signs", () => {
    const text = "Caf\xe9 \x93Thu\x94 \x96 M\xfcller, 5 \xb5m";
    expect(decodeBytes(latin1(text))).toEqual({
      lines: ["Café “Thu” – Müller, 5 µm"],
      from: new Map([[0, "windows-1252"]]),
    });
  });

  it("is not taken for anything else", () => {
    const cyrillic = latin1("\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0");
    expect(read(cyrillic)?.join("")).toMatch(/^[\ufffd ]+$/);
  });
});

it("no bytes are one empty line", () => {
  expect(read(new Uint8Array())).toEqual([""]);
});
