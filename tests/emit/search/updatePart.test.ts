import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndexedText } from "../../../src/emit/search/partLists.ts";
import { searchPart } from "../../../src/emit/search/searchPart.ts";
import { updatePart } from "../../../src/emit/search/updatePart.ts";

const FOLDER = "/tim-kiem/";
const WORDS = ["giấy", "Giấy", "mực", "muc", "in", "thợ", "uỷ", "ủy", "15", "Škoda", "skoda", "x"];

const textOf = (words: readonly string[], page: number): IndexedText => ({
  url: `/bai-viet/thu/bai-${page}/`,
  kind: "bai-viet",
  title: words.slice(0, 2).join(" "),
  content: `${words.slice(2).join(" ")}\n${words.slice(0, 1).join("")}`,
  about: words.at(-1) ?? "",
  names: [],
});
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 });

/** The files of a part by their addresses, in hexadecimal digits. */
const filesOf = ({ files }: ReturnType<typeof searchPart>) =>
  new Map(
    [...files].map(({ address, content }) => [address, Buffer.from(content).toString("hex")]),
  );

/** A part that was made of `before`, turned into one of `after`. */
function updated(before: readonly IndexedText[], after: readonly IndexedText[]) {
  const old = searchPart(before, FOLDER);
  const site = filesOf(old);
  const changed = after.flatMap((text, page) => {
    const was = before[page];
    return was && JSON.stringify(was) === JSON.stringify(text) ? [] : [{ page, before: was, text }];
  });
  const load = (address: string) => Buffer.from(site.get(address) ?? "", "hex");
  return { part: updatePart(old, changed, { folder: FOLDER, load }), site };
}

function expectSame(before: readonly IndexedText[], after: readonly IndexedText[]): boolean {
  const { part, site } = updated(before, after);
  if (!part) return false;
  const whole = searchPart(after, FOLDER);
  expect(part.contents).toEqual(whole.contents);
  expect(part.weights).toEqual(whole.weights);
  expect([...part.counts].sort()).toEqual([...whole.counts].sort());
  const files = new Map([...site, ...filesOf(part)]);
  for (const [address, content] of filesOf(whole)) expect(files.get(address)).toBe(content);
  return true;
}

const filler = Array.from({ length: 40 }, (_, i) => [...WORDS.slice(i % 7), `chữ`, `tờ${i}`]);

describe("a part that is changed", () => {
  it("is what is made of all its texts, whatever was changed or added", () => {
    let changed = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 39 }), words), { maxLength: 3 }),
        fc.array(words, { maxLength: 2 }),
        (edits, added) => {
          const after = [...filler, ...added];
          for (const [page, text] of edits) after[page] = text;
          if (expectSame(filler.map(textOf), after.map(textOf))) changed++;
        },
      ),
      { numRuns: 60, seed: 6 },
    );
    expect(changed).toBeGreaterThan(10);
  });

  it("is what it was where a change is taken back", () => {
    const texts = filler.map(textOf);
    const other = texts.map((text, page) => (page === 7 ? { ...text, title: "Thợ khắc" } : text));
    expect(expectSame(other, texts)).toBe(true);
  });

  it("writes few files where little has changed", () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      textOf([...(filler[i % 40] ?? []), `t${i}`], i),
    );
    const after = many.map((text, i) =>
      i === 9 ? { ...text, content: `${text.content} in` } : text,
    );
    const { part } = updated(many, after);
    expect([...(part?.files ?? [])].length).toBeLessThan(
      filesOf(searchPart(after, FOLDER)).size / 4,
    );
  });

  it("is refused where a file is not what its address stands for", () => {
    const [one, other] = [searchPart(filler.map(textOf), FOLDER), searchPart([], FOLDER)];
    const [damaged] = [...other.files].map(({ content }) => content);
    const change = { page: 0, before: { about: "x", names: [] }, text: textOf(["in"], 0) };
    const load = () => Buffer.from(damaged ?? "");
    expect(() => updatePart(one, [change], { folder: FOLDER, load })).toThrow();
  });
});
