import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { printCount } from "../format.ts";
import { type FrameProps, frameProps, type LinkProps, linkTo } from "../frame.ts";
import { type Place, placesOf } from "../places.ts";
import { placeWords } from "../placeWords.ts";
import { shares } from "../words.ts";

/** A link with what is to be said of it beside it. */
export interface NotedLink extends LinkProps {
  note?: string;
}

/** The new units in order, and again by the districts whose land they have. */
export interface PlacesProps {
  frame: FrameProps;
  /** `126 phường, xã`. */
  count: string;
  places: { place: LinkProps; origins: NotedLink[] }[];
  /** Districts without known successors are left out. */
  districts: { district: LinkProps; places: NotedLink[] }[];
}

/** One page with all new units; none where the registry knows of none. */
export function placesPages(context: Context): PlacesProps[] {
  const { archive, site } = context;
  const places = placesOf(archive.districts);
  const crumbs = [site.home];
  const { places: title, intro } = placeWords;
  return [
    {
      frame: frameProps(site, addresses.places, title, crumbs, intro),
      count: `${printCount(places.length)} ${placeWords.units}`,
      places: places.map((place) => ({
        place: placeLink(context, place),
        origins: place.origins.map(({ district, share }) => ({
          ...linkTo(site, district.names.full, addresses.district(district.slug)),
          note: shares[share],
        })),
      })),
      districts: archive.districts.flatMap((district) => {
        const own = places.flatMap((place) =>
          place.origins
            .filter((origin) => origin.district === district)
            .map(({ share }) => ({ ...placeLink(context, place), note: shares[share] })),
        );
        const link = linkTo(site, district.names.full, addresses.district(district.slug));
        return own.length > 0 ? [{ district: link, places: own }] : [];
      }),
    },
  ];
}

/** The link to the page of a new unit. */
export function placeLink({ site }: Pick<Context, "site">, { slug, name }: Place): LinkProps {
  return linkTo(site, name, addresses.place(slug));
}
