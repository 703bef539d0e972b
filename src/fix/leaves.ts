/** A text in the front matter and the way to it. */
export interface Leaf {
  path: PropertyKey[];
  value: string;
}

/** Every text that is a value, in the order of the file. */
export function leavesOf(data: unknown, path: PropertyKey[] = []): Leaf[] {
  if (typeof data === "string") return [{ path, value: data }];
  if (Array.isArray(data)) return data.flatMap((item, i) => leavesOf(item, [...path, i]));
  if (data === null || typeof data !== "object") return [];
  return Object.entries(data).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}
