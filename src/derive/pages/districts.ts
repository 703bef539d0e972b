import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { type DistrictGroup, districtGroups } from "../directories.ts";
import { type FrameProps, frameProps } from "../frame.ts";
import { type TileMapProps, tileMap } from "../tileMap.ts";
import { words } from "../words.ts";

/** All districts, on the map and by kind. */
export interface DistrictsProps {
  frame: FrameProps;
  map: TileMapProps;
  groups: DistrictGroup[];
}

/** One page with all districts. */
export function districtsPages(context: Context): DistrictsProps[] {
  const { site } = context;
  return [
    {
      frame: frameProps(site, addresses.districts, words.districts, [site.home]),
      map: tileMap(context),
      groups: districtGroups(context),
    },
  ];
}
