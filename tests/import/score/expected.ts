import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Given } from "../../../src/import/decideFields.ts";

/** What an input must give; what is not named here is not judged. */
export interface Expected {
  flags?: Given;
  /** No article may be made of it. */
  refused?: boolean;
  /** Values by field; null for one that must stay open. */
  fields?: Record<string, unknown>;
  /** Values that a field must not have. */
  never?: Record<string, unknown[]>;
  /** Fields that must not be sure, whatever their value. */
  unsure?: string[];
  /** What an open field must offer. */
  alternatives?: Record<string, unknown[]>;
  captions?: string[];
  credits?: (string | null)[];
  /** How many images are kept as files. */
  images?: number;
  /** The beginning of every paragraph. */
  paragraphs?: string[];
  subheadings?: string[];
  inBody?: string[];
  neverInBody?: string[];
  /** Lines that must be among what was taken off. */
  furniture?: string[];
}

/** An input with what it must give. */
export interface Case {
  file: string;
  bytes: Uint8Array;
  expected: Expected;
}

const ENDING = ".expected.json";

/** The cases of a folder, sorted; an input stands beside its `<name>.expected.json`. */
export function casesIn(folder: string): Case[] {
  const names = readdirSync(folder).sort();
  return names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => {
      const stem = name.slice(0, -ENDING.length);
      const input = names.find((other) => other !== name && other.startsWith(`${stem}.`));
      if (!input) throw new Error(`${folder}: ${name} without its input`);
      const expected: Expected = JSON.parse(readFileSync(join(folder, name), "utf8"));
      const file = join(folder, input);
      return { file, bytes: readFileSync(file), expected };
    });
}
