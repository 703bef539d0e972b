import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goBack } from "../../../src/publish/goBack.ts";
import { type Published, publishSite } from "../../../src/publish/publishSite.ts";
import { remoteTarget } from "../../../src/publish/remote/remoteTarget.ts";
import type { Target } from "../../../src/publish/target.ts";
import { workers } from "../../../src/publish/workers.ts";
import { filesBelow, scratchFolder } from "../../site/sampleSite.ts";
import { buildAs, page, publish, served } from "../sampleRelease.ts";
import { missing, type SshServer, sshServer } from "./sshServer.ts";

const scratch = scratchFolder();
let count = 0;
/** A folder on the server that is not there yet, and a site. */
function places() {
  const folder = join(scratch, String(count++));
  return { site: join(folder, "trang"), dir: join(folder, "Nơi đăng 'x'") };
}

// The programs are Debian's openssh-server, openssh-client and rsync.
describe.skipIf(missing)(
  `a server reached by ssh${missing ? ` (skipped: no ${missing})` : ""}`,
  () => {
    let server: SshServer;
    beforeAll(async () => {
      server = await sshServer(join(scratch, "ssh"));
    });
    afterAll(() => server?.stop());

    const at = (dir: string): Promise<Target> =>
      remoteTarget({ host: server.host, ssh: server.ssh, dir }, `${dir}.cache`);
    async function send(site: string, dir: string, keep = 5): Promise<Published> {
      const target = await at(dir);
      const cache = `${site}.cache`;
      return publishSite(target, { site, cache, keep }, workers()).finally(() => target.close());
    }

    it("gets the same release as a folder of this machine", async () => {
      const [here, there] = [places(), places()];
      buildAs(there.site, {
        "index.html": page("một"),
        "thư mục/tệp '$x'.png": "ảnh",
        "be.txt": "bé",
      });
      const sent = await send(there.site, there.dir);
      expect(await publish(there.site, here.dir)).toEqual(sent);
      const list = join(".xuat-ban/danh-sach", sent.name);
      expect(readFileSync(join(there.dir, list), "utf8")).toBe(
        readFileSync(join(here.dir, list), "utf8"),
      );
      expect(await served(there.dir)).toEqual(await served(here.dir));
      const files = (dir: string) => filesBelow(join(dir, "current"));
      expect(await files(there.dir)).toEqual(await files(here.dir));
      expect(readlinkSync(join(there.dir, "current"))).toBe(`releases/${sent.name}`);
    });

    it("links what it has, gets what is new, and keeps what it is told", async () => {
      const { site, dir } = places();
      for (let i = 1; i <= 4; i++) {
        buildAs(site, {
          "index.html": page(`bản ${i}`),
          "sâu/cung.html": page("cùng"),
          [`${i}.txt`]: "x",
        });
        expect(await send(site, dir, 3)).toMatchObject({ made: i === 1 ? 3 : 2, isNew: true });
        expect(Object.keys(await served(dir))).toEqual([`${i}.txt`, "index.html", "sâu/cung.html"]);
      }
      const releases = readdirSync(join(dir, "releases"));
      expect(releases.map((name) => Number(name.slice(0, 6)))).toEqual([2, 3, 4]);
      for (const file of ["sâu/cung.html", "sâu/cung.html.br"]) {
        const inodes = releases.map((name) => statSync(join(dir, "releases", name, file)).ino);
        expect(new Set(inodes).size).toBe(1);
      }
      expect(await send(site, dir)).toMatchObject({ made: 0, isNew: false });
      expect(readdirSync(join(dir, ".xuat-ban")).sort()).toEqual(["danh-sach", "khoa"]);
      expect(readdirSync(join(dir, ".xuat-ban/danh-sach"))).toEqual(releases);
    });

    it("goes back, and may be published into by turns from here and from itself", async () => {
      const { site, dir } = places();
      await send(buildAs(site, { "index.html": page("bản 1"), "b.html": page("b") }), dir);
      await publish(buildAs(site, { "index.html": page("bản 2"), "b.html": page("b") }), dir);
      await send(buildAs(site, { "index.html": page("bản 3"), "b.html": page("b") }), dir);
      for (const words of ["bản 2", "bản 1"]) {
        const target = await at(dir);
        await goBack(target).finally(() => target.close());
        expect((await served(dir))["index.html"]).toBe(page(words));
      }
    });

    it("lets in one at a time, from wherever they come", async () => {
      const { site, dir } = places();
      buildAs(site, { "index.html": page("một") });
      const first = await at(dir);
      await expect(send(site, dir)).rejects.toThrow(
        /Một lệnh khác đang đưa trang lên: tiến trình \d+/,
      );
      await expect(publish(site, dir)).rejects.toThrow("Một lệnh khác đang đưa trang lên");
      await first.close();
      expect(await send(site, dir)).toMatchObject({ isNew: true });
    });

    it("refuses what is somebody else's, and says what it cannot write to", async () => {
      const { site, dir } = places();
      buildAs(site, { "index.html": page("một") });
      mkdirSync(dir);
      writeFileSync(join(dir, "luan-van.txt"), "x");
      await expect(send(site, dir)).rejects.toThrow(/không do lệnh này lập ra/);
      await expect(send(site, join(dir, "luan-van.txt"))).rejects.toThrow(/Không ghi được vào/);
      expect(readdirSync(dir)).toEqual(["luan-van.txt"]);
    });

    it("that does not answer is told with what ssh says", async () => {
      const { dir } = places();
      const nowhere = { host: "127.0.0.1", dir, ssh: "ssh -p 1 -o BatchMode=yes" };
      await expect(remoteTarget(nowhere, scratch)).rejects.toThrow(
        /Mất liên lạc với máy 127\.0\.0\.1: .*refused/,
      );
      await expect(remoteTarget({ ...nowhere, ssh: "khong-co-ssh" }, scratch)).rejects.toThrow(
        "ENOENT",
      );
    });
  },
);
