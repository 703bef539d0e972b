import { nearest } from "../../../text/nearest.ts";
import type { District } from "../../../validate/schema/registry.ts";
import type { Field } from "../../model.ts";
import { found, unknown } from "../field.ts";

/**
 * The district that the editor named: sure, with a note where `read`, what the page says by itself, is another.
 * Null with the nearest slug where the registry has no such district.
 */
export function flaggedDistrict(
  flag: string,
  read: Field<string>,
  districts: ReadonlyMap<string, District>,
): Field<string> {
  if (!districts.has(flag)) {
    const near = nearest(flag, districts.keys());
    const note = `sổ bộ không có “${flag}”`;
    return unknown("district", { alternatives: near === undefined ? [] : [near], note });
  }
  const told = read.value === null ? read.alternatives : [read.value];
  if (told.length === 0 || told.includes(flag)) return found("district", flag, true);
  return found("district", flag, true, undefined, {
    alternatives: told,
    note: `trang lại nêu “${read.literal}” (dòng ${read.line})`,
  });
}
