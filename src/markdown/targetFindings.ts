import type { Finding } from "../message.ts";
import type { TargetUse } from "./remarkTargets.ts";

/** What links and images may lead to: paths relative to the content folder. */
export interface Known {
  /** Articles that are published. */
  articles: ReadonlySet<string>;
  images: ReadonlySet<string>;
}

/** The findings for links to pages of the site that it does not have. */
export function siteLinkFindings(
  uses: readonly TargetUse[],
  hasPage: (address: string) => boolean,
  bodyLine: number,
): Finding[] {
  return uses.flatMap(({ url, target, line, column }) => {
    if (target.kind !== "site" || hasPage(target.address.replace(/[?#].*$/, ""))) return [];
    return [
      {
        line: bodyLine + line - 1,
        column,
        rule: "link-exists",
        message: `Trang này không có địa chỉ "${url}"`,
        expected: "địa chỉ của một bài hay danh mục; tới bài thì dùng đường dẫn tới tệp .md",
      },
    ];
  });
}

/** The findings for the links and images of a body that begins on the file's line `bodyLine`. */
export function targetFindings(
  uses: readonly TargetUse[],
  known: Known,
  bodyLine: number,
): Finding[] {
  return uses.flatMap((use) => {
    const place = { line: bodyLine + use.line - 1, column: use.column };
    return judge(use, known).map((finding) => ({ ...place, ...finding }));
  });
}

/** The finding for a body that no parser gets through. */
export function unrenderable(line: number): Finding {
  return {
    line,
    column: 1,
    rule: "bounded-body",
    message: "Nội dung này không dựng được trong thời gian cho phép",
    expected: "Markdown thường; bỏ các dấu *, [, ], <, ` lặp lại hàng nghìn lần",
  };
}

type Judgement = Omit<Finding, "line" | "column">;

function judge({ url, target, alt }: TargetUse, { articles, images }: Known): Judgement[] {
  if (target.kind === "refused") return [refused(target.reason, alt !== undefined)];
  if (target.kind === "article" && !articles.has(target.path)) {
    return [
      {
        rule: "link-exists",
        message: `Liên kết tới "${url}" không gặp bài nào đã đăng`,
        expected: `tệp ${target.path}`,
      },
    ];
  }
  if (target.kind !== "image") return [];
  const unseen: Judgement = {
    rule: "image-exists",
    message: `Không có tệp ảnh "${url}"`,
    expected: `tệp ${target.path}; ảnh đã mất thì viết ![chú thích]()`,
  };
  const untold: Judgement = {
    rule: "image-alt",
    severity: "warning",
    message: `Ảnh "${url}" không có lời tả`,
    expected: "![lời tả cho người không nhìn thấy ảnh](tệp)",
  };
  return [...(images.has(target.path) ? [] : [unseen]), ...(alt?.trim() === "" ? [untold] : [])];
}

function refused(reason: string, isImage: boolean): Judgement {
  return {
    rule: isImage ? "image-exists" : "link-exists",
    message: reason.charAt(0).toUpperCase() + reason.slice(1),
    expected: isImage
      ? "tên một tệp ảnh nằm cạnh bài"
      : "đường dẫn tới tệp .md của một bài, hoặc địa chỉ https://",
  };
}
