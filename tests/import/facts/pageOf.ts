import type { Passage, Place } from "../../../src/import/facts/passage.ts";
import { listFiles } from "../../../src/read/listFiles.ts";
import { loadRegistry } from "../../../src/validate/loadRegistry.ts";
import type { Registry } from "../../../src/validate/rule.ts";
import type { District } from "../../../src/validate/schema/registry.ts";

/** The registry of the project's own content: the thirty districts. */
export async function wholeRegistry(): Promise<Registry> {
  const { files } = await listFiles("content");
  return (await loadRegistry("content", files)).registry;
}

export async function districtNamed(slug: string): Promise<District> {
  const district = (await wholeRegistry()).districts.get(slug);
  if (!district) throw new Error(`no district ${slug}`);
  return district;
}

/** Passages with line numbers of their own, in the order given; several of one place as a list. */
export function pageOf(parts: Partial<Record<Place, string | string[]>>): Passage[] {
  let line = 0;
  return Object.entries(parts).flatMap(([place, texts]) =>
    [texts].flat().map((text) => ({ place: place as Place, text, line: ++line })),
  );
}
