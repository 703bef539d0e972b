import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goBack } from "../../src/publish/goBack.ts";
import { localTarget } from "../../src/publish/localTarget.ts";
import { publishSite } from "../../src/publish/publishSite.ts";
import { type Workers, workers } from "../../src/publish/workers.ts";
import { scratchFolder } from "../site/sampleSite.ts";
import { buildAs, page, publish, served } from "./sampleRelease.ts";

const scratch = scratchFolder();
let count = 0;
/** A folder to publish into, with one release in it, and its site. */
async function published() {
  const folder = join(scratch, String(count++));
  const places = { site: join(folder, "trang"), dir: join(folder, "dang") };
  await publish(
    buildAs(places.site, { "index.html": page("bản 1"), "b.html": page("b") }),
    places.dir,
  );
  return places;
}

async function back(dir: string): Promise<{ from: string; to: string }> {
  const target = await localTarget(dir, workers());
  return goBack(target).finally(() => target.close());
}

const shown = async (dir: string) => (await served(dir))["index.html"]?.slice(3, 8);

describe("a folder that is somebody else's", () => {
  it("is refused and left as it is", async () => {
    const { site } = await published();
    const dir = join(scratch, "luan-van");
    mkdirSync(dir);
    writeFileSync(join(dir, "luan-van.txt"), "x");
    await expect(publish(site, dir)).rejects.toThrow(/không do lệnh này lập ra/);
    expect(readdirSync(dir)).toEqual(["luan-van.txt"]);
  });

  it("is refused when it is a file, or its current is not a link of ours", async () => {
    const { site, dir } = await published();
    await expect(publish(site, join(site, "index.html"))).rejects.toThrow(/không phải thư mục/);
    for (const make of [mkdirSync, (path: string) => symlinkSync("/etc", path)]) {
      rmSync(join(dir, "current"), { recursive: true });
      make(join(dir, "current"));
      await expect(publish(site, dir)).rejects.toThrow(/current" không phải liên kết do lệnh này/);
    }
  });
});

describe("going back", () => {
  it("shows the release before, and the one before that, until there is none", async () => {
    const { site, dir } = await published();
    for (const words of ["bản 2", "bản 3"])
      await publish(buildAs(site, { "index.html": page(words) }), dir);
    await back(dir);
    expect(await shown(dir)).toBe("bản 2");
    await back(dir);
    expect(await shown(dir)).toBe("bản 1");
    await expect(back(dir)).rejects.toThrow(/Không quay lại được/);
    expect(await shown(dir)).toBe("bản 1");
  });

  it("is not undone by the next: what follows it goes back to what was shown", async () => {
    const { site, dir } = await published();
    await publish(buildAs(site, { "index.html": page("hỏng") }), dir);
    await back(dir);
    await publish(buildAs(site, { "index.html": page("bản 3") }), dir);
    await back(dir);
    expect(await shown(dir)).toBe("bản 1");
  });

  it("does not work where nothing was published", async () => {
    await expect(back(join(scratch, "chua-co"))).rejects.toThrow(/Chưa có bản nào/);
  });
});

describe("a site that changes while it is published", () => {
  /** Does the work, but something happens before that of one kind. */
  const interrupted = (kind: string, happen: () => void): Workers => {
    const own = workers();
    return {
      stop: own.stop,
      run(task, done) {
        if (task.kind === kind) happen();
        return own.run(task, done);
      },
    };
  };

  it.each<[string, string, (site: string) => void]>([
    ["loses a file before it is read", "hash", (site) => rmSync(join(site, "index.html"))],
    ["loses a file before it is copied", "make", (site) => rmSync(join(site, "index.html"))],
    [
      "has another file than was read",
      "make",
      (site) => writeFileSync(join(site, "index.html"), "?"),
    ],
    ["is built anew", "make", (site) => buildAs(site, { "index.html": page("bản 2") })],
  ])("because it %s is not shown, and the folder is as before", async (_, kind, happen) => {
    const { site, dir } = await published();
    const before = readdirSync(join(dir, "releases"));
    buildAs(site, { "index.html": page("bản 2") });
    const stage = interrupted(kind, () => happen(site));
    const target = await localTarget(dir, stage);
    const publishing = publishSite(target, { site, cache: `${site}.cache`, keep: 5 }, stage);
    await expect(publishing.finally(() => target.close())).rejects.toThrow(
      /thay đổi trong lúc đưa lên/,
    );
    expect(await shown(dir)).toBe("bản 1");
    expect(readdirSync(join(dir, "releases"))).toEqual(before);
    expect(readdirSync(join(dir, ".xuat-ban")).sort()).toEqual([
      "DOC-TOI.txt",
      "danh-sach",
      "khoa",
    ]);
    expect(readdirSync(join(dir, ".xuat-ban/danh-sach"))).toEqual(before);
  });
});
