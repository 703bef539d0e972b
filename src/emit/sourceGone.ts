import { type Finding, START } from "../message.ts";

/** A file of the content that was there when the build began, and is gone or another when it is wanted again. */
export class SourceGone extends Error {
  constructor(
    /** Relative to the content folder. */
    readonly path: string,
    cause?: unknown,
  ) {
    super("a file went away during the build", { cause });
  }
}

/** The finding for such a file. */
export function goneMeanwhile(): Finding {
  return {
    ...START,
    rule: "readable-file",
    message: "Tệp này bị xóa, dời đi hoặc sửa trong lúc đang dựng trang",
    expected: "lưu xong mọi tệp rồi chạy lại",
  };
}
