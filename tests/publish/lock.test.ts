import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { localTarget } from "../../src/publish/localTarget.ts";
import { takeLock } from "../../src/publish/lock.ts";
import { workers } from "../../src/publish/workers.ts";
import { scratchFolder } from "../site/sampleSite.ts";
import { bundled } from "./bundled.ts";
import { buildAs, page, publish } from "./sampleRelease.ts";

const scratch = scratchFolder();
let count = 0;
function lockFolder(): string {
  const folder = join(scratch, String(count++), "khoa");
  mkdirSync(folder, { recursive: true });
  return folder;
}
/** No process has this number: it is above what systems give. */
const NOBODY = 2 ** 30;

describe("takeLock", () => {
  it("gives the lock to one, and to the next when it is given back", () => {
    const folder = lockFolder();
    const first = takeLock(folder);
    expect(() => takeLock(folder)).toThrow(`tiến trình ${process.pid} trên máy ${hostname()}`);
    first.release();
    expect(takeLock(folder).number).toBe(first.number + 1);
    expect(readdirSync(folder)).toEqual(["2"]);
  });

  it("takes over from a process that died", () => {
    const folder = lockFolder();
    writeFileSync(join(folder, "7"), `${NOBODY} - ${hostname()}\n`);
    expect(takeLock(folder).number).toBe(8);
  });

  it("takes over where another process has got the number of the dead one", () => {
    const folder = lockFolder();
    const { release } = takeLock(folder);
    const [, start] = readFileSync(join(folder, "1"), "utf8").split(" ");
    release();
    writeFileSync(join(folder, "1"), `${process.pid} ${Number(start) - 1} ${hostname()}\n`);
    if (start === "-") expect(() => takeLock(folder)).toThrow("đang đưa trang lên");
    else expect(takeLock(folder).number).toBe(2);
  });

  it("does not judge a process on another machine, but says which file to remove", () => {
    const folder = lockFolder();
    writeFileSync(join(folder, "1"), `${NOBODY} - may-khac\n`);
    expect(() => takeLock(folder)).toThrow(`trên máy may-khac. Đợi nó xong`);
    expect(() => takeLock(folder)).toThrow(`xóa tệp ${join(folder, "1")}`);
  });

  it("is held by no two of many at once, even where some die with it", async () => {
    const folder = join(lockFolder(), "..");
    const program = await bundled("holdLock", scratch);
    const runs = Array.from({ length: 4 }, async () => {
      const seen: number[] = [];
      for (let i = 0; i < 4; i++) {
        const child = spawn(process.execPath, [program, folder, "10"], { stdio: "inherit" });
        const [status] = await once(child, "exit");
        seen.push(status);
      }
      return seen;
    });
    const statuses = (await Promise.all(runs)).flat();
    expect(statuses.filter((status) => status !== 0 && status !== 10)).toEqual([]);
  });
});

it("of two that publish into one folder the second is told who was first, and changes nothing", async () => {
  const [site, dir] = [join(scratch, "trang"), join(scratch, "dang")];
  buildAs(site, { "index.html": page("một") });
  const first = await localTarget(dir, workers());
  await expect(publish(site, dir)).rejects.toThrow(
    `Một lệnh khác đang đưa trang lên: tiến trình ${process.pid}`,
  );
  await first.close();
  expect(readdirSync(join(dir, "releases"))).toEqual([]);
  expect(await publish(site, dir)).toMatchObject({ isNew: true });
});
