import { printDay } from "../../read/date.ts";
import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { type CountedLink, countedLink } from "../directories.ts";
import { type FactProps, factProps } from "../facts.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import type { ItemProps } from "../items.ts";
import { type Origin, type Place, placesOf } from "../places.ts";
import { placeWords } from "../placeWords.ts";
import { shares } from "../words.ts";

/** Articles shown of each old district; the rest is a link away. */
const LATEST = 3;

/** An old district whose land a new unit has. */
export interface OriginRow {
  district: CountedLink;
  share: string;
  /** How sure the share is, when it is not simply read in its source. */
  certainty?: string;
  /** Its last day; undefined where it is unknown. */
  closed?: string;
}

/** A new ward or commune: whose land it has, and where the articles of those districts are. */
export interface PlaceProps {
  frame: FrameProps;
  heading: string;
  /** `Địa bàn từ Quận Ba Đình (phần lớn), …`. */
  summary: string;
  /** Says apart a district of the same name. */
  namesake?: string;
  /** Says that there is one old district only. */
  alone?: string;
  origins: OriginRow[];
  evidence: FactProps[];
  /** The newest articles of each old district that has any. */
  articles: { district: CountedLink; items: ItemProps[] }[];
}

/** The page of each new unit. */
export function placePages(context: Context): PlaceProps[] {
  return placesOf(context.archive.districts).map((place) => placePage(context, place));
}

function placePage(context: Context, place: Place): PlaceProps {
  const { site, archive, groups, itemOf } = context;
  const { slug, name, proper, origins } = place;
  const summary = placeSummary(place);
  const crumbs = [site.home, linkTo(site, placeWords.places, addresses.places)];
  const namesake = archive.districts.find(({ names }) => names.name === proper);
  return {
    frame: frameProps(site, addresses.place(slug), name, crumbs, summary),
    heading: name,
    summary,
    namesake: namesake && placeWords.namesake(name, namesake.names.full),
    alone: origins.length === 1 ? placeWords.alone : undefined,
    origins: origins.map((origin) => originRow(context, origin)),
    evidence: origins.flatMap(({ district: { names, successors }, share }) =>
      successors ? [factProps(names.full, shares[share], successors)] : [],
    ),
    articles: origins.flatMap(({ district }) => {
      const newest = (groups.byDistrict.get(district.slug) ?? []).slice(0, LATEST);
      const link = archiveLink(context, district);
      return newest.length > 0 ? [{ district: link, items: newest.map(itemOf) }] : [];
    }),
  };
}

/** `Địa bàn từ Quận Ba Đình (phần lớn), Quận Tây Hồ (một phần).` */
export function placeSummary({ origins }: Place): string {
  return `${placeWords.land} ${origins.map(spoken).join(", ")}.`;
}

function originRow(context: Context, { district, share }: Origin): OriginRow {
  const { successors, dissolved } = district;
  const [fact] = successors ? [factProps("", "", successors)] : [];
  return {
    district: archiveLink(context, district),
    share: shares[share],
    certainty: fact?.certainty,
    closed: dissolved && printDay(dissolved.day),
  };
}

function archiveLink({ site, groups }: Context, { slug, names }: Origin["district"]): CountedLink {
  const link = linkTo(site, names.full, addresses.district(slug));
  return countedLink(link, groups.byDistrict.get(slug));
}

function spoken({ district, share }: Origin): string {
  return `${district.names.full} (${shares[share]})`;
}
