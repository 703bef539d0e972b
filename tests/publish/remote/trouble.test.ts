import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishSite } from "../../../src/publish/publishSite.ts";
import { remoteTarget } from "../../../src/publish/remote/remoteTarget.ts";
import { workers } from "../../../src/publish/workers.ts";
import { bundled } from "../bundled.ts";
import { killedAfter } from "../killing.ts";
import { buildAs, page, served } from "../sampleRelease.ts";
import { smallDisk } from "../smallDisk.ts";
import { missing, type SshServer, sshServer } from "./sshServer.ts";

const scratch = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "bien-nien-"));
afterAll(() => rm(scratch, { recursive: true, force: true }));

describe.skipIf(missing)(`a server${missing ? ` (skipped: no ${missing})` : ""}`, () => {
  let server: SshServer;
  let program = "";
  beforeAll(async () => {
    server = await sshServer(join(scratch, "ssh"));
    program = await bundled("publishForever", scratch);
  });
  afterAll(() => server?.stop());

  async function send(site: string, dir: string): Promise<void> {
    const target = await remoteTarget({ host: server.host, ssh: server.ssh, dir }, `${site}.cache`);
    const options = { site, cache: `${site}.cache`, keep: 3 };
    await publishSite(target, options, workers()).finally(() => target.close());
  }
  /** The server may not have noticed yet that the one before is gone. */
  async function sendInTheEnd(site: string, dir: string): Promise<void> {
    for (let tried = 0; ; tried++) {
      const failure = await send(site, dir).then(() => undefined, String);
      if (failure === undefined) return;
      if (tried > 50 || !failure.includes("Một lệnh khác")) throw new Error(failure);
      await delay(100);
    }
  }

  it("shows one whole site whenever the sender is killed, and takes the next", async () => {
    const dir = join(scratch, "dang");
    const sites = ["một", "hai"].map((words, i) =>
      buildAs(join(scratch, `trang-${i}`), {
        "index.html": page(words),
        "chung.html": page("chung"),
        [`rieng-${i}.html`]: page(words),
      }),
    );
    const whole: Record<string, string>[] = [];
    for (const site of sites) {
      await send(site, dir);
      whole.push(await served(dir));
    }
    for (let time = 0; time < 8; time++) {
      const milliseconds = Math.random() * 900;
      const args = [program, `${server.host}:${dir}`, ...sites];
      await killedAfter(milliseconds, args, { ssh: server.ssh });
      expect(whole, `killed after ${milliseconds} ms`).toContainEqual(await served(dir));
      await sendInTheEnd(sites[time % 2] ?? "", dir);
      expect(await served(dir), `killed after ${milliseconds} ms`).toEqual(whole[time % 2]);
    }
  }, 600_000);

  const disk = smallDisk(join(scratch, "dia"), 1024);
  afterAll(() => disk?.remove());
  // Mounting a disk of our own takes the rights of root.
  it.skipIf(!disk)("says that its disk is full, and shows what it showed before", async () => {
    const [site, dir] = [join(scratch, "trang"), join(disk?.folder ?? "", "dang")];
    await send(buildAs(site, { "index.html": page("một") }), dir);
    const shown = await served(dir);
    buildAs(site, { "index.html": page("hai"), "a.png": randomBytes(1_200_000) });
    await expect(send(site, dir)).rejects.toThrow(/Không ghi được vào .*: đĩa đầy/);
    expect(await served(dir)).toEqual(shown);
    await sendInTheEnd(buildAs(site, { "index.html": page("hai") }), dir);
    expect((await served(dir))["index.html"]).toBe(page("hai"));
    expect(readdirSync(join(dir, ".xuat-ban")).sort()).toEqual(["danh-sach", "khoa"]);
  });
});
