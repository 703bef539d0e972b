import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../fixture.ts";

const registry = await goodRegistry();
const judge = (key: string, value: string | undefined) =>
  judgeChange(registry, { front: { [key]: value } });

const KEYS =
  "title, district, date, date_basis, term, run_up_to, author, source, rights, section, tags, people, documents, summary, updated, corrections, aliases, draft, cover, after_closure";

describe("keys", () => {
  it.each([
    ["tag", "tags"],
    ["Title", "title"],
    ["run-up-to", "run_up_to"],
    ["nhan_de", undefined],
  ])("suggests for the unknown key %s the nearest known one", (key, suggestion) => {
    const message = `Không có khóa "${key}"`;
    expect(judge(key, "thử")).toEqual([
      errorAt(7, 1, { rule: "known-key", message, expected: `một trong: ${KEYS}`, suggestion }),
    ]);
  });

  it("knows the keys of a group", () => {
    expect(judge("source", "{ name: Báo Thử, link: https://bao-thu.example/ }")).toEqual([
      errorAt(7, 26, {
        rule: "known-key",
        message: 'Không có khóa "link"',
        expected: "một trong: name, url, published, retrieved, archived",
      }),
    ]);
  });

  it.each([
    ["title", "Nhan đề như đã in."],
    ["district", "Tên tệp của quận, huyện trong districts/, như gia-lam."],
    ["date", "Ngày (và giờ) đăng, hoặc ngày của sự việc nếu chỉ biết ngày ấy."],
    ["term", "Nhiệm kỳ của cấp ủy đương nhiệm hôm ấy, như 2020-2025."],
    ["author", "Một tên hoặc danh sách tên; unsigned nếu trang không ghi."],
  ])("says what the missing key %s means", (key, expected) => {
    const message = `Thiếu khóa "${key}"`;
    expect(judge(key, undefined)).toEqual([
      errorAt(2, 1, { rule: "required-key", key, message, expected }),
    ]);
  });

  it.each([
    ["left out", "", 1],
    ["null", "null", 1],
    ["an empty text", '""', 8],
  ])("finds a value that is %s", (_, value, column) => {
    const said = { rule: "value-empty", key: "title", message: '"title" để trống' };
    expect(judge("title", value)).toEqual([
      errorAt(2, column, { ...said, expected: "một giá trị" }),
    ]);
  });
});

describe("values", () => {
  const type = (key: string, kind: string) => ({
    rule: "value-type",
    key,
    message: `"${key}" viết sai kiểu: đang là ${kind}`,
  });

  it.each([
    ["2021", "số", '"2021"'],
    ["018", "số", '"018"'],
    ["true", "true hoặc false", '"true"'],
    ["[bài thử]", "danh sách", undefined],
    ["{ a: b }", "nhóm khóa", undefined],
  ])("wants text for a title, not %s", (value, kind, suggestion) => {
    expect(judge("title", value)).toEqual([
      errorAt(2, 8, { ...type("title", kind), expected: "chữ", suggestion }),
    ]);
  });

  it.each([
    ["draft", "yes", 8, "true hoặc false"],
    ["tags", "thử", 7, "danh sách"],
    ["source", "Báo Thử", 9, "nhóm khóa"],
  ])("wants for %s another kind than %s", (key, value, column, expected) => {
    expect(judge(key, value)).toEqual([errorAt(7, column, { ...type(key, "chữ"), expected })]);
  });

  it("suggests the nearest of a few values", () => {
    expect(judge("rights", "digset")).toEqual([
      errorAt(7, 9, {
        rule: "known-value",
        key: "rights",
        message: '"rights" không nhận giá trị "digset"',
        expected: "một trong: own, digest, full, link",
        suggestion: "digest",
      }),
    ]);
  });

  it.each([
    ["2024-02-31", undefined],
    ["31/04/2021", undefined],
    ["29/02/2021", undefined],
    ["6/1/21", undefined],
    ["2021-01-06T24:30", undefined],
    ["2021-01-06 +07:00", undefined],
    ["13/13/2021", undefined],
    ["01/26/2021", "26/01/2021"],
    ["1-26-2021 11:09", "26/01/2021 11:09"],
  ])("reads no date in %s", (date, suggestion) => {
    expect(judge("date", date)).toEqual([
      errorAt(4, 7, {
        rule: "valid-date",
        key: "date",
        message: `"date": Không đọc được ngày "${date}"`,
        expected:
          "ngày có thật: 2021-01-06, 2021-01-06T11:09+07:00, 06/01/2021 11:09 hoặc 6-1-2021",
        suggestion,
      }),
    ]);
  });

  it.each([
    ["date", "20210106"],
    ["term", "2020"],
  ])("offers no text that would be wrong again for the number in %s", (key, value) => {
    expect(judge(key, value).map(({ rule, suggestion }) => [rule, suggestion])).toEqual([
      ["value-type", undefined],
    ]);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "bao-thu.example",
    "//bao-thu.example/",
  ])("refuses %s for an address", (url) => {
    expect(judge("source", `{ name: Báo Thử, url: "${url}" }`)).toEqual([
      errorAt(7, 31, {
        rule: "safe-url",
        key: "url",
        message: '"source.url": Địa chỉ web viết sai',
        expected: "địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://",
      }),
    ]);
  });
});

describe("author", () => {
  const author = { key: "author" };

  it.each([",", " - ", " ; "])("is empty where a byline has separators alone: %j", (byline) => {
    expect(judge("author", `"${byline}"`)).toEqual([
      errorAt(6, 9, {
        ...author,
        rule: "value-empty",
        message: '"author": không có tên nào',
        expected: "một tên, hoặc unsigned nếu trang không ghi",
      }),
    ]);
  });

  it.each([
    "Unsigned",
    "UNSIGNED",
    "[unsigned, Xuân Thử]",
    "Xuân Thử và unsigned",
  ])("is unsigned alone and in small letters, not %s", (value) => {
    expect(judge("author", value)).toEqual([
      errorAt(6, 9, {
        ...author,
        rule: "known-value",
        message: '"author": unsigned viết sai hoặc đứng cùng tên khác',
        expected: "unsigned đứng một mình, viết thường",
        suggestion: "unsigned",
      }),
    ]);
  });

  it("is a list of names, not of numbers", () => {
    expect(judge("author", "[1]")).toEqual([
      errorAt(6, 9, {
        ...author,
        rule: "value-type",
        message: '"author" có mục trống hoặc không phải chữ',
        expected: "chữ, hoặc danh sách có ít nhất một mục",
      }),
    ]);
  });

  it("is found empty at its place in a list", () => {
    expect(judge("author", '[Xuân Thử, ""]')).toEqual([
      errorAt(6, 20, {
        ...author,
        rule: "value-empty",
        message: '"author.1" để trống',
        expected: "một giá trị",
      }),
    ]);
  });
});
