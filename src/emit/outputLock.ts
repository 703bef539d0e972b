import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { basename, dirname, join } from "node:path";
import { diskCode } from "../cache/diskCode.ts";
import { LockHeld, takeLock } from "../cache/lock.ts";
import { OutputError } from "./foreignFolder.ts";

/**
 * Takes the right to build into the folder `target`, and gives what gives it back. Throws an `OutputError` that
 * says who has it. Where no lock can be written, there is none: that is no reason not to build.
 */
export function lockOutput(target: string, named: string): () => void {
  try {
    return takeLock(lockFolder(target)).release;
  } catch (error) {
    if (error instanceof LockHeld) throw isBuilding(named, error);
    if (diskCode(error) === undefined) throw error;
    return () => {};
  }
}

/** Not beside the output, where nothing of ours is to be left, nor in a cache, of which there may be several. */
export function lockFolder(target: string): string {
  const name = createHash("sha1").update(realPath(target)).digest("hex").slice(0, 16);
  return join(tmpdir(), `bien-nien-khoa-${userInfo().uid}`, name);
}

/** The path without links, as far as it is there already. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}

function isBuilding(named: string, { owner, file }: LockHeld): OutputError {
  const who = owner ? `: tiến trình ${owner.pid} trên máy ${owner.host}` : "";
  return new OutputError(
    `Một lệnh khác đang dựng trang vào "${named}"${who}. Đợi nó xong rồi chạy lại; ` +
      `nếu chắc chắn nó không còn chạy, xóa tệp ${file}`,
  );
}
