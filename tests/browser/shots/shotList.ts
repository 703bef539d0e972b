import { addresses } from "../../../src/derive/addresses.ts";
import type { Archive } from "../../../src/model.ts";
import { LONG_ARTICLE } from "../shotsContent.ts";

/** A page to be looked at. */
export interface Subject {
  name: string;
  address: string;
  /** Taken at the narrow widths of a page that is zoomed, too. */
  zoomed?: boolean;
}

/** How a page is looked at. */
export interface View {
  width: number;
  scheme: "light" | "dark";
}

const schemes = ["light", "dark"] as const;

/** A phone, a tablet and a screen, light and dark. */
export const views: View[] = schemes.flatMap((scheme) =>
  [360, 768, 1280].map((width) => ({ width, scheme })),
);

/** What 200 % and 400 % of zoom leave of a screen of 1280 px. */
export const zoomViews: View[] = [640, 320].map((width) => ({ width, scheme: "light" }));

/** The pages that are looked at before a change of the design is done. */
export function subjectsOf({ articles, districts, documents }: Archive): Subject[] {
  const link = articles.find(({ rights }) => rights === "link");
  const used = new Set(articles.map(({ district }) => district));
  const [document] = documents;
  const empty = districts.find(({ slug }) => !used.has(slug));
  return [
    { name: "home", address: addresses.home, zoomed: true },
    { name: "district", address: addresses.district("gia-lam"), zoomed: true },
    ...(empty ? [{ name: "empty-district", address: addresses.district(empty.slug) }] : []),
    { name: "term", address: addresses.term("2020-2025"), zoomed: true },
    { name: "article", address: LONG_ARTICLE, zoomed: true },
    ...(link ? [{ name: "link-record", address: link.address }] : []),
    { name: "search", address: "/tim-kiem/?q=h%E1%BB%99i+ngh%E1%BB%8B", zoomed: true },
    { name: "congress", address: addresses.congress("gia-lam", "2020-2025") },
    { name: "place", address: addresses.place("phuong-ba-dinh") },
    { name: "places", address: addresses.places },
    { name: "documents", address: addresses.documents },
    ...(document ? [{ name: "document", address: addresses.document(document.id) }] : []),
    { name: "days", address: addresses.days },
    { name: "data", address: "/du-lieu/" },
    { name: "not-found", address: "/khong-co-trang-nay/" },
  ];
}
