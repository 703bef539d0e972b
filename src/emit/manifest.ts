import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../cache/digest.ts";
import { keepJson, readJson } from "../cache/keptJson.ts";
import { remembering } from "../cache/remembering.ts";
import { type Differences, type FileVersions, withDifferences } from "./fileVersions.ts";
import { MARK } from "./foreignFolder.ts";

/** What the files of an output are, in short. */
export interface OutputState {
  /** What stands in the output's mark, so that it is known whose state this is. */
  mark: string;
  program: string;
  /** Of the files' versions. */
  sum: string;
}

/** Of what the files of an output were made. */
export interface Manifest extends OutputState {
  files: FileVersions;
  /** How they differ from those of the manifest that was kept as a whole, by its mark. */
  since: { mark: string; differences: Differences };
}

/** That of a folder with no files. */
export const NOTHING: Manifest = {
  ...{ mark: "", program: "", sum: "", files: new Map() },
  since: { mark: "", differences: new Map() },
};

/** A manifest as it stands in its file. */
interface KeptManifest extends OutputState {
  /** A file, its version, the next file, and so on: fifty thousand are read in half the time of an object. */
  files: string[];
}

/** What came after it, as it stands in a file beside it. */
interface KeptDifferences extends OutputState {
  since: { mark: string; differences: [file: string, version: string | null][] };
}

/** Where more files differ, all are written: they would be read more slowly than written once. */
const FEW = 1000;

/** The manifest of the output at `target`, kept in the folder `cache`. */
export function manifestOf(cache: string, target: string) {
  const wholeFile = `${noteOf(cache, target)}.json`;
  const laterFile = `${noteOf(cache, target)}.sau.json`;
  return {
    /** Undefined where it is not known for certain what the output holds. */
    read(): Manifest | undefined {
      const mark = markIn(target);
      const whole = readWhole(wholeFile);
      if (!mark || !whole) return undefined;
      return whole.mark === mark ? whole : after(whole, mark);
    },
    /** Keeps the state that came of a `former` one by differences; where these are few, only them. */
    keep(state: OutputState, former: Manifest, differences: Differences): void {
      const all = new Map([...former.since.differences, ...differences]);
      const { mark } = former.since;
      if (mark && former.program === state.program && all.size <= FEW) {
        const list = [...all].map(([file, version]): [string, string | null] => [
          file,
          version ?? null,
        ]);
        const later: KeptDifferences = { ...state, since: { mark, differences: list } };
        keepJson(laterFile, later);
      } else {
        const files = [...withDifferences(former.files, differences)].flat();
        keepJson(wholeFile, { ...state, files } satisfies KeptManifest);
      }
    },
  };

  function after(whole: Manifest, mark: string): Manifest | undefined {
    const later = readJson<KeptDifferences>(laterFile);
    if (later?.mark !== mark || later.since?.mark !== whole.mark) return undefined;
    const list = later.since.differences;
    const differences = new Map(list.map(([file, version]) => [file, version ?? undefined]));
    const files = withDifferences(whole.files, differences);
    return { ...later, files, since: { mark: whole.mark, differences } };
  }
}

const readWhole = remembering((file): Manifest | undefined => {
  const kept = readJson<KeptManifest>(file);
  // That of a former program may look different.
  if (!Array.isArray(kept?.files) || typeof kept.sum !== "string") return undefined;
  const files = new Map<string, string>();
  for (let i = 0; i + 1 < kept.files.length; i += 2) {
    files.set(kept.files[i] ?? "", kept.files[i + 1] ?? "");
  }
  return { ...kept, files, since: { ...NOTHING.since, mark: kept.mark } };
});

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
