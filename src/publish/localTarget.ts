import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";
import type { Lock } from "../cache/lock.ts";
import { cannotWrite, writing } from "./diskTrouble.ts";
import { type FileList, printList } from "./fileList.ts";
import { layout } from "./layout.ts";
import { takeLock } from "./lock.ts";
import { openFolder } from "./openFolder.ts";
import type { Plan } from "./planRelease.ts";
import { PublishError } from "./publishError.ts";
import { clearLeftovers, readState } from "./stateOnDisk.ts";
import type { Target } from "./target.ts";
import type { Work } from "./work.ts";
import type { Workers } from "./workers.ts";

/**
 * The folder `dir` as a place to publish into, made where it is missing. Throws a `PublishError` for a folder
 * that is somebody else's, and where another process publishes.
 */
export async function localTarget(dir: string, workers: Workers): Promise<Target> {
  const places = layout(dir);
  const lock = writing(dir, () => {
    openFolder(dir);
    return takeLock(places.locks);
  });
  const making = places.making(lock.number);
  let shown: string | undefined;
  try {
    await clearLeftovers(dir);
    const state = readState(dir);
    shown = state.current;
    return { named: dir, ...state, fill, place, show, drop, close: () => close(making, lock) };

    async function fill(plan: Plan, make: (folder: string) => Promise<void>): Promise<void> {
      const spare = places.spare(state.spareName ?? "");
      writing(dir, () => (plan.fromBase ? renameSync(spare, making) : mkdirSync(making)));
      const from = places.release(state.current ?? "");
      await onFiles({ kind: "remove", to: making, items: plan.remove });
      await onFiles({ kind: "link", from, to: making, items: plan.link });
      await make(making);
    }

    async function onFiles(task: Work): Promise<void> {
      const answer = await workers.run(task);
      if (!("trouble" in answer)) return;
      const { code, path } = answer.trouble;
      if (code !== "ENOENT") throw cannotWrite(dir, answer.trouble);
      throw new PublishError(
        `Một bản cũ ở "${dir}" đã bị sửa tay: thiếu tệp ${path}. Chạy lại với --clean để làm mới tất cả`,
      );
    }
  } catch (error) {
    await close(making, lock);
    throw error;
  }

  async function place(name: string, list: FileList): Promise<void> {
    const aside = places.aside("danh-sach", lock.number);
    writing(dir, () => {
      writeFileSync(aside, printList(list));
      renameSync(aside, places.list(name));
      renameSync(making, places.release(name));
    });
    await settle(dir);
  }

  async function show(name: string): Promise<void> {
    writing(dir, () => {
      if (shown) swap(shown, places.previous);
      swap(name, places.current);
      shown = name;
    });
  }

  /** A symbolic link made beside and moved over the former: there is no moment without one. */
  function swap(name: string, link: string): void {
    const aside = places.aside("current", lock.number);
    symlinkSync(`releases/${name}`, aside);
    renameSync(aside, link);
  }

  async function drop([first, ...others]: readonly string[]): Promise<void> {
    if (first === undefined) return;
    writing(dir, () => renameSync(places.release(first), places.spare(first)));
    for (const name of others) {
      const aside = places.aside(name, lock.number);
      writing(dir, () => renameSync(places.release(name), aside));
      await rm(aside, { recursive: true, force: true });
      await rm(places.list(name), { force: true });
    }
  }
}

async function close(making: string, lock: Lock): Promise<void> {
  await rm(making, { recursive: true, force: true });
  lock.release();
}

/** After a failure of power, too, a release that readers are shown is complete, where the system can do that. */
async function settle(dir: string): Promise<void> {
  if (process.platform !== "linux" || !existsSync("/proc")) return;
  await promisify(execFile)("sync", ["-f", dir]).catch(() => {});
}
