import type { Rule } from "../rule.ts";

/** First folders of addresses that the site makes itself. */
const TAKEN =
  /^\/(quan-huyen|nhiem-ky|nam|ngay|tac-gia|nhan-su|chuyen-muc|the|tim-kiem|gioi-thieu|du-lieu|quan-tri|hinh|css|fonts|icons|js)\//;

/** An old address is a path of this site in plain ASCII, leaves no folder and takes no listing's place. */
export const cleanAliases: Rule = {
  id: "clean-aliases",
  judge({ frontMatter: { aliases = [] }, locate }) {
    return aliases.flatMap((alias, i) =>
      isFormerAddress(alias)
        ? []
        : [
            {
              ...locate(["aliases", i]),
              key: "aliases",
              message: `Địa chỉ cũ "${alias}" viết sai`,
              expected:
                "đường dẫn trong trang, bắt đầu bằng /, kết thúc bằng / hoặc .html, như /tin/123/; không trùng địa chỉ các danh mục",
            },
          ],
    );
  },
};

/**
 * True for what may stand in `aliases`. A page is a folder or a file: no folder ends like a file, and
 * no file takes the place of one of ours.
 */
export function isFormerAddress(alias: string): boolean {
  if (/\.(html?|md)\//.test(alias) || /\/(index|404|ban-luu)\.html?$/.test(alias)) return false;
  return !TAKEN.test(alias) && /^(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+(\/|\.html?)$/.test(alias);
}
