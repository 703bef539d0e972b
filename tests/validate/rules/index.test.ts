import { expect, it } from "vitest";
import { articleRules } from "../../../src/validate/rules/index.ts";
import { articleText, goodRegistry, judgeText } from "../../fixture.ts";

const registry = await goodRegistry();

it("gives every rule its own id", () => {
  const ids = articleRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("says nothing of the good article, also with BOM and CRLF", () => {
  const text = articleText({});
  expect(judgeText(registry, text).messages).toEqual([]);
  expect(judgeText(registry, `\ufeff${text.replaceAll("\n", "\r\n")}`).messages).toEqual([]);
});

it("warns of an article in NFD and judges it as if it were NFC", () => {
  const front = { title: "Bài thử ở Đống Đa", section: "hoi-nghi-cap-uy" };
  const text = articleText({ front });
  const decomposed = judgeText(registry, text.normalize("NFD"));
  expect(decomposed.messages.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["nfc-text", "warning"],
  ]);
  expect(decomposed.frontMatter).toEqual(judgeText(registry, text).frontMatter);
});

it("judges the other keys where one fails the schema", () => {
  const text = articleText({ front: { title: undefined, section: "khong-co-muc-nay" } });
  expect(judgeText(registry, text).messages.map(({ rule }) => rule)).toEqual([
    "required-key",
    "known-section",
  ]);
});

it("reports the end of a line with CRLF at the same place", () => {
  const text = articleText({ front: { section: "khong-co-muc-nay" } });
  const windows = judgeText(registry, text.replaceAll("\n", "\r\n"));
  expect(windows.messages).toEqual(judgeText(registry, text).messages);
});
