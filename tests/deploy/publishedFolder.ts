import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Long enough to be worth compressing. */
const page = (text: string) => `<!doctype html><p>${text}</p>${" ".repeat(2000)}`;

const NEW = {
  "index.html": page("trang đầu"),
  "404.html": page("không có trang này"),
  "bai-viet/thu/index.html": page("bài thử"),
  "bai-viet/thu/nguon.md": "# Bài thử\n",
  "feed.xml": "<feed/>",
  "nam/2021/feed.json": "{}",
  "opensearch.xml": "<OpenSearchDescription/>",
  "tim-kiem/bai.bin": "\u0000\u0001",
  "css/main.css": "p{}",
  "css/main-3KXW5OQ2.css": "p{color:red}",
  "hinh/anh-20210106.jpg": "anh",
  _headers: "/*\n",
  ".bien-nien": "",
};

/** Pages that were loaded from this release are still being read. */
const OLD = { "css/main-ABCDEFGH.css": "p{color:blue}", "gone/index.html": page("trang cũ") };

/** A folder as `npm run publish` leaves it: two releases, compressed copies, two links. */
export async function publishedFolder(folder: string): Promise<string> {
  await write(join(folder, "releases/000001-aaaaaaaaaaaa"), OLD);
  await write(join(folder, "releases/000002-bbbbbbbbbbbb"), NEW);
  await symlink("releases/000001-aaaaaaaaaaaa", join(folder, "previous"));
  await symlink("releases/000002-bbbbbbbbbbbb", join(folder, "current"));
  await writeFile(join(folder, "secret.txt"), "bí mật");
  return folder;
}

async function write(release: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(release, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    if (!/\.(html|css)$/.test(path)) continue;
    await writeFile(`${file}.gz`, gzipSync(text));
    await writeFile(`${file}.br`, brotliCompressSync(text));
  }
}
