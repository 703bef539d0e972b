import type { Proposal } from "../../people/model.ts";
import { placesOf } from "../../people/placesOf.ts";
import { proposePeople } from "../../people/proposePeople.ts";
import { bestReadings } from "../../people/suggestPeople.ts";
import type { Registry } from "../../validate/rule.ts";
import type { Layout } from "../model.ts";

/**
 * The persons whom the article names with an office, each once for each body, by the lines of the
 * input. They are for an editor to compare with the page: the article's file does not name them.
 */
export function peopleNamed(
  pieces: Layout["pieces"],
  districts: Registry["districts"],
  district: string | undefined,
): Proposal[] {
  const known = { places: placesOf(districts), district };
  return bestReadings(
    pieces.flatMap((piece) =>
      proposePeople(piece.role === "figure" ? piece.caption : piece.text, known, piece.line),
    ),
  );
}
