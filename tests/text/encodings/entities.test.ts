import { expect, it } from "vitest";
import { decodeEntities } from "../../../src/text/encodings/entities.ts";

it.each([
  ["Th&agrave;nh ủy l&ecirc;n", "Thành ủy lên"],
  ["&#7879; &#x1EC7; &#X1ec7;", "ệ ệ ệ"],
  ["&ldquo;A&rdquo;&nbsp;&ndash; &quot;B&quot; &amp; C", '“A”\u00a0– "B" & C'],
  ["Th&amp;agrave;nh", "Thành"],
])("character references become characters: %s", (text, meant) => {
  expect(decodeEntities(text)).toBe(meant);
});

it.each([
  "AT&T; R&D; &foo; &; & ecirc;",
  "&ecirc &agrave không dấu chấm phẩy",
  "&#0; &#3; &#55296; &#9999999; &#x110000;",
  "?a=1&copy=2",
  "",
])("what is none stays: %j", (text) => {
  expect(decodeEntities(text)).toBe(text);
});
