import type { Rule } from "../rule.ts";
import { imageTarget } from "../target.ts";

/** The cover is an image file beside the article or under `articles/`. */
export const coverExists: Rule = {
  id: "image-exists",
  judge({ frontMatter: { cover }, locate, path }, { images }) {
    if (!cover) return [];
    const target = imageTarget(cover.src, path);
    if (target.kind === "image" && images.has(target.path)) return [];
    return [
      {
        ...locate(["cover", "src"]),
        message:
          target.kind === "refused"
            ? `Đầu bài: ${target.reason}`
            : `Không có tệp ảnh "${cover.src}"`,
        expected: "tệp ảnh nằm cạnh bài, viết đúng cả chữ hoa, chữ thường",
      },
    ];
  },
};
