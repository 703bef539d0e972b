import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rmdir, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Left, Move, Plan, Write } from "../model.ts";
import { fold } from "../moves/places.ts";
import { carryFile, replaceText, writeFresh } from "./writeSafely.ts";

/**
 * Carries out a plan below the folder `root` and gives what was done of it. A file that is not any more
 * what was planned for stays as it is and, if it has to do with files that move, so does everything that
 * moves. What moves is gone from its old place only when it stands in the new one and the links to it
 * are written: whenever the command is stopped, nothing is lost.
 */
export async function applyPlan(root: string, plan: Plan): Promise<Plan> {
  const stale = await staleOf(root, plan);
  const halted = stale.some(({ follows }) => follows);
  const sound = plan.writes.filter((write) => !stale.includes(write) && !(halted && write.follows));
  const carries = halted ? [] : plan.carries;
  await carryAll(root, carries);
  const waiting = await moveAll(root, sound);
  const late: Write[] = [];
  for (const write of sound.filter(({ to }) => to === undefined)) {
    const { path, before, text } = write;
    if (!(await replaceText(join(root, path), before, text))) late.push(write);
  }
  for (const write of waiting) if (!(await removeOld(root, write))) late.push(write);
  for (const { from, to } of carries) if (fold(from) !== fold(to)) await remove(root, from);
  const changed = [...stale, ...late].map(changedMeanwhile);
  const left = [...plan.left, ...changed, ...(halted ? [HALTED] : [])];
  return { writes: sound.filter((write) => !late.includes(write)), carries, left };
}

const HALTED: Left = {
  file: "articles",
  reason: "chưa dời tệp nào, vì có tệp liên quan vừa đổi; hãy chạy lại",
};

function changedMeanwhile({ path }: Write): Left {
  return { file: path, reason: "tệp vừa đổi trên đĩa, không ghi đè; hãy chạy lại" };
}

/** What has another content than it was planned for, or is to go where something stands by now. */
async function staleOf(root: string, { writes, carries }: Plan): Promise<Write[]> {
  const leaving = new Set(
    [...writes, ...carries.map(({ from }) => ({ path: from, to: "" }))].flatMap(({ path, to }) =>
      to === undefined ? [] : [fold(path)],
    ),
  );
  const occupied = (to: string) => !leaving.has(fold(to)) && existsSync(join(root, to));
  const blocked = carries.some(({ to }) => occupied(to));
  const stale: Write[] = [];
  for (const write of writes) {
    const { path, to, before, follows } = write;
    const found = await readFile(join(root, path)).catch(() => undefined);
    const same = found !== undefined && Buffer.compare(found, before) === 0;
    if (!same || (to !== undefined && occupied(to)) || (blocked && follows)) stale.push(write);
  }
  return stale;
}

async function carryAll(root: string, carries: readonly Move[]): Promise<void> {
  for (const { from, to } of carries) {
    const [old, target] = [join(root, from), await place(root, to)];
    await (fold(from) === fold(to) ? rename(old, target) : carryFile(old, target));
  }
}

/** Writes what moves to its new places, and gives what is still to be taken from the old ones. */
async function moveAll(root: string, writes: readonly Write[]): Promise<Iterable<Write>> {
  const waiting = new Map<string, Write>();
  for (const write of writes) {
    const { path, to, before, text } = write;
    if (to === undefined) continue;
    const target = await place(root, to);
    if (fold(path) === fold(to)) {
      // Where case does not count, the new place is the old one.
      if (await replaceText(join(root, path), before, text)) await rename(join(root, path), target);
      continue;
    }
    // The file that stood there has been written to its own new place already.
    const holder = waiting.get(fold(to));
    if (holder) await removeOld(root, holder);
    waiting.delete(fold(to));
    await writeFresh(target, text);
    waiting.set(fold(path), write);
  }
  return waiting.values();
}

/** Takes a file that moved from its old place; false where it holds something new by now. */
async function removeOld(root: string, { path, before }: Write): Promise<boolean> {
  const found = await readFile(join(root, path));
  if (Buffer.compare(found, before) !== 0) return false;
  await remove(root, path);
  return true;
}

async function place(root: string, path: string): Promise<string> {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  return target;
}

/** Takes away a file that stands elsewhere now, and the folders that are empty without it. */
async function remove(root: string, path: string): Promise<void> {
  await unlink(join(root, path));
  let folder = dirname(path);
  while (folder.includes("/")) {
    const emptied = await rmdir(join(root, folder)).then(
      () => true,
      () => false,
    );
    if (!emptied) return;
    folder = dirname(folder);
  }
}
