import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeInput, refuseUnreadable } from "../../../src/import/open/decode.ts";
import { CLEAN_LINES } from "../../text/encodings/cleanLines.ts";
import { ENCODINGS, encoders, shownTwice } from "../../text/encodings/encoders.ts";
import { PROSE } from "../../text/encodings/prose.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("an input", () => {
  it("in clean UTF-8 comes back as it is", () => {
    const text = [...PROSE.split("\n"), ...CLEAN_LINES].join("\n");
    expect(decodeInput(Buffer.from(text))).toEqual({ text, converted: [] });
    expect(decodeInput(new Uint8Array())).toEqual({ text: "", converted: [] });
  });

  it("of several encodings is mended by line, and says so", () => {
    const bytes = Buffer.concat([
      Buffer.from("\ufeffHội nghị\r\n"),
      latin1(encoders.TCVN3("thị trấn nước mặn")),
      Buffer.from(`\r\n${encoders.VNI("nhân dân huyện")}\r\n${shownTwice("Quận ủy họp")}`),
    ]);
    expect(decodeInput(bytes)).toEqual({
      text: "Hội nghị\nthị trấn nước mặn\nnhân dân huyện\nQuận ủy họp",
      converted: [
        { line: 2, from: "TCVN3" },
        { line: 3, from: "VNI" },
        { line: 4, from: "UTF-8 bị đọc hai lần" },
      ],
    });
  });

  it("of Markdown keeps its character references", () => {
    const text = "Th&agrave;nh &lt;b&gt;";
    expect(decodeInput(Buffer.from(text), "markdown")).toEqual({ text, converted: [] });
  });

  it("of HTML is only decoded, for its paragraphs are not its lines", () => {
    const shown = encoders.TCVN3("thị trấn nước mặn");
    const page = `<p>Hội nghị &ecirc;</p><script>a?b:c</script><p>${shown}</p>`;
    expect(decodeInput(Buffer.from(page), "html")).toEqual({ text: page, converted: [] });
    expect(decodeInput(latin1(`<p class="Website">${shown}</p>`), "html")).toEqual({
      text: '<p class="Website">thị trấn nước mặn</p>',
      converted: [{ line: 1, from: "TCVN3" }],
    });
  });
});

describe("a refusal", () => {
  it.each([
    ["\0\0\0", "Tệp nhị phân, không phải văn bản"],
    ["PK\x03\x04\x14\x06", "Không phải văn bản: nhiều ký tự điều khiển (từ dòng 1)"],
  ])("is of bytes that are no text: %j", (text, reason) => {
    expect(decodeInput(latin1(text))).toEqual({ line: 1, reason });
  });

  it("names line and words of text garbled beyond repair", () => {
    const text = "\nH?i ngh? Ban Ch?p h\ufffdnh ??ng b? qu?n Thử\n";
    expect(decodeInput(Buffer.from(text))).toEqual({
      line: 2,
      reason: "Chữ hỏng, không phục hồi được (dòng 2: “H?i ngh? Ban Ch?p h\ufffdnh ??ng …”)",
    });
    expect(refuseUnreadable(text.split("\n"), [5, 8, 9])?.line).toBe(8);
  });

  it("is not for a few broken characters", () => {
    const text = `${PROSE}\nMã xác nhận:         L?y l?i m\ufffd b?o m?t`;
    expect(decodeInput(Buffer.from(text))).toEqual({ text, converted: [] });
  });
});

describe("any bytes", () => {
  it("are read or refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const read = decodeInput(bytes);
        return "reason" in read ? read.line > 0 : typeof read.text === "string";
      }),
      { numRuns: 300 },
    );
  });

  it("are read in time that grows with their length alone", () => {
    const pieces = [
      ...[PROSE, ...ENCODINGS.map((encoding) => encoders[encoding](PROSE)), shownTwice(PROSE)],
      ...[
        "à nh ",
        "à ",
        "©",
        "“",
        "Ã ",
        "&a",
        "<",
        "a?",
        "· ",
        "A\u00a0",
        "Í",
        "aù",
        "áº",
        "\ufffd",
      ],
    ];
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      const start = performance.now();
      decodeInput(Buffer.from(text));
      decodeInput(latin1(text));
      // A tenth of that on an idle machine; a quadratic step takes minutes.
      expect([piece.slice(0, 9), performance.now() - start < 5_000]).toEqual([
        piece.slice(0, 9),
        true,
      ]);
    }
  });
});
