import { join } from "node:path";
import { digest } from "../cache/digest.ts";
import { readSealed, writeSealed } from "../cache/sealedFile.ts";
import { markIn } from "./manifest.ts";

/** What was said at the end of the last build of `output`, kept in the folder `cache` with what it was made of. */
export function lastBuild<Said>(cache: string, output: string) {
  const name = digest(output).slice(0, 12).replace(/\W/g, "_");
  const file = join(cache, "trang", `${name}.lan-truoc.json`);
  return {
    /** Undefined unless the output is still that of a build of the same things. */
    recall(madeOf: string): Said | undefined {
      const bytes = readSealed(file);
      if (!bytes) return undefined;
      const known = JSON.parse(bytes.toString("utf8"));
      const isSame = known.madeOf === madeOf && known.mark !== "" && known.mark === markIn(output);
      return isSame ? known.said : undefined;
    },
    /** A cache that cannot be written costs time, not the site. */
    keep(madeOf: string, said: Said): void {
      try {
        writeSealed(file, Buffer.from(JSON.stringify({ madeOf, mark: markIn(output), said })));
      } catch {
        // The next build looks at everything.
      }
    },
  };
}
