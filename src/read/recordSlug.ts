/** The slug that the file of a record is named for: `gia-lam` of `districts/gia-lam.yaml`. */
export function recordSlug(path: string): string {
  return path.replace(/^.*\/|\.yaml$/g, "");
}
