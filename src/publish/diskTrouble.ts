import { DISK_REASONS, diskCode } from "../cache/diskCode.ts";
import { PublishError } from "./publishError.ts";

/** Why a file could not be read or written; plain data, so that it comes over from worker threads. */
export interface DiskTrouble {
  /** The code of the operating system, as in `ENOSPC`. */
  code: string;
  message: string;
  /** The file or folder, relative to the site or the target. */
  path: string;
}

/** The trouble that an error of `node:fs` tells of, or undefined for any other error. */
export function troubleIn(error: unknown, path: string): DiskTrouble | undefined {
  const code = diskCode(error);
  return error instanceof Error && code ? { code, message: error.message, path } : undefined;
}

/** The trouble of writing into `folder` in words, with what became of the site that is served. */
export function cannotWrite(folder: string, { code, message }: DiskTrouble): PublishError {
  const reason = DISK_REASONS[code] ?? message;
  return new PublishError(
    `Không ghi được vào "${folder}": ${reason}. Bản đang phục vụ giữ nguyên, phần dở dang đã dọn`,
  );
}

/** Does what writes into `folder`; trouble with the disk is thrown in words, as a `PublishError`. */
export function writing<T>(folder: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const trouble = troubleIn(error, folder);
    throw trouble ? cannotWrite(folder, trouble) : error;
  }
}

/** The trouble of reading a file of the site: mostly it was built anew meanwhile. */
export function cannotRead(site: string, { code, message, path }: DiskTrouble): PublishError {
  if (code === "ENOENT" || code === "ENOTDIR") return changedMeanwhile(site, path);
  return new PublishError(`Không đọc được "${path}" trong "${site}": ${message}`);
}

/** A site that is not what it was when publishing began; `path` is the file where it was seen. */
export function changedMeanwhile(site: string, path?: string): PublishError {
  const where = path ? ` (thấy ở tệp ${path})` : "";
  return new PublishError(
    `Trang ở "${site}" thay đổi trong lúc đưa lên${where}. Bản đang phục vụ giữ nguyên; đợi dựng xong rồi chạy lại`,
  );
}
