import { describe, expect, it } from "vitest";
import type { Given } from "../../src/import/decideFields.ts";
import type { KnownArticle } from "../../src/import/duplicates.ts";
import { importInput, type Shelf } from "../../src/import/importInput.ts";
import { textReport } from "../../src/import/report/textReport.ts";
import { goodRegistry } from "../fixture.ts";
import { EMPTY_SHELF } from "./score/scoreFixtures.ts";

const registry = await goodRegistry();

const TITLE = "Huyện ủy Gia Lâm họp bàn việc thử nghiệm năm 2022";
const LEAD =
  "CT - Sáng 05/3/2022, Ban Chấp hành Đảng bộ huyện Gia Lâm khóa XXII họp hội nghị bàn việc thử nghiệm máy nhập bài.";
const LAST = "Hội nghị thống nhất thử đến khi đúng mới thôi, vì sai thì không ai tin.";
const PLACE = "articles/gia-lam/2022/2022-03-05-huyen-uy-gia-lam-hop-ban-viec-thu-nghiem-nam-2022";

/** The page of which nothing is missing, with what is changed. */
const pageWith = (change: { day?: string; lead?: string; more?: string } = {}) =>
  [TITLE, change.day ?? "05/03/2022 09:15", change.lead ?? LEAD, change.more, LAST, "Mai Thử"]
    .filter((line) => line !== undefined)
    .join("\n\n");

const run = (text: string | Uint8Array, given: Given = {}, shelf: Shelf = EMPTY_SHELF) => {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return importInput({ file: "thu/trang 1.txt", bytes }, { registry, given, shelf });
};

const shelfOf = (...known: KnownArticle[]): Shelf => ({
  near: async () => known,
  isTaken: (path) => known.some((one) => one.path === path),
});

describe("an input", () => {
  it("that is complete becomes an article in its place", async () => {
    const { imported, files, messages } = await run(pageWith(), { rights: "full" });
    expect(imported).toMatchObject({ file: "thu/trang 1.txt", refused: null });
    expect(imported.article?.path).toBe(`${PLACE}.md`);
    expect(imported.article?.frontMatter).toEqual({
      title: TITLE,
      district: "gia-lam",
      date: "2022-03-05T09:15+07:00",
      term: "2020-2025",
      author: "Mai Thử",
      source: { name: "Cổng Thử", published: "2022-03-05" },
      rights: "full",
    });
    expect(imported.article?.body).toBe(`${LEAD.replace("CT - ", "")}\n\n${LAST}\n`);
    expect(files.map(({ path }) => path)).toEqual([`${PLACE}.md`]);
    expect(messages).toEqual([]);
  });

  it("tells every field once, in the order of the front matter", async () => {
    const { imported } = await run(pageWith());
    expect(imported.fields.map(({ field }) => field).join(" ")).toBe(
      "title date date_basis district term ordinal run_up_to author section source.name source.url source.retrieved rights",
    );
    for (const { value, sure } of imported.fields) if (value === null) expect(sure).toBe(false);
  });

  it("takes rights from its source: a digest is held back until it is rewritten", async () => {
    const { imported } = await run(pageWith());
    expect(imported.article?.path).toBe(`${PLACE}.md`);
    expect(imported.article?.frontMatter).toMatchObject({ rights: "digest", draft: true });
  });

  it("of which only a link may be shown waits in the inbox with its text", async () => {
    const { imported } = await run(pageWith(), { rights: "link" });
    expect(imported.article?.path).toMatch(/^inbox\//);
    expect(imported.article?.frontMatter.source).toMatchObject({ url: "???" });
    expect(imported.article?.body).toContain(LAST);
  });

  it("that breaks a rule waits in the inbox, and the rule is named", async () => {
    const outcome = await run(
      pageWith({ more: "Số liệu b\ufffd hỏng, còn lại vẫn đọc được cả." }),
      {
        rights: "full",
      },
    );
    expect(outcome.imported.article?.path).toMatch(/^inbox\//);
    expect(outcome.messages.map(({ rule }) => rule)).toEqual(["readable-text"]);
    expect(textReport(outcome, {}, false)).toContain("readable-text: Có ký tự hỏng");
  });

  it("dated after its district's end has to say why", async () => {
    const lead = LEAD.replace("05/3/2022", "05/8/2025");
    const { imported } = await run(pageWith({ day: "05/08/2025 09:15", lead }), {
      rights: "full",
      district: "gia-lam",
    });
    expect(imported.article?.path).toMatch(/^inbox\//);
    expect(imported.article?.frontMatter).toMatchObject({ after_closure: "???" });
  });

  it("that was converted keeps its original beside it", async () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${pageWith()}`, "utf16le"));
    const { files } = await run(bytes, { rights: "full" });
    expect(files.map(({ path }) => path)).toEqual([`${PLACE}.md`, `${PLACE}.orig`]);
    expect(files[1]?.content).toBe(bytes);
  });

  it("of which no article can be made is refused in one line", async () => {
    for (const bytes of [new Uint8Array(), Uint8Array.from([0x4d, 0x5a, 0, 0, 3, 0])]) {
      const { imported, files } = await run(bytes);
      expect(imported).toMatchObject({ article: null, fields: [], furniture: [] });
      expect(imported.refused).toMatch(/^[^\n]+$/);
      expect(files).toEqual([]);
    }
  });
});

describe("what the editor says", () => {
  it("stands above what was found, and what follows from it is found anew", async () => {
    const page = pageWith({ lead: LEAD.replace("05/3/2022", "05/3"), day: "" });
    const open = await run(page, { rights: "full" });
    expect(open.imported.article?.frontMatter).toMatchObject({ date: "???" });
    const answers = { date: "2018-03-05", date_basis: "event" };
    const { imported } = await run(page, { rights: "full", answers });
    expect(imported.article?.frontMatter).toMatchObject({ date: "2018-03-05", term: "2015-2020" });
  });
});

describe("an article that is there already", () => {
  const known = { path: `${PLACE}.md`, title: TITLE, district: "gia-lam", day: "2022-03-05" };

  it("is not published twice: the second is held back under another name, and says so", async () => {
    const { imported } = await run(pageWith(), { rights: "full" }, shelfOf(known));
    expect(imported.article?.path).toBe(`${PLACE}-2.md`);
    expect(imported.article?.frontMatter).toMatchObject({ draft: true });
    expect(imported.fields[0]?.note).toBe(`trùng ${PLACE}.md`);
  });

  it("under a like title two days before is only named", async () => {
    const near = { ...known, path: "x.md", title: `${TITLE} và 2023`, day: "2022-03-03" };
    const { imported } = await run(pageWith(), { rights: "full" }, shelfOf(near));
    expect(imported.article?.path).toBe(`${PLACE}.md`);
    expect(imported.article?.frontMatter).not.toHaveProperty("draft");
    expect(imported.fields[0]?.note).toBe(`có thể trùng x.md (“${TITLE} và 2023”)`);
  });
});
