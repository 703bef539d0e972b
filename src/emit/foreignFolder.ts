import { existsSync, lstatSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join, resolve, sep } from "node:path";

/** In every folder that a build made; without it, a folder is somebody else's and is not replaced. */
export const MARK = ".bien-nien";

/** A folder that cannot be written to or must not be replaced; the message is for the editor. */
export class OutputError extends Error {}

/** Folders of the project that no output may hold or stand in. */
export function sourcesOf(content: string): string[] {
  return [content, "src", "templates", "public", "node_modules", ".git"];
}

/** Throws an `OutputError` for a folder that no build has made, or that holds or stands in one of `keepOut`. */
export async function refuseForeign(
  target: string,
  named: string,
  keepOut: readonly string[],
): Promise<void> {
  const holds = keepOut
    .map((folder) => resolve(folder))
    .find(
      (folder) =>
        `${folder}${sep}`.startsWith(`${target}${sep}`) ||
        `${target}${sep}`.startsWith(`${folder}${sep}`),
    );
  if (holds) {
    throw new OutputError(
      `Không dựng trang vào "${named}": thư mục ấy chứa hoặc nằm trong ${holds}`,
    );
  }
  if (!existsSync(target) || existsSync(join(target, MARK))) return;
  const found = await readdir(target).catch(() => [named]);
  if (found.length > 0) {
    throw new OutputError(
      `Không thay "${named}": thư mục ấy không do lệnh này dựng ra. Hãy xóa nó hoặc chọn --output khác`,
    );
  }
}

/**
 * Removes a folder that a build made, its mark last: who is stopped halfway leaves one that is known for ours. Of a
 * link to a folder, only the link goes.
 */
export async function removeOurs(folder: string): Promise<void> {
  const isFolder = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  for (const name of isFolder ? await readdir(folder) : []) {
    if (name !== MARK) await rm(join(folder, name), { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
}
