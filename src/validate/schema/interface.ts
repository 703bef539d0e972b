import { z } from "zod";
import { text, webAddress } from "./parts.ts";

/** A repository as its host names it; groups of GitLab may hold groups. */
const repository = z.string().refine((name) => /^[\w.-]+(\/[\w.-]+)+$/.test(name), {
  params: { rule: "value-type", expected: "chủ kho và tên kho, như ban-bien-tap/bien-nien" },
  error: "Tên kho viết sai",
});

/** The desk at `/quan-tri/`: where it saves to, and how its users sign in. */
const desk = z.strictObject({
  backend: z
    .enum(["github", "gitlab", "gitea", "forgejo", "local"])
    .describe("Kho mã nằm ở đâu; local: chỉ dùng thử trên máy này.")
    .meta({
      enumDescriptions: [
        "GitHub",
        "GitLab",
        "Gitea",
        "Forgejo",
        "thử trên máy này, không gửi đi đâu",
      ],
    }),
  repository: repository.optional().describe("Kho, như ban-bien-tap/bien-nien."),
  branch: text.optional().describe("Nhánh nhận bài; bỏ trống là main."),
  sign_in: webAddress
    .optional()
    .describe("Địa chỉ máy chủ đăng nhập; với GitLab, Gitea, Forgejo là địa chỉ của chính nơi ấy."),
  app_id: text.optional().describe("Mã ứng dụng OAuth mà GitLab, Gitea hoặc Forgejo cấp."),
});

/** `interface` of `site.yaml`: what of the site is switched on that is off by itself. */
export const siteInterface = z.strictObject({
  admin: desk
    .refine(isComplete, {
      params: { rule: "required-key", expected: "repository và sign_in (và app_id, trừ GitHub)" },
      error: "thiếu kho hoặc nơi đăng nhập",
    })
    .optional()
    .describe("Bàn biên tập trên trình duyệt, ở /quan-tri/. Không có khóa này thì không có bàn."),
});

export type Desk = z.output<typeof desk>;

/** True when nothing is missing that people need to sign in; trying it out needs nothing. */
function isComplete({ backend, repository, sign_in, app_id }: Desk): boolean {
  if (backend === "local") return true;
  const known = repository !== undefined && sign_in !== undefined;
  return known && (backend === "github" || app_id !== undefined);
}
