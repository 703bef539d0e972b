import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { type DistrictGroup, districtGroups } from "../directories.ts";
import { type FrameProps, frameProps } from "../frame.ts";
import { words } from "../words.ts";

/** The list of all districts. */
export interface DistrictsProps {
  frame: FrameProps;
  groups: DistrictGroup[];
}

/** One page with all districts by kind. */
export function districtsPages(context: Context): DistrictsProps[] {
  const { site } = context;
  return [
    {
      frame: frameProps(site, addresses.districts, words.districts, [site.home]),
      groups: districtGroups(context),
    },
  ];
}
