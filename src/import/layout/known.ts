import type { Registry } from "../../validate/rule.ts";
import { keyOf } from "./row.ts";

/** What the registry tells of the words on a page. Keys are those of `keyOf`. */
export interface Known {
  /** Agency marks, longest first. */
  marks: readonly string[];
  /** Names and hosts of newspapers and portals, and their marks. */
  sources: ReadonlySet<string>;
  /** Names of places, which are no names of persons. */
  places: ReadonlySet<string>;
  /** Names of our own sections, and what other pages call them. */
  sections: ReadonlySet<string>;
}

/** Places beside the districts that stand on lines of their own. */
const OTHER_PLACES = ["Hà Nội", "Việt Nam", "Hồ Chí Minh", "Đà Nẵng", "Hải Phòng", "Thủ Đô"];

/** The words of the registry that layout rules ask for. */
export function knownWords(registry: Pick<Registry, "sources" | "districts" | "sections">): Known {
  const { sources, districts, sections } = registry;
  const marks = sources.flatMap((source) => source.marks);
  return {
    marks: [...marks].sort((a, b) => b.length - a.length),
    sources: new Set(
      [...sources.flatMap((source) => [source.name, ...source.hosts]), ...marks].map(keyOf),
    ),
    places: new Set(
      [...[...districts.values()].map((district) => district.names.name), ...OTHER_PLACES].map(
        keyOf,
      ),
    ),
    sections: new Set(sections.flatMap(({ name, labels = [] }) => [name, ...labels].map(keyOf))),
  };
}
