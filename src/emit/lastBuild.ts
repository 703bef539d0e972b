import { existsSync } from "node:fs";
import { keepJson, readJson } from "../cache/keptJson.ts";
import { markIn, noteOf } from "./manifest.ts";
import { placesOf } from "./outputPlaces.ts";

/** What a build said, of what it was made, and what stood in the mark of its output. */
interface LastBuild<Said> {
  madeOf: string;
  mark: string;
  said: Said;
}

/** What was said at the end of the last build of `output`, kept in the folder `cache` with what it was made of. */
export function lastBuild<Said>(cache: string, output: string) {
  const { fresh, former } = placesOf(output);
  const file = `${noteOf(cache, output)}.lan-truoc.json`;
  return {
    /**
     * Undefined unless the output is still that of a build of the same things, and no build that is under way or
     * was stopped has left anything beside it.
     */
    recall(madeOf: string): Said | undefined {
      if (existsSync(fresh) || existsSync(former)) return undefined;
      const known = readJson<LastBuild<Said>>(file);
      const isSame = known?.madeOf === madeOf && known.mark !== "" && known.mark === markIn(output);
      return isSame ? known.said : undefined;
    },
    keep(madeOf: string, said: Said): void {
      keepJson(file, { madeOf, mark: markIn(output), said } satisfies LastBuild<Said>);
    },
  };
}
