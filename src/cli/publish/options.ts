import { resolve, sep } from "node:path";
import { UsageError } from "../command.ts";

/** How many releases are kept, as given. Throws a `UsageError` for anything but a whole number from 1 on. */
export function keptCount(written: string): number {
  const count = Number(written);
  if (Number.isInteger(count) && count >= 1 && count <= 1000) return count;
  throw new UsageError(`--keep "${written}" không phải số từ 1 đến 1000`);
}

/** Throws a `UsageError` where one of the two folders holds the other: the next build would replace both. */
export function outsideSite(to: string, site: string): void {
  const [a = "", b = ""] = [to, site].map((path) => `${resolve(path)}${sep}`);
  if (a.startsWith(b) || b.startsWith(a)) {
    throw new UsageError(`--to "${to}" không được là, chứa hay nằm trong "${site}"`);
  }
}
