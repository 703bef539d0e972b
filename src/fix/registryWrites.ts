import { join } from "node:path";
import type { ContentFiles } from "../read/listFiles.ts";
import { readText } from "../read/source.ts";
import { parseYaml } from "../read/yaml.ts";
import { encodingChanges } from "./encoding.ts";
import type { Write } from "./model.ts";

/** Registry files whose bytes are not what they are read as; nothing else of them is ever mended. */
export async function registryWrites(
  root: string,
  { site, sections, sources, districts, bodies }: ContentFiles,
): Promise<Write[]> {
  const paths = [...site, ...sections, ...sources, ...districts, ...bodies];
  const writes = await Promise.all(
    paths.map(async (path): Promise<Write[]> => {
      const raw = await readText(join(root, path));
      const changes = encodingChanges(raw);
      const { bytes, text } = raw;
      if (changes.length === 0 || !bytes || text === undefined) return [];
      if (parseYaml(text).findings.length > 0) return [];
      return [{ path, before: bytes, text, changes, follows: false }];
    }),
  );
  return writes.flat();
}
