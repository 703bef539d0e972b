import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../cache/digest.ts";
import { programKey } from "../cache/programKey.ts";
import type { ImageShapes } from "../read/imageShape.ts";
import type { ContentFiles } from "../read/listFiles.ts";
import { forgetGone } from "./forgetGone.ts";
import { type Memory, openMemory } from "./openMemory.ts";

/** For what the articles are wanted. */
interface Purpose {
  /** Digest of the registry, taken before it was read: what is written meanwhile must not pass for it. */
  registry: string;
  basePath: string;
  /** Undefined for a check, which shows no image and renders only bodies whose messages need it. */
  shapes: ImageShapes | undefined;
  /** Whether the body of the article at a path is wanted at all. */
  isOwn: (path: string) => boolean;
}

/** What former runs knew of this content folder, by all that it hangs on besides the articles. */
export function recollect(
  cache: string,
  content: string,
  files: ContentFiles,
  { registry, basePath, shapes, isOwn }: Purpose,
): Memory {
  const program = programKey();
  const madeBy = {
    judging: digest([program, registry]),
    rendering: digest([program, basePath]),
  };
  forgetGone(cache, content);
  return openMemory(cache, content, madeBy, {
    body: ({ needsRendering }, path) => isOwn(path) && (shapes !== undefined || needsRendering),
    shapes,
    images: new Set(files.images),
  });
}

/** Of the bytes of all files that articles are judged by; of one that cannot be read, that it cannot. */
export function registryDigest(content: string, files: ContentFiles): string {
  const { articles: _, images: __, inbox: ___, originals: ____, ...registry } = files;
  const hash = createHash("sha1");
  for (const path of Object.values(registry).flat()) {
    const bytes = bytesOf(join(content, path));
    hash.update(`${path} ${bytes?.length}\n`).update(bytes ?? "");
  }
  return hash.digest("hex");
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
