/** Why the operating system refuses to read or write, in words for people. */
export const DISK_REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "đĩa đầy. Hãy giải phóng chỗ rồi chạy lại",
  EDQUOT: "hết hạn mức đĩa. Hãy giải phóng chỗ rồi chạy lại",
  EROFS: "ổ đĩa chỉ cho đọc",
  EACCES: "không có quyền ghi ở đó",
  EPERM: "hệ điều hành không cho phép (cần ổ đĩa có liên kết cứng và liên kết tượng trưng)",
  ENOTDIR: "trên đường dẫn có một tệp, không phải thư mục",
  EIO: "ổ đĩa hỏng hoặc bị rút ra",
  ENAMETOOLONG: "tên quá dài với ổ đĩa này",
};

/** The operating system's code in an error of `node:fs`, as in `ENOSPC`; undefined for any other error. */
export function diskCode(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) return undefined;
  return String(error.code);
}

/** An error and all that it was caused by, as far as it tells. */
export function* causesOf(error: unknown): Generator<Error, void, undefined> {
  const seen = new Set<unknown>();
  for (let next = error; next instanceof Error && !seen.has(next); ) {
    seen.add(next);
    yield next;
    // Eleventy has a word of its own for what caused an error.
    next = next.cause ?? ("originalError" in next ? next.originalError : undefined);
  }
}
