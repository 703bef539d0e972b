import type { Finding } from "../message.ts";
import type { KeyPath, YamlData } from "../read/yaml.ts";

/** The place of a value of a draft that is still to be found. */
export const OPEN = "???";

/** One finding for each value that is still open. */
export function openPlaces({ data, locate }: YamlData): Finding[] {
  return pathsOf(data, []).map((path) => ({
    ...locate(path),
    rule: "open-place",
    message: `${nameOf(path)} còn bỏ ngỏ ("???")`,
    expected: "điền cho đủ trước khi đăng",
  }));
}

/** True for an open value, and for a list or mapping that holds one. */
export function hasOpenPlace(value: unknown): boolean {
  return pathsOf(value, []).length > 0;
}

/** A key as messages name it: `"source.url"`. */
export function nameOf(path: KeyPath): string {
  return path.length === 0 ? "Tệp" : `"${path.map(String).join(".")}"`;
}

function pathsOf(value: unknown, path: PropertyKey[]): PropertyKey[][] {
  if (value === OPEN) return [path];
  if (Array.isArray(value)) return value.flatMap((item, i) => pathsOf(item, [...path, i]));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
}
