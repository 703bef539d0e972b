import { createHash } from "node:crypto";
import { SHELF_NAME } from "../../text/searchContents.ts";

/** The names of the shelves of these files, joined; `each` has so many. */
export function shelfNames(files: readonly Uint8Array[], each: number): string {
  let names = "";
  for (let i = 0; i < files.length; i += each) names += shelfName(files.slice(i, i + each));
  return names;
}

/** The name of a shelf with these files: made of what they hold, whatever it is packed by. */
export function shelfName(files: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file.length} `).update(file);
  return hash.digest("hex").slice(0, SHELF_NAME);
}
