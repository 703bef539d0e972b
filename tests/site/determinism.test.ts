import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build, bytesBelow, copyGood, scratchFolder } from "./sampleSite.ts";

const scratch = scratchFolder();

describe("the same content", () => {
  it("gives the same bytes under another clock, locale, file order, folder and time", async () => {
    const here = await copyGood(join(scratch, "noi-dung"));
    const there = await copyGood(join(scratch, "xa", "kho khác"), {}, (paths) =>
      paths.toReversed(),
    );
    const [one, two] = [join(scratch, "mot"), join(scratch, "xa", "hai")];
    const runs = [
      await build(here, one, [], { env: { TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8" } }),
      await build(there, two, [], { env: { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" } }),
    ];
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(await bytesBelow(two)).toEqual(await bytesBelow(one));
  });

  it("gives the same bytes when it is built over its own output", async () => {
    const content = await copyGood(join(scratch, "lai"));
    const output = join(scratch, "lai-trang");
    await build(content, output);
    const first = await bytesBelow(output);
    expect((await build(content, output)).status).toBe(0);
    expect(await bytesBelow(output)).toEqual(first);
  });

  it("gives the same bytes from NFD with CRLF as from NFC with LF", async () => {
    const path = "articles/son-tay/2018/2018-05-05-bai-thu-chu.md";
    const text =
      "---\ntitle: Thị ủy thử chữ\ndistrict: son-tay\ndate: 2018-05-05\nterm: 2015-2020\n" +
      "author: Diệu Thử\ntags: [chữ thử]\n---\n\n## Đường lối\n\nNội dung ủy ban.\n";
    const plain = await copyGood(join(scratch, "nfc"), { [path]: text });
    const odd = await copyGood(join(scratch, "nfd"), {
      [path]: text.normalize("NFD").replaceAll("\n", "\r\n"),
    });
    const [one, two] = [join(scratch, "nfc-trang"), join(scratch, "nfd-trang")];
    expect((await build(plain, one)).status).toBe(0);
    const run = await build(odd, two);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("nfc-text");
    // The source stands beside its article as it was committed, whatever its form; the mark tells them apart.
    const own = { "bai-viet/son-tay/2018-05-05-bai-thu-chu/nguon.md": "", ".bien-nien": "" };
    const pages = async (folder: string) => ({ ...(await bytesBelow(folder)), ...own });
    expect(await pages(two)).toEqual(await pages(one));
  });
});
