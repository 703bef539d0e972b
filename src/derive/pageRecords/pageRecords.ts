import type { Context } from "../context.ts";
import { placesOf } from "../places.ts";
import type { SearchRecord } from "../searchRecord.ts";
import { congressRecord } from "./congressRecord.ts";
import { districtRecord } from "./districtRecord.ts";
import { documentRecords } from "./documentRecords.ts";
import { personRecord } from "./personRecord.ts";
import { placeRecord } from "./placeRecord.ts";

/** Every page that searches find beside the articles, once all that articles say is known. */
export function pageRecords(context: Context): SearchRecord[] {
  const { districts, people } = context.archive;
  return [
    ...districts.map(districtRecord),
    ...placesOf(districts).map(placeRecord),
    ...districts.flatMap((district) =>
      district.terms.map((term) => congressRecord(district, term)),
    ),
    ...people.map((person) => personRecord(context, person)),
    ...documentRecords(context),
  ];
}
