import { sep } from "node:path";
import { causesOf, DISK_REASONS, diskCode } from "../cache/diskCode.ts";
import { OutputError } from "./foreignFolder.ts";

/** Refused only to whoever writes: of a build, nothing but its output may be written in vain. */
const OF_WRITING = new Set(["ENOSPC", "EDQUOT", "EROFS"]);

/** What became of the output when it could not be written. */
export type Outcome = "kept" | "halfway";

const OUTCOMES: Record<Outcome, string> = {
  kept: "Bản trước giữ nguyên, phần dở dang đã dọn",
  halfway: "Trang đang thay dở: hết trở ngại, chạy lại là lệnh làm nốt",
};

/**
 * The error in words for people, as an `OutputError`, where the disk refused to take the output `named`, of which
 * files stand below `folders`; any other error as it is.
 */
export function troubleInWords(
  error: unknown,
  named: string,
  folders: readonly string[],
  outcome: Outcome,
): unknown {
  for (const cause of causesOf(error)) {
    const code = codeIn(cause);
    if (!code || cause instanceof OutputError) continue;
    const isOurs = "path" in cause && isBelow(String(cause.path), folders);
    if (!OF_WRITING.has(code) && !isOurs) continue;
    const reason = DISK_REASONS[code === "EEXIST" ? "ENOTDIR" : code] ?? cause.message;
    return new OutputError(`Không ghi được vào "${named}": ${reason}. ${OUTCOMES[outcome]}`);
  }
  return error;
}

/** What comes over from a worker thread, or through Eleventy, has its code only in its words. */
function codeIn(error: Error): string | undefined {
  return diskCode(error) ?? /\b(E[A-Z]{3,}): /.exec(error.message)?.[1];
}

const isBelow = (path: string, folders: readonly string[]) =>
  folders.some((folder) => `${path}${sep}`.startsWith(`${folder}${sep}`));
