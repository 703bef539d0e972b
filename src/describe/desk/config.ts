import type { Desk } from "../../validate/schema/interface.ts";
import { frontMatterSchema, type Known } from "../known.ts";
import { ARTICLE_FORMAT } from "./articleFormat.ts";
import { deskFields } from "./fields.ts";

/** Where `decap-server` listens, which saves into the folder it was started in. */
export const LOCAL_SERVER = "http://localhost:8081";

/** What a site tells its desk about itself. */
export interface DeskSite {
  title: string;
  /** The public address of the site, without a slash at its end. */
  baseUrl: string;
}

/** The configuration of Decap CMS: one collection, of articles, with every key of the front matter. */
export function deskConfig(desk: Desk, known: Known, site: DeskSite): object {
  return {
    load_config_file: false,
    locale: "vi",
    site_url: site.baseUrl,
    display_url: site.baseUrl,
    backend: {
      ...backendOf(desk),
      branch: desk.branch ?? "main",
      commit_messages: {
        create: "Thêm bài {{slug}}",
        update: "Sửa bài {{slug}}",
        delete: "Xóa bài {{slug}}",
        uploadMedia: "Thêm ảnh {{path}}",
        deleteMedia: "Xóa ảnh {{path}}",
      },
    },
    local_backend: true,
    // Pictures of an article go beside it; those that belong to none wait with the drafts.
    media_folder: "content/inbox",
    public_folder: "",
    slug: { encoding: "ascii", clean_accents: true, sanitize_replacement: "-" },
    collections: [articles(known)],
  };
}

/** Where the desk's page has to reach besides its own site; `signIn` is how users come in. */
export function deskHosts(desk: Desk): string[] {
  const host = desk.backend === "github" ? "https://api.github.com" : originOf(desk);
  return host === undefined ? [LOCAL_SERVER] : [host, LOCAL_SERVER];
}

function articles(known: Known): object {
  const body = {
    name: "body",
    label: "Nội dung",
    hint: "Markdown, như trong hướng dẫn về nội dung bài.",
    widget: "markdown",
    required: false,
    // The plain text comes first: the other way prints all of it anew when one word is changed.
    modes: ["raw", "rich_text"],
  };
  return {
    name: "bai-viet",
    label: "Bài viết",
    label_singular: "bài viết",
    folder: "content/articles",
    create: true,
    format: ARTICLE_FORMAT,
    extension: "md",
    identifier_field: "title",
    // The day and the year as they are written: as points in time they would shift with the clock.
    path: "{{district}}/{{date | truncate(4)}}/{{slug}}",
    // A name has at most 120 signs, and a title may have more.
    slug: "{{date | truncate(10)}}-{{slug | truncate(100)}}",
    summary: "{{title}}",
    media_folder: "",
    public_folder: "",
    editor: { preview: false },
    fields: [...deskFields(frontMatterSchema(known)), body],
  };
}

function backendOf(desk: Desk): object {
  const { backend, repository, sign_in: signIn, app_id } = desk;
  if (backend === "local") return { name: "proxy", proxy_url: `${LOCAL_SERVER}/api/v1` };
  if (backend === "github") return { name: "github", repo: repository, base_url: signIn };
  const base = signIn?.replace(/\/+$/, "");
  const common = { name: backend, repo: repository, base_url: base, app_id };
  if (backend === "gitlab") return { ...common, auth_type: "pkce", api_root: `${base}/api/v4` };
  return { ...common, api_root: `${base}/api/v1` };
}

function originOf({ sign_in: signIn }: Desk): string | undefined {
  return signIn === undefined ? undefined : new URL(signIn).origin;
}
