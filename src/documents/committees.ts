import type { IssuerReading } from "./model.ts";

/** The part of the registry that tells whose committee is whose: districts by their slugs. */
export type Committees = readonly {
  slug: string;
  names: { name: string; kind: "quan" | "huyen" | "thi-xa" };
}[];
export type Own = Committees[number] | undefined;

/** `quan-uy-tay-ho`, `huyen-uy-gia-lam`, `thi-uy-son-tay`. */
export function committeeSlug({ slug, names }: Committees[number]): string {
  return `${{ quan: "quan-uy", huyen: "huyen-uy", "thi-xa": "thi-uy" }[names.kind]}-${slug}`;
}

/** A body that the text names beyond doubt. */
export function decided(issuer: string): IssuerReading {
  return { issuer, decided: true, sure: true, candidates: [] };
}

/** A class of bodies, or nothing, and those of them that may be meant. */
export function undecided(
  issuer: string | null,
  candidates: readonly string[] = [],
): IssuerReading {
  return { issuer, decided: false, sure: false, candidates };
}

const CLASSES =
  /^(?:thanh-uy|tinh-uy|quan-uy(?!-trung)|huyen-uy|thi-uy|dang-uy(?!-cong-an)|ubnd|hdnd|chi-bo)(?=-|$)/;

/** `quan-uy` of `quan-uy-tay-ho`; null for bodies that are alone in their class. */
export function classOf(issuer: string | null): string | null {
  return CLASSES.exec(issuer ?? "")?.[0] ?? null;
}
