import { describe, expect, it } from "vitest";
import { mentionsIn } from "../../../src/fix/moves/mentions.ts";

const FROM = "articles/gia-lam/2021/a.md";
const HERE = "articles/gia-lam/2021";

describe("mentionsIn", () => {
  it.each([
    ["[a](b.md)", [`${HERE}/b.md`]],
    ["[a]( ../../dong-da/b.md 'x')", ["articles/dong-da/b.md"]],
    ["![a](<b c.jpg>)", [`${HERE}/b c.jpg`]],
    ["![a](b%20c.jpg)", [`${HERE}/b c.jpg`]],
    ["![a](b(1).jpg)", [`${HERE}/b(1).jpg`]],
    ["[a](b\\_c.md)", [`${HERE}/b_c.md`]],
    ["[a]: b.md", [`${HERE}/b.md`]],
    [`[a](${"ả.md".normalize("NFD")})`, [`${HERE}/ả.md`]],
    ["[a](/bai-viet/gia-lam/x/#y)", ["/bai-viet/gia-lam/x/"]],
    ["[a](https://b.example) [c](#d) [e](/nam/) [f]() [g](mailto:h@i.example)", []],
    ["b.md (c.md)", []],
  ])("finds in %s", (text, found) => {
    expect(mentionsIn(text, FROM)).toEqual(found);
  });

  it("knows a file with an anchor or a question mark by its name", () => {
    expect(mentionsIn("[a](b.md#c) ![d](e?.jpg)", FROM)).toEqual(
      expect.arrayContaining([`${HERE}/b.md`, `${HERE}/e?.jpg`]),
    );
  });

  it.each([
    "](",
    "](<",
    "](< ",
    "]: <",
    "](((",
    "](a(",
    "](\\",
    "[a]:\n",
  ])("takes no time for a megabyte of %j", { timeout: 5_000 }, (piece) => {
    mentionsIn(piece.repeat(1_000_000 / piece.length), FROM);
  });
});
