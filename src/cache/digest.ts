import { hash } from "node:crypto";

/** Digests of objects that several values share, which are not changed once they are made. */
const known = new WeakMap<object, string | undefined>();

/**
 * A short name for a value of plain data: equal for values that have the same keys in the same order, with undefined
 * ones left out. Of what has a digest of its own (`digestAs`), nothing else counts; what is `shared` is looked at
 * once. Throws for functions, which have no value to compare.
 */
export function digest(value: unknown): string {
  if (typeof value === "object" && value !== null) {
    const found = known.get(value);
    if (found !== undefined) return found;
  }
  return shortHash(whole(value));
}

/** A short name for bytes, or for a text: its SHA-1, in 22 letters of base64. */
export function shortHash(bytes: string | Uint8Array): string {
  return hash("sha1", bytes, "base64").slice(0, 22);
}

/**
 * Lets `made` stand for all that `value` holds, as when it is known what it was made of. Where that is not always
 * known, whoever asks for the digest of something that holds it must ask for its own first.
 */
export function digestAs<T extends object>(value: T, made: string): T {
  known.set(value, made);
  return value;
}

/** Marks a value that many others hold, so that it is looked at once for all of them. */
export function shared<T extends object>(value: T): T {
  if (!known.has(value)) known.set(value, undefined);
  return value;
}

function written(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) {
    if (typeof value === "function" || typeof value === "symbol")
      throw new Error("a digest is of plain data");
    return String(value);
  }
  const found = known.get(value);
  if (found !== undefined) return found;
  if (!known.has(value)) return whole(value);
  const made = shortHash(whole(value));
  known.set(value, made);
  return made;
}

/** The value itself, whether it has a digest or not. */
function whole(value: unknown): string {
  if (typeof value !== "object" || value === null) return written(value);
  if (Array.isArray(value)) {
    let text = "[";
    for (const part of value) text += `${written(part)},`;
    return `${text}]`;
  }
  let text = "{";
  if (value instanceof Map) for (const [key, part] of value) text += `${key}:${written(part)},`;
  else {
    for (const key in value) {
      const part = (value as Record<string, unknown>)[key];
      if (part !== undefined) text += `${key}:${written(part)},`;
    }
  }
  return `${text}}`;
}
