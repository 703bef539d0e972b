import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Message, messagesIn, START } from "../message.ts";
import { slugify } from "../text/fold.ts";

/** The files of a content folder by their use; paths are relative to it, with `/`, in code-point order. */
export interface ContentFiles {
  site: string[];
  sections: string[];
  sources: string[];
  districts: string[];
  /** The city and the nation; a folder that a content may go without. */
  bodies: string[];
  /** Persons, each with a file; a folder that a content may go without. */
  people: string[];
  /** Documents that articles cite, each with a file; a folder that a content may go without. */
  documents: string[];
  articles: string[];
  images: string[];
  inbox: string[];
  /** What articles were imported from, where their letters had to be converted; kept, never published. */
  originals: string[];
}

/** The files of a content folder, and messages about what has no place in it. */
export interface ListedFiles {
  files: ContentFiles;
  messages: Message[];
}

/** What may stand where; images have plain names, for those are their addresses; those below `chia-se/` are of our own drawings. Whatever matches nothing here is reported, and never read or run. */
const PLACES: [keyof ContentFiles, RegExp][] = [
  ["site", /^site\.yaml$/],
  ["sections", /^sections\.yaml$/],
  ["sources", /^sources\.yaml$/],
  ["districts", /^districts\/[^/]+\.yaml$/],
  ["bodies", /^bodies\/[^/]+\.yaml$/],
  ["people", /^people\/[^/]+\.yaml$/],
  ["documents", /^documents\/[^/]+\.yaml$/],
  ["articles", /^articles\/.+\.md$/],
  ["images", /^articles\/(?!chia-se\/)([a-z0-9-]+\/)+[A-Za-z0-9_-]+\.(jpe?g|png|webp|avif|gif)$/],
  ["originals", /^articles\/([a-z0-9-]+\/)+[a-z0-9-]+\.orig$/],
  ["inbox", /^inbox\/.+\.(md|txt|html?|mht|docx?|orig|jpe?g|png|webp|avif|gif)$/],
];

/** Left behind by operating systems and editing programs; of no interest to an editor. */
const LITTER = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|4913|\.#.*|.*~|.*\.sw[a-z])$/;

/**
 * Lists a content folder without following symbolic links.
 * Links, files of unknown use and unreadable folders come back as messages.
 * Throws when `root` itself cannot be listed.
 */
export async function listFiles(root: string): Promise<ListedFiles> {
  const paths: string[] = [];
  const messages: Message[] = [];
  for (const found of walk(root, "")) {
    if (typeof found === "string") paths.push(found);
    else messages.push(found);
  }
  const { files, messages: strays } = filesByUse(paths);
  return { files, messages: [...messages, ...strays] };
}

/** Files by their use, from their paths below the content folder; of no use have messages instead. */
export function filesByUse(paths: readonly string[]): ListedFiles {
  const files: ContentFiles = {
    site: [],
    sections: [],
    sources: [],
    districts: [],
    bodies: [],
    people: [],
    documents: [],
    articles: [],
    images: [],
    inbox: [],
    originals: [],
  };
  const messages: Message[] = [];
  for (const path of paths) {
    if (path.split("/").some((name) => LITTER.test(name))) continue;
    const use = PLACES.find(([, pattern]) => pattern.test(path))?.[0];
    if (use) files[use].push(path);
    else messages.push(...messagesIn(path, [stray(path)]));
  }
  for (const list of Object.values(files)) list.sort();
  return { files, messages };
}

/** Paths, and messages of what has none. Without waiting: to wait for each folder takes four times as long. */
function* walk(root: string, folder: string): Generator<string | Message> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (LITTER.test(entry.name)) continue;
    if (entry.isDirectory()) yield* walkInto(root, path);
    else if (entry.isFile()) yield path;
    else yield* messagesIn(path, [notAFile(entry.isSymbolicLink())]);
  }
}

function* walkInto(root: string, folder: string): Generator<string | Message> {
  try {
    yield* walk(root, folder);
  } catch (error) {
    yield* messagesIn(folder, [unreadable(error)]);
  }
}

/** The finding for a file or folder that the system refuses to read. */
export function unreadable(error: unknown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "không rõ lý do";
  return {
    ...START,
    rule: "readable-file",
    message: `Không đọc được (${code})`,
    expected: "tệp hoặc thư mục đọc được",
  };
}

/** The finding for what is neither a file nor a folder. */
export function notAFile(isLink: boolean) {
  return {
    ...START,
    rule: "no-symlink",
    message: isLink
      ? "Đây là liên kết tượng trưng (symbolic link), không phải tệp"
      : "Đây không phải tệp hay thư mục thường",
    expected: "chép chính tệp ấy vào chỗ này",
  };
}

function stray(path: string) {
  const [, stem = path, extension = ""] = /^(.*?)(\.[^./]+)?$/.exec(path) ?? [];
  const plain = stem.split("/").map(slugify).join("/") + extension.toLowerCase();
  const suggestion = PLACES.some(([, pattern]) => pattern.test(plain)) ? plain : undefined;
  return {
    ...START,
    rule: "known-file",
    message:
      "Tệp này không có chỗ trong thư mục nội dung; nó không được đọc và không bao giờ được chạy",
    expected: "bài viết .md và ảnh trong articles/, sổ bộ .yaml, bản nháp trong inbox/",
    suggestion,
  };
}
