import { digest } from "../cache/digest.ts";
import { programKey } from "../cache/programKey.ts";
import type { ImageShapes } from "../read/imageShape.ts";
import type { ContentFiles } from "../read/listFiles.ts";
import { forgetGone } from "./forgetGone.ts";
import { type Memory, openMemory } from "./openMemory.ts";

/** For what the articles are wanted. */
interface Purpose {
  /** The version of the registry that articles are judged by. */
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
