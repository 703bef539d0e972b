import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyImages } from "../../src/emit/copyImages.ts";
import { filesBelow, scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();

describe("copyImages", () => {
  it("copies nothing where there is nothing", async () => {
    await expect(copyImages(scratch, [], join(scratch, "khong"))).resolves.toBeUndefined();
  });

  it("copies every byte to the image's public address", async () => {
    const bytes = Buffer.from([0x89, 0x50, 0x00, 0xff, 0x0a]);
    const content = join(scratch, "noi-dung");
    await mkdir(join(content, "articles/thu-mot/2021"), { recursive: true });
    await writeFile(join(content, "articles/thu-mot/2021/anh.png"), bytes);
    const output = join(scratch, "trang");
    await copyImages(content, ["articles/thu-mot/2021/anh.png"], output);
    expect(await filesBelow(output)).toEqual(["hinh/thu-mot/2021/anh.png"]);
    expect(await readFile(join(output, "hinh/thu-mot/2021/anh.png"))).toEqual(bytes);
  });
});
