import { committeeSlug } from "../documents/committees.ts";
import { CITIES, PROVINCES } from "../documents/provinces.ts";
import { slugify } from "../text/fold.ts";
import type { Registry } from "../validate/rule.ts";
import { issuerWords } from "./issuerWords.ts";

/** Names of the bodies that give documents, by their slugs. */
export interface IssuerNames {
  /** Undefined for null and for a body that nobody has named; of a class of bodies, `một Quận ủy`. */
  (issuer: string | null): string | undefined;
  /** The Party organisation whose congress it is: `Đảng bộ quận Long Biên`. */
  organisation: (issuer: string) => string | undefined;
  /** Where a body stands in lists: the nation's first, then the city's, the districts', the rest. */
  rank: (issuer: string) => number;
}

type Named = Pick<Registry, "districts" | "bodies">;

/**
 * The names of issuers: those of the registry, of bodies above and beside them, of their offices and councils.
 * A body that the registry names is called as there.
 */
export function issuerNames(registry: Named): IssuerNames {
  const { bodies, ministries, classes } = issuerWords;
  const names = new Map<string, string>([
    ...Object.entries(bodies),
    ...ministries.map((name) => [slugify(name), name] as const),
    ...ofCommittees(registry),
    ...ofCouncils(registry),
    ...Object.entries(classes),
  ]);
  const organisations = organisationNames(registry);
  const ranks = new Map([...names.keys()].map((slug, i) => [slug, i]));
  return Object.assign(
    (issuer: string | null) => (issuer === null ? undefined : names.get(issuer)),
    {
      organisation: (issuer: string) => organisations.get(issuer),
      rank: (issuer: string) => ranks.get(issuer) ?? names.size,
    },
  );
}

/** Committees and their offices: the city's, the districts', then those of other cities and provinces. */
function ofCommittees({ districts, bodies }: Named): [string, string][] {
  const { cityCommittee, provinceCommittee, offices } = issuerWords;
  const city = bodies.get("ha-noi")?.names.committee;
  const committees: [string, string][] = [
    ["thanh-uy-ha-noi", city ?? `${cityCommittee} ${CITIES[0]}`],
    ...[...districts.values()].map((district): [string, string] => [
      committeeSlug(district),
      district.names.committee,
    ]),
    ...CITIES.slice(1).map((name): [string, string] => {
      const whole = longName(name);
      return [`thanh-uy-${slugify(whole)}`, `${cityCommittee} ${whole}`];
    }),
    ...PROVINCES.map((name): [string, string] => [
      `tinh-uy-${slugify(name)}`,
      `${provinceCommittee} ${name}`,
    ]),
  ];
  const ofOffices = committees.flatMap(([slug, name]) =>
    Object.entries(offices).map(([office, words]): [string, string] => [
      `${office}-${slug}`,
      `${words} ${name}`,
    ]),
  );
  return [...committees, ...ofOffices];
}

const longName = (city: string) =>
  new Map<string, string>(Object.entries(issuerWords.longCities)).get(slugify(city)) ?? city;

/** People's committees and councils. */
function ofCouncils({ districts }: Named): [string, string][] {
  const { councils, city, province } = issuerWords;
  const units: [string, string][] = [
    ...CITIES.map((name): [string, string] => [`thanh-pho-${slugify(name)}`, `${city} ${name}`]),
    ...[...districts.values()].map(({ slug, names }): [string, string] => [
      `${names.kind}-${slug}`,
      names.full.charAt(0).toLowerCase() + names.full.slice(1),
    ]),
    ...PROVINCES.map((name): [string, string] => [`tinh-${slugify(name)}`, `${province} ${name}`]),
  ];
  return Object.entries(councils).flatMap(([council, words]) =>
    units.map(([slug, name]): [string, string] => [`${council}-${slug}`, `${words} ${name}`]),
  );
}

function organisationNames({ districts, bodies }: Named): Map<string, string> {
  const names = new Map<string, string>();
  for (const [issuer, slug] of [
    ["thanh-uy-ha-noi", "ha-noi"],
    ["trung-uong", "trung-uong"],
  ] as const) {
    const name = bodies.get(slug)?.names.party_organisation;
    if (name) names.set(issuer, name);
  }
  for (const district of districts.values()) {
    names.set(committeeSlug(district), district.names.party_organisation);
  }
  return names;
}
