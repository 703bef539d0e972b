import { type Lock, LockHeld, takeLock as take } from "../cache/lock.ts";
import type { LockOwner } from "../cache/lockOwner.ts";
import { PublishError } from "./publishError.ts";

/**
 * Takes the right to publish that is kept in `folder`, also from a process that died. Throws a `PublishError`
 * that says who has it.
 */
export function takeLock(folder: string): Lock {
  try {
    return take(folder);
  } catch (error) {
    if (!(error instanceof LockHeld)) throw error;
    throw error.owner ? isHeld(error.owner, error.file) : isContested(folder);
  }
}

/** Says who is publishing, and what to do where that cannot be. */
export function isHeld({ pid, host }: Omit<LockOwner, "start">, file: string): PublishError {
  return new PublishError(
    `Một lệnh khác đang đưa trang lên: tiến trình ${pid} trên máy ${host}. Đợi nó xong rồi chạy lại; ` +
      `nếu chắc chắn nó không còn chạy, xóa tệp ${file}`,
  );
}

function isContested(folder: string): PublishError {
  return new PublishError(`Nhiều lệnh đưa trang lên cùng tranh khóa ở "${folder}"; chạy lại sau`);
}
