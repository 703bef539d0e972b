import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSource, readText, registryFileOf } from "../../src/read/source.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "bien-nien-source-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe("readSource", () => {
  it("reads an article with its path", async () => {
    await writeFile(join(root, "bai.md"), "---\ntitle: A\n---\nB\n");
    expect(await readSource(root, "bai.md")).toMatchObject({
      path: "bai.md",
      data: { title: "A" },
      body: "B\n",
      bodyLine: 4,
      findings: [],
    });
  });

  it("keeps the findings of decoding beside those of the front matter", async () => {
    await writeFile(join(root, "hai.md"), "---\ntitle: u\u0309y\ntitle: B\n---\n");
    const { findings } = await readSource(root, "hai.md");
    expect(findings.map(({ rule }) => rule)).toEqual(["nfc-text", "duplicate-key"]);
  });

  it("says of a missing file that it cannot be read", async () => {
    const { findings, data } = await readSource(root, "khong-co.md");
    expect(data).toBeUndefined();
    expect(findings).toMatchObject([{ rule: "readable-file", message: "Không đọc được (ENOENT)" }]);
  });

  it("refuses a file of 2 GB by its size alone", async () => {
    await writeFile(join(root, "lon.md"), "");
    await truncate(join(root, "lon.md"), 2_000_000_000);
    const { findings } = await readSource(root, "lon.md");
    expect(findings).toMatchObject([{ rule: "file-size" }]);
  });
});

describe("registryFileOf", () => {
  it("reads YAML as it is", async () => {
    await writeFile(join(root, "a.yaml"), "slug: a\n");
    expect(registryFileOf("a.yaml", await readText(join(root, "a.yaml")))).toMatchObject({
      path: "a.yaml",
      data: { slug: "a" },
      findings: [],
    });
  });

  it("says of a folder that it cannot be read", async () => {
    const { findings } = registryFileOf(".", await readText(join(root, ".")));
    expect(findings).toMatchObject([{ rule: "readable-file", message: "Không đọc được (EISDIR)" }]);
  });
});
