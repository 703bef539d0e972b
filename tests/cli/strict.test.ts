import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { articleText } from "../fixture.ts";
import { copyGood, scratchFolder } from "../site/sampleSite.ts";
import { runCommand } from "./runCommand.ts";

const scratch = scratchFolder();
const DAY = "2021-02-02";
const pathOf = (name: string) => `articles/gia-lam/2021/${DAY}-${name}.md`;
const textOf = (sentence: string, front = {}) =>
  articleText({ front: { date: DAY, ...front }, body: `\n${sentence}\n` });

/** The warnings of a whole check and of a build of the good content with these changes. */
async function bothSay(name: string, changes: Record<string, string>) {
  const content = await copyGood(join(scratch, name), changes);
  const check = await loadArchive({ content, checkOnly: true });
  const build = await loadArchive({ content });
  expect(build.messages).toEqual(check.messages);
  return { rules: check.messages.map(({ rule }) => rule), archive: build.archive };
}

describe("check --strict", () => {
  it("ends with 1 where a citation is open, and without it nothing is said", async () => {
    const content = await copyGood(join(scratch, "con-ngo"), {
      [pathOf("bai")]: textOf("Thử theo Chương trình 07."),
      [pathOf("nhap")]: textOf("Thử theo Chương trình 08.", { draft: "true" }),
    });
    const plain = await runCommand("check", ["--content", content]);
    expect(plain).toMatchObject({ status: 0 });
    expect(plain.stdout).not.toContain("document-open");
    const strict = await runCommand("check", ["--content", content, "--strict"]);
    expect(strict).toMatchObject({ status: 1, stderr: "" });
    expect(strict.stdout).toContain("bai.md:9:10  document-open  “Chương trình 07”");
    expect(strict.stdout).not.toContain("nhap.md");
    expect(strict.stdout).toMatch(/: 0 lỗi, \d cảnh báo\n$/);
  });

  it("ends with 0 where an editor has said which it is, or only warnings are left", async () => {
    const item = "issuer: huyen-uy-gia-lam, kind: chuong-trinh, number: 7, term: 2020-2025";
    const documents = `[{ mention: Chương trình 07, ${item} }, { mention: 09-KH/HU, ${item} }]`;
    const content = await copyGood(join(scratch, "da-ro"), {
      [pathOf("bai")]: textOf("Thử theo Chương trình 07.", { documents }),
      // Of itself it has an open citation.
      "articles/thuong-tin/2020/2020-07-08-bai-thu-so-2.md": articleText({
        front: { district: "thuong-tin", date: "2020-07-08", term: "2015-2020" },
      }),
    });
    const { status, stdout } = await runCommand("check", ["--content", content, "--strict"]);
    expect(stdout).toContain("mention-found");
    expect(stdout).not.toContain("document-open");
    expect(status).toBe(0);
  });

  it.each(["--staged", "--suggest"])("does not go with %s", async (flag) => {
    const { status, stderr } = await runCommand("check", ["--strict", flag]);
    expect(stderr).toContain("Hai cờ này không đi cùng nhau");
    expect(status).toBe(2);
  });
});

describe("what editors say of documents", () => {
  const FILE = "documents/huyen-uy-gia-lam-01-kh-hu-2020.yaml";
  const file = (citedIn: string) =>
    `issuer: huyen-uy-gia-lam\nkind: ke-hoach\nsign: 01-KH/HU\ndate: 2020-09-09\nurl: https://van-ban-thu.example/\nsources: [sổ thử]\ncited_in:\n${citedIn}`;

  it("is the same for check and build, in articles and in files", async () => {
    const item =
      "{ mention: 02-KH/HU, issuer: huyen-uy-gia-lam, kind: ke-hoach, sign: 02-KH/HU, term: 2020-2025 }";
    const { rules } = await bothSay("nhu-nhau", {
      [pathOf("bai")]: textOf("Thử Kế hoạch 03-KH/HU.", { documents: `[${item}]` }),
      [pathOf("hai")]: textOf("Thử Kế hoạch 04-KH/HU."),
      [FILE]: file(`  - { article: ${pathOf("hai")}, mention: 05-KH/HU }\n`),
    });
    expect(rules).toEqual(["mention-found", "mention-found"]);
  });

  it("joins citations to the document of a file, which has its link and its source", async () => {
    const { rules, archive } = await bothSay("co-tep", {
      [pathOf("bai")]: textOf("Thử Kế hoạch số 01-KH/HU."),
      [FILE]: file(`  - { article: ${pathOf("bai")}, mention: 01-KH/HU }\n`),
    });
    expect(rules).toEqual([]);
    const [found] = archive?.documents.filter(({ sign }) => sign === "01-KH/HU") ?? [];
    expect(found).toMatchObject({
      id: "huyen-uy-gia-lam/01-kh-hu-2020",
      record: { url: "https://van-ban-thu.example/", sources: ["sổ thử"] },
      mentions: [{ article: `/bai-viet/gia-lam/${DAY}-bai/`, sure: true }],
    });
  });

  it("does not hold the site back where an article is gone", async () => {
    const gone = file(`  - { article: ${pathOf("khong-co")}, mention: 01-KH/HU }\n`);
    const { rules, archive } = await bothSay("bai-mat", { [FILE]: gone });
    expect(rules).toEqual(["document-evidence"]);
    expect(archive).toBeDefined();
  });
});

describe("links to pages of documents", () => {
  it("are dead or alive by all texts, not by those alone that a check has to render", async () => {
    const { rules } = await bothSay("lien-ket", {
      [pathOf("bai")]: textOf("Thử Kế hoạch số 01-KH/HU ngày 09/9/2020 của Huyện ủy Gia Lâm."),
      [pathOf("hai")]: textOf("[Một](/van-ban/huyen-uy-gia-lam/01-kh-hu-2020/)."),
    });
    expect(rules).toEqual([]);
    const { rules: dead } = await bothSay("lien-ket-mat", {
      [pathOf("hai")]: textOf("[Một](/van-ban/huyen-uy-gia-lam/01-kh-hu-2020/)."),
    });
    expect(dead).toEqual(["link-exists"]);
  });
});
