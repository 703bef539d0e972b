import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../cache/digest.ts";
import { readSealed, writeSealed } from "../cache/sealedFile.ts";
import { MARK } from "./foreignFolder.ts";

/** Of what the files of an output were made. */
export interface Manifest {
  /** What stands in the output's mark, so that it is known whose manifest this is. */
  mark: string;
  program: string;
  /** Versions by files, relative to the output. */
  files: ReadonlyMap<string, string>;
}

/** The manifest of the output at `target`, kept in the folder `cache`. */
export function manifestOf(cache: string, target: string) {
  const file = join(cache, "trang", `${digest(target).slice(0, 12).replace(/\W/g, "_")}.json`);
  return {
    /** Undefined where it is not known for certain what the output holds. */
    read(): Manifest | undefined {
      const bytes = readSealed(file);
      if (!bytes) return undefined;
      const { mark, program, files } = JSON.parse(bytes.toString("utf8"));
      const isIts = mark === markIn(target);
      return isIts ? { mark, program, files: new Map(Object.entries(files)) } : undefined;
    },
    /** A cache that cannot be written costs time, not the site. */
    keep({ files, ...rest }: Manifest): void {
      try {
        const text = JSON.stringify({ ...rest, files: Object.fromEntries(files) });
        writeSealed(file, Buffer.from(text));
      } catch {
        // The next build makes every file anew.
      }
    },
  };
}

/** What stands in the mark of the output at `target`; empty where there is none. */
export function markIn(target: string): string {
  try {
    return readFileSync(join(target, MARK), "utf8");
  } catch {
    return "";
  }
}
