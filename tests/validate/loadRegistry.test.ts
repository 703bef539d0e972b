import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listFiles } from "../../src/read/listFiles.ts";
import { loadRegistry } from "../../src/validate/loadRegistry.ts";
import { errorAt, GOOD } from "../fixture.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "registry-"));
  await cp(GOOD, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const load = async () => loadRegistry(root, (await listFiles(root)).files);

/** Replaces `found` in a registry file. */
async function change(path: string, found: string, by: string): Promise<void> {
  const text = await readFile(join(root, path), "utf8");
  expect(text).toContain(found);
  await writeFile(join(root, path), text.replace(found, by));
}

describe("the good registry", () => {
  it("has no messages, and knows where its facts stand", async () => {
    const { registry, messages } = await load();
    expect(messages).toEqual([]);
    expect(registry.districtSlugs).toEqual([
      "dong-da",
      "gia-lam",
      "hoang-mai",
      "son-tay",
      "thuong-tin",
    ]);
    expect(registry.site?.offset).toBe(7 * 60);
    expect(registry.placeOf("gia-lam", ["dissolved", "day"])).toEqual({
      file: "districts/gia-lam.yaml",
      line: 34,
      column: 8,
    });
    expect(registry.placeOf("ha-thu", [])).toBeUndefined();
  });

  it("is the same with BOM and CRLF", async () => {
    const path = join(root, "sections.yaml");
    const text = await readFile(path, "utf8");
    const { sections } = (await load()).registry;
    await writeFile(path, `\ufeff${text.replaceAll("\n", "\r\n")}`);
    const { registry, messages } = await load();
    expect(messages).toEqual([]);
    expect(registry.sections).toEqual(sections);
  });
});

describe("the bodies above the districts", () => {
  it("are known by their slugs", async () => {
    const { bodies } = (await load()).registry;
    expect([...bodies.keys()]).toEqual(["ha-noi", "trung-uong"]);
    expect(bodies.get("trung-uong")?.terms[1]?.congress?.first_plenum).toBe("2026-01-23");
  });

  it("may be missing: a content folder without them is whole", async () => {
    await rm(join(root, "bodies"), { recursive: true });
    const { registry, messages } = await load();
    expect([messages, registry.bodies.size]).toEqual([[], 0]);
  });

  it("have closed keys, like all else", async () => {
    await change("bodies/ha-noi.yaml", "  committee:", "  comittee:");
    const { registry, messages } = await load();
    expect(messages.map(({ rule, suggestion }) => [rule, suggestion])).toContainEqual([
      "known-key",
      "committee",
    ]);
    expect(registry.bodies.has("ha-noi")).toBe(false);
  });

  it.each([
    ["ha-noi", "committee: Thành ủy Hà Nội", "committee: Thành uỷ Hà Nội", "body-names"],
    ["ha-noi", "years: 2015-2020", "years: 2014-2019", "term-sequence"],
    ["trung-uong", "value: XIV", "value: XV", "rising-ordinals"],
    ["trung-uong", "closed: 2021-02-01", "closed: 2021-01-20", "congress-days"],
  ])("are judged by the rules of terms: %s with %s as %s breaks %s", async (slug, found, by, rule) => {
    await change(`bodies/${slug}.yaml`, found, by);
    const said = (await load()).messages.map(({ file, rule: id }) => `${file} ${id}`);
    expect([...new Set(said)]).toEqual([`bodies/${slug}.yaml ${rule}`]);
  });
});

describe("a broken registry", () => {
  it.each(["site.yaml", "sections.yaml", "sources.yaml"])("asks for a missing %s", async (file) => {
    await rm(join(root, file));
    const said = { rule: "required-file", expected: "tệp này trong thư mục nội dung" };
    expect((await load()).messages).toEqual([
      errorAt(1, 1, { ...said, message: `Thiếu tệp ${file}` }, file),
    ]);
  });

  it("asks for a district where there is none", async () => {
    await rm(join(root, "districts"), { recursive: true });
    expect((await load()).messages.map(({ file, rule }) => [file, rule])).toEqual([
      ["districts/<quận-huyện>.yaml", "required-file"],
    ]);
  });

  it("knows a district with a fault in its schema by its slug only", async () => {
    await change("districts/son-tay.yaml", "kind: thi-xa", "kind: thi xa");
    const { registry, messages } = await load();
    expect(messages).toEqual([
      errorAt(
        4,
        9,
        {
          rule: "known-value",
          key: "kind",
          message: '"names.kind" không nhận giá trị "thi xa"',
          expected: "một trong: quan, huyen, thi-xa",
          suggestion: "thi-xa",
        },
        "districts/son-tay.yaml",
      ),
    ]);
    expect(registry.districtSlugs).toContain("son-tay");
    expect(registry.districts.has("son-tay")).toBe(false);
  });

  it("puts a rule's finding at the fact", async () => {
    await change("districts/dong-da.yaml", "closed: 2020-07-23", "closed: 2020-07-20");
    expect((await load()).messages.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [22, 15, "congress-days"],
      [23, 14, "congress-days"],
    ]);
  });

  it("finds two districts on one cell of the map", async () => {
    await change("districts/gia-lam.yaml", "{ row: 3, column: 8 }", "{ row: 5, column: 6 }");
    const [found, ...others] = (await load()).messages;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ file: "districts/gia-lam.yaml", rule: "unique-tile" });
    expect(found?.related).toMatchObject([{ file: "districts/dong-da.yaml", column: 7 }]);
  });

  it.each([
    ["0", '"tile.row": Ô trên bản đồ viết sai', "số nguyên từ 1 đến 12"],
    ["13", '"tile.row": Ô trên bản đồ viết sai', "số nguyên từ 1 đến 12"],
    ["1.5", '"tile.row": Ô trên bản đồ viết sai', "số nguyên từ 1 đến 12"],
    ["một", '"tile.row" viết sai kiểu: đang là chữ', "số"],
  ])("refuses row %s of the map", async (row, message, expected) => {
    await change("districts/dong-da.yaml", "tile: { row: 5,", `tile: { row: ${row},`);
    expect((await load()).messages).toMatchObject([{ rule: "value-type", message, expected }]);
  });

  it("refuses a file under another name", async () => {
    await rename(join(root, "districts/gia-lam.yaml"), join(root, "districts/gialam.yaml"));
    expect((await load()).messages).toEqual([
      errorAt(
        1,
        7,
        {
          rule: "district-names",
          key: "slug",
          message: 'slug "gia-lam", tên tệp "gialam" và tên "Gia Lâm" không khớp nhau',
          expected: "cả ba cùng một tên không dấu",
          suggestion: "gia-lam",
        },
        "districts/gialam.yaml",
      ),
    ]);
  });

  it("keeps the clock of Hà Nội where the site's offset cannot be read", async () => {
    await change("site.yaml", 'offset: "+07:00"', "offset: 7");
    expect((await load()).messages).toEqual([
      errorAt(
        6,
        9,
        {
          rule: "value-type",
          key: "offset",
          message: '"offset" viết sai kiểu: đang là số',
          expected: "chữ",
        },
        "site.yaml",
      ),
    ]);
  });
});
