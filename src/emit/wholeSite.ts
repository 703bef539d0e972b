import { loadArchive } from "../archive.ts";
import { derivePages } from "../derive/derivePages.ts";
import type { PageBatch } from "./handover.ts";

/** All of `content/`, for Eleventy started by itself. Throws when the content has errors. */
export async function wholeSite(): Promise<PageBatch> {
  const { archive, messages } = await loadArchive({ content: "content" });
  if (archive) return derivePages(archive);
  const first = messages.find(({ severity }) => severity === "error");
  throw new Error(`the content has errors (npm run check): ${first?.file}:${first?.line}`);
}
