import type { Archive } from "../model.ts";
import { type Context, contextOf } from "./context.ts";
import type { FrameProps } from "./frame.ts";
import { articlePages } from "./pages/article.ts";
import { congressPages } from "./pages/congress.ts";
import { congressesPages } from "./pages/congresses.ts";
import { dataPages } from "./pages/data.ts";
import { dayPages, daysPages } from "./pages/days.ts";
import { districtPages } from "./pages/district.ts";
import { districtsPages } from "./pages/districts.ts";
import { documentPages } from "./pages/document.ts";
import { documentBetweenPages } from "./pages/documentBetween.ts";
import { documentGroupPages } from "./pages/documentGroups.ts";
import { documentsPages } from "./pages/documents.ts";
import { homePages } from "./pages/home.ts";
import { authorPages, authorsPages, sectionPages, tagPages } from "./pages/names.ts";
import { peoplePages } from "./pages/people.ts";
import { personPages } from "./pages/person.ts";
import { placePages } from "./pages/place.ts";
import { placesPages } from "./pages/places.ts";
import { aboutPages, notFoundPages, redirectPages } from "./pages/plain.ts";
import { searchPages } from "./pages/search.ts";
import { sittingPages } from "./pages/sitting.ts";
import { termPages, termsPages } from "./pages/terms.ts";
import { monthPages, yearPages, yearsPages } from "./pages/years.ts";

/** How the props of each kind of page are made; each kind has one template in `templates/pages/`. */
const builders = {
  home: homePages,
  article: articlePages,
  districts: districtsPages,
  district: districtPages,
  sitting: sittingPages,
  terms: termsPages,
  term: termPages,
  years: yearsPages,
  year: yearPages,
  month: monthPages,
  days: daysPages,
  day: dayPages,
  authors: authorsPages,
  author: authorPages,
  section: sectionPages,
  tag: tagPages,
  congresses: congressesPages,
  congress: congressPages,
  people: peoplePages,
  person: personPages,
  places: placesPages,
  place: placePages,
  documents: documentsPages,
  documentGroup: documentGroupPages,
  document: documentPages,
  documentBetween: documentBetweenPages,
  data: dataPages,
  search: searchPages,
  about: aboutPages,
  notFound: notFoundPages,
  redirect: redirectPages,
} satisfies Record<string, (context: Context) => { frame: FrameProps }[]>;

export type PageKind = keyof typeof builders;

/** The props of a kind of page. */
export type PageProps<K extends PageKind> = ReturnType<(typeof builders)[K]>[number];

/** The props of every page of the site, by kind. */
export type Pages = { [K in PageKind]: PageProps<K>[] };

/** All kinds of pages. */
export const pageKinds = Object.keys(builders) as PageKind[];

/** Every page of the site as plain data, or those of some `kinds`; the others are empty. */
export function derivePages(
  archive: Archive,
  kinds: readonly PageKind[] = pageKinds,
  context: Context = contextOf(archive),
): Pages {
  const entries = pageKinds.map((kind) => [
    kind,
    kinds.includes(kind) ? builders[kind](context) : [],
  ]);
  return Object.fromEntries(entries);
}
