import type { District } from "../validate/schema/registry.ts";
import { addresses } from "./addresses.ts";
import type { Context } from "./context.ts";
import { type CountedLink, countedLink } from "./directories.ts";
import { linkTo } from "./frame.ts";
import { type Shade, type ShadeKey, shadeKeys, shader } from "./shades.ts";

/** A district on the map of tiles. */
export interface TileProps extends CountedLink {
  shade: Shade;
  /** Counted from 1, from north and west; undefined where the district stands after the map. */
  place?: { row: number; column: number };
}

/** All districts as tiles, shaded by the number of their articles. */
export interface TileMapProps {
  /** Both lists in alphabetical order. */
  tiles: TileProps[];
  /** Districts without a place on the map. */
  others: TileProps[];
  keys: ShadeKey[];
}

/** The map of all districts; those without articles too. */
export function tileMap(context: Context): TileMapProps {
  const { archive, groups } = context;
  const countOf = ({ slug }: District) => groups.byDistrict.get(slug)?.length ?? 0;
  const counts = archive.districts.map(countOf);
  const shadeOf = shader(counts);
  const tiles = archive.districts.map((district) => ({
    ...countedLink(
      linkTo(context.site, district.names.name, addresses.district(district.slug)),
      groups.byDistrict.get(district.slug),
    ),
    shade: shadeOf(countOf(district)),
    place: district.tile,
  }));
  return {
    tiles: tiles.filter(({ place }) => place !== undefined),
    others: tiles.filter(({ place }) => place === undefined),
    keys: shadeKeys(counts),
  };
}
