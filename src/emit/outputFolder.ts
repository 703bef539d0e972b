import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";

/** In every folder that a build made; without it, a folder is somebody else's and is not replaced. */
const MARK = ".bien-nien";

/** A folder that cannot be written to or must not be replaced; the message is for the editor. */
export class OutputError extends Error {}

/**
 * Fills a fresh folder beside `output` by `fill` and puts it in its place only when `fill` is done:
 * a build that fails leaves the former output as it was. Throws an `OutputError` for a folder that
 * no build has made, or one that holds the content or the project.
 */
export async function replaceFolder(
  output: string,
  keepOut: readonly string[],
  fill: (fresh: string) => Promise<void>,
): Promise<void> {
  const target = resolve(output);
  await refuseForeign(target, output, keepOut);
  const beside = (what: string) => join(dirname(target), `${basename(target)}.${what}`);
  const fresh = beside("moi");
  const former = beside("cu");
  for (const leftover of [fresh, former]) await refuseForeign(leftover, leftover, []);
  // The last build was stopped between its two renames: the former output is the only one.
  if (!existsSync(target) && existsSync(former)) await rename(former, target);
  await rm(fresh, { recursive: true, force: true });
  await rm(former, { recursive: true, force: true });
  try {
    await mkdir(fresh, { recursive: true });
    await writeFile(join(fresh, MARK), "");
    await fill(fresh);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(target)) await rename(target, former);
  await rename(fresh, target);
  await rm(former, { recursive: true, force: true });
}

async function refuseForeign(
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
