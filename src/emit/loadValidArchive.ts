import { loadArchive } from "../archive.ts";
import type { Archive } from "../model.ts";

/** The archive in `content/`, for Eleventy started by itself. Throws when the content has errors. */
export async function loadValidArchive(): Promise<Archive> {
  const { archive, messages } = await loadArchive({ content: "content" });
  if (archive) return archive;
  const first = messages.find(({ severity }) => severity === "error");
  throw new Error(
    `content has errors (npm run check): ${first?.file}:${first?.line} ${first?.message}`,
  );
}
