import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../cache/digest.ts";
import { keepJson, readJson } from "../cache/keptJson.ts";
import { MARK } from "./foreignFolder.ts";

/** Of what the files of an output were made. */
export interface Manifest {
  /** What stands in the output's mark, so that it is known whose manifest this is. */
  mark: string;
  program: string;
  /** Versions by files, relative to the output. */
  files: ReadonlyMap<string, string>;
}

/** A manifest as it stands in its file. */
interface KeptManifest extends Omit<Manifest, "files"> {
  /** A file, its version, the next file, and so on: fifty thousand are read in half the time of an object. */
  files: string[];
}

/** The manifest of the output at `target`, kept in the folder `cache`. */
export function manifestOf(cache: string, target: string) {
  const file = `${noteOf(cache, target)}.json`;
  return {
    /** Undefined where it is not known for certain what the output holds. */
    read(): Manifest | undefined {
      const known = readJson<KeptManifest>(file);
      // That of a former program may look different.
      if (!known || known.mark !== markIn(target) || !Array.isArray(known.files)) return undefined;
      const files = new Map<string, string>();
      for (let i = 0; i + 1 < known.files.length; i += 2) {
        files.set(known.files[i] ?? "", known.files[i + 1] ?? "");
      }
      return { ...known, files };
    },
    keep({ files, ...rest }: Manifest): void {
      keepJson(file, { ...rest, files: [...files].flat() });
    },
  };
}

/** How the files in the folder `cache` begin that are about the output at `target`. */
export function noteOf(cache: string, target: string): string {
  return join(cache, "trang", digest(target).slice(0, 12).replace(/\W/g, "_"));
}

/** What stands in the mark of the output at `target`; empty where there is none. */
export function markIn(target: string): string {
  try {
    return readFileSync(join(target, MARK), "utf8");
  } catch {
    return "";
  }
}
