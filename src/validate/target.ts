import { posix } from "node:path";
import { articleAddress, parseArticlePath } from "./articlePath.ts";

/** Where a link or an image of an article leads. Paths are relative to the content folder. */
export type Target =
  | { kind: "article"; path: string; address: string }
  | { kind: "image"; path: string; address: string }
  | { kind: "site"; address: string }
  | { kind: "outside"; address: string }
  | { kind: "none" }
  | { kind: "refused"; reason: string };

const SAFE_SCHEMES = /^(https?|mailto|tel):/i;
const ARTICLES = "articles/";
const IMAGES = "/hinh/";
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Reads the destination of a link in the article at `from`: a relative path to another article's
 * `.md` gives its public address, one within this site or to another site stays as it is,
 * and whatever else there is is refused with a reason for the editor.
 */
export function linkTarget(url: string, from: string): Target {
  if (url === "") return { kind: "refused", reason: "liên kết không có địa chỉ" };
  if (url.startsWith("#")) return { kind: "none" };
  if (url.startsWith("//")) return { kind: "outside", address: `https:${url}` };
  if (SAFE_SCHEMES.test(url)) {
    return { kind: "outside", address: url.replace(/^[^:]+/, (scheme) => scheme.toLowerCase()) };
  }
  if (ANY_SCHEME.test(url)) {
    return { kind: "refused", reason: `liên kết ${url.split(":")[0]}: không được dùng` };
  }
  if (url.startsWith("/")) return { kind: "site", address: url };
  const [, file = "", rest = ""] = /^([^?#]*)(.*)$/.exec(url) ?? [];
  const path = resolve(file, from);
  if (!path) return { kind: "refused", reason: `liên kết "${url}" ra khỏi thư mục articles` };
  const parts = path.endsWith(".md") ? parseArticlePath(path) : undefined;
  if (!parts)
    return { kind: "refused", reason: `liên kết "${url}" không phải tệp .md của một bài` };
  return { kind: "article", path, address: articleAddress(parts) + rest };
}

/** Reads the place of an image: a file beside the article or under `articles/`, never another site. */
export function imageTarget(url: string, from: string): Target {
  if (url === "") return { kind: "none" };
  if (ANY_SCHEME.test(url) || url.startsWith("/")) {
    return { kind: "refused", reason: `ảnh "${url}" không nằm cạnh bài` };
  }
  const path = resolve(url, from);
  if (!path) return { kind: "refused", reason: `ảnh "${url}" ra khỏi thư mục articles` };
  return { kind: "image", path, address: imageAddress(path) };
}

/** The public address of an image under `articles/`. */
export function imageAddress(path: string): string {
  return IMAGES + path.slice(ARTICLES.length);
}

/** The image that has this public address, one that may not exist. */
export function imagePath(address: string): string {
  return ARTICLES + address.slice(IMAGES.length);
}

/** The path that the relative `url` means in the file at `from`, wherever it leads; NFC. */
export function relativePath(url: string, from: string): string {
  return posix.join(posix.dirname(from), decode(url)).normalize("NFC");
}

function resolve(url: string, from: string): string | undefined {
  const path = relativePath(url, from);
  return path.startsWith(ARTICLES) ? path : undefined;
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
