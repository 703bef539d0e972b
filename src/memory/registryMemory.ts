import { join } from "node:path";
import { keepJson, readJson } from "../cache/keptJson.ts";
import { programKey } from "../cache/programKey.ts";
import type { RegistryMemory } from "../validate/loadRegistry.ts";
import { forgetGone } from "./forgetGone.ts";
import { memoryFolder, REGISTRY } from "./state.ts";

/** Values of registry files by their paths, with git's id of the bytes that they were read from. */
interface KeptRegistry {
  program: string;
  files: Record<string, [id: string, value: unknown]>;
}

/** What this program read in the registry files of the folder `content`; undefined without a `cache`. */
export function registryMemory(
  cache: string | undefined,
  content: string,
): RegistryMemory | undefined {
  if (cache === undefined) return undefined;
  const file = join(memoryFolder(cache, content), REGISTRY);
  const program = programKey();
  const kept = readJson<KeptRegistry>(file);
  const known = kept?.program === program ? kept.files : {};
  const files: KeptRegistry["files"] = {};
  let changed = false;
  return {
    recall(path, id) {
      const entry = known[path];
      if (entry?.[0] !== id) return undefined;
      files[path] = entry;
      return entry[1];
    },
    learn(path, id, value) {
      changed = true;
      files[path] = [id, value];
    },
    save() {
      if (!changed) return;
      forgetGone(cache, content);
      keepJson(file, { program, files } satisfies KeptRegistry);
    },
  };
}
