import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../site/sampleSite.ts";
import { article, faultsOf, fixFolder, NOTHING, read, tidyContent } from "./fixFolder.ts";

const scratch = scratchFolder();
const PATH = "articles/gia-lam/2021/2021-01-06-bai.md";

describe("bytes that are not what they are read as", () => {
  it.each([
    ["a byte order mark", `\ufeff${article()}`, `${PATH}:1  bỏ dấu BOM ở đầu tệp`],
    ["CRLF", article().replaceAll("\n", "\r\n"), `${PATH}:1  kiểu xuống dòng: CRLF → LF`],
    [
      "a lone CR",
      article().replace("unsigned\n", "unsigned\r"),
      `${PATH}:6  kiểu xuống dòng: CRLF → LF`,
    ],
    [
      "decomposed letters",
      article().normalize("NFD"),
      `${PATH}:2  dạng chữ có dấu: NFD (dấu rời) → NFC`,
    ],
  ])("are mended: %s", async (_, text, said) => {
    const content = await tidyContent(scratch, { [PATH]: text });
    expect(await fixFolder(content)).toEqual([said, "Đã sửa 1 chỗ ở 1 tệp, dời 0 tệp."]);
    expect(await read(content, PATH)).toBe(article());
    expect(await fixFolder(content)).toEqual(NOTHING);
  });

  it("are mended in the registry too, of which nothing else is", async () => {
    const content = await tidyContent(scratch, {});
    const file = join(content, "sections.yaml");
    const text = `${await readFile(file, "utf8")}#  lời ghi  \n\n`;
    await writeFile(file, text.normalize("NFD").replaceAll("\n", "\r\n"));
    expect(await faultsOf(content)).toEqual(["sections.yaml nfc-text"]);
    await fixFolder(content);
    expect(await readFile(file, "utf8")).toBe(text.normalize("NFC"));
    expect(await faultsOf(content)).toEqual([]);
  });

  it("stay where the file is broken", async () => {
    const broken = `\ufeff${article({ title: "[Bài" })}`.normalize("NFD").replaceAll("\n", "\r\n");
    const content = await tidyContent(scratch, { [PATH]: broken });
    await writeFile(join(content, "sources.yaml"), "- name: [Báo\r\n".normalize("NFD"));
    const said = await fixFolder(content);
    expect(said).toEqual(NOTHING);
    expect(await read(content, PATH)).toBe(broken);
  });
});
