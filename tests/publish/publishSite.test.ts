import {
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PublishError } from "../../src/publish/publishError.ts";
import { filesBelow, scratchFolder } from "../site/sampleSite.ts";
import { buildAs, page, publish, served } from "./sampleRelease.ts";

const scratch = scratchFolder();
let count = 0;
/** A folder to publish into that is not there yet, and the folder of a site. */
function places() {
  const folder = join(scratch, String(count++));
  return { dir: join(folder, "nơi", "đăng"), site: join(folder, "trang") };
}
const inode = (...path: string[]) => statSync(join(...path)).ino;
const releasesIn = (dir: string) => readdirSync(join(dir, "releases")).sort();

describe("publishSite", () => {
  it("shows the site, with compressed copies of what they make smaller", async () => {
    const { site, dir } = places();
    buildAs(site, { "index.html": page("một"), "anh/a.png": page("ảnh"), "be.txt": "bé" });
    const { name, files, made, isNew } = await publish(site, dir);
    expect({ files, made, isNew }).toEqual({ files: 3, made: 3, isNew: true });
    expect(readlinkSync(join(dir, "current"))).toBe(`releases/${name}`);
    expect(await filesBelow(join(dir, "current"))).toEqual([
      "anh/a.png",
      "be.txt",
      "index.html",
      "index.html.br",
      "index.html.gz",
    ]);
    expect(readdirSync(dir).sort()).toEqual([".xuat-ban", "current", "releases"]);
  });

  it("does nothing when readers are shown this site already, even if it was built anew", async () => {
    const { site, dir } = places();
    buildAs(site, { "index.html": page("một") });
    const { name } = await publish(site, dir);
    buildAs(site, { "index.html": page("một") });
    expect(await publish(site, dir)).toMatchObject({ name, made: 0, isNew: false });
    expect(releasesIn(dir)).toEqual([name]);
  });

  it("links what is equal and its copies, makes what is new, leaves out what is gone", async () => {
    const { site, dir } = places();
    buildAs(site, { "a.html": page("a"), "b/b.html": page("b"), "c.html": page("c") });
    const first = await publish(site, dir);
    buildAs(site, { "a.html": page("a"), "b/b.html": page("mới"), "d.html": page("d") });
    const second = await publish(site, dir);
    expect(second.made).toBe(2);
    const [old, now] = [first, second].map(({ name }) => join(dir, "releases", name));
    for (const file of ["a.html", "a.html.br", "a.html.gz"]) {
      expect(inode(now ?? "", file)).toBe(inode(old ?? "", file));
    }
    expect(inode(now ?? "", "b/b.html")).not.toBe(inode(old ?? "", "b/b.html"));
    expect(Object.keys(await served(dir))).toEqual(["a.html", "b/b.html", "d.html"]);
    expect((await served(dir))["b/b.html"]).toBe(page("mới"));
    expect(readlinkSync(join(dir, "previous"))).toBe(`releases/${first.name}`);
  });

  it("keeps five releases, and each still is what it was", async () => {
    const { site, dir } = places();
    for (let i = 1; i <= 9; i++) {
      buildAs(site, {
        "index.html": page(`bản ${i}`),
        "cung.html": page("cùng"),
        [`${i}/a.txt`]: "a",
      });
      await publish(site, dir);
      expect(Object.keys(await served(dir))).toEqual([`${i}/a.txt`, "cung.html", "index.html"]);
    }
    expect(releasesIn(dir).map((name) => Number(name.slice(0, 6)))).toEqual([5, 6, 7, 8, 9]);
    for (const name of releasesIn(dir)) {
      const number = Number(name.slice(0, 6));
      const files = await filesBelow(join(dir, "releases", name));
      expect(files.filter((file) => file.endsWith("a.txt"))).toEqual([`${number}/a.txt`]);
    }
  });

  it("keeps as many as it is told", async () => {
    const { site, dir } = places();
    for (const words of ["a", "b", "c"]) {
      await publish(buildAs(site, { "index.html": page(words) }), dir, { keep: 2 });
    }
    expect(releasesIn(dir)).toHaveLength(2);
  });

  it("takes nothing from the release before with clean, and so mends what was damaged there", async () => {
    const { site, dir } = places();
    buildAs(site, { "a.html": page("a"), "b.html": page("b") });
    await publish(site, dir);
    rmSync(join(dir, "current", "a.html.gz"));
    buildAs(site, { "a.html": page("a"), "b.html": page("mới") });
    await expect(publish(site, dir)).rejects.toThrow(
      /thiếu tệp a\.html\.gz\. Chạy lại với --clean/,
    );
    expect(await publish(site, dir, { clean: true })).toMatchObject({ made: 2 });
    expect(await filesBelow(join(dir, "current"))).toContain("a.html.gz");
  });

  it("makes the same release from the same site in an empty folder", async () => {
    const [one, other] = [places(), places()];
    for (const { site, dir } of [one, other]) {
      await publish(buildAs(site, { "b.html": page("b"), "a.html": page("a") }), dir);
    }
    expect(releasesIn(one.dir)).toEqual(releasesIn(other.dir));
    expect(await served(one.dir)).toEqual(await served(other.dir));
  });
});

describe("a site that cannot be published", () => {
  it.each<[string, RegExp, (site: string) => void]>([
    ["is not there", /Chưa có trang.*npm run build.*--site/, () => {}],
    ["was not built", /không phải trang do npm run build/, (site) => mkdirSync(site)],
    [
      "is being changed by a build",
      /chưa xong hoặc dừng giữa chừng/,
      (site) => {
        buildAs(site, { "a.html": "a" });
        mkdirSync(`${site}.moi`);
        writeFileSync(`${site}.moi/.viec`, "{}");
      },
    ],
    [
      "has a symbolic link",
      /"link" .*không phải tệp thường/,
      (site) => symlinkSync("/etc", join(buildAs(site, { "a.html": "a" }), "link")),
    ],
    [
      "has files where compressed copies go",
      /"a\.html\.gz" .*bản nén/,
      (site) => buildAs(site, { "a.html": "a", "a.html.gz": "x" }),
    ],
    ["has a name on two lines", /ký tự điều khiển/, (site) => buildAs(site, { "a\nb": "a" })],
  ])("because it %s is refused, and nothing is shown", async (_, message, prepare) => {
    const { site, dir } = places();
    mkdirSync(join(site, ".."), { recursive: true });
    prepare(site);
    const failure = await publish(site, dir).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PublishError);
    expect(String(failure)).toMatch(message);
    expect(readdirSync(dir)).not.toContain("current");
  });
});
