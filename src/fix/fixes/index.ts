import type { Fix } from "../model.ts";
import { colonSpaces } from "./colonSpaces.ts";
import { fileEnd } from "./fileEnd.ts";
import { isoDates } from "./isoDates.ts";
import { keyOrder } from "./keyOrder.ts";
import { knownKeys } from "./knownKeys.ts";
import { lineEnds } from "./lineEnds.ts";
import { districtName, sectionName } from "./placeNames.ts";
import { termFromDate } from "./termFromDate.ts";
import { termSpelling } from "./termSpelling.ts";
import { tidyTitle } from "./tidyTitle.ts";
import { valueCase } from "./valueCase.ts";
import { valueSpaces } from "./valueSpaces.ts";

/**
 * The fixes of one file, each made of what those before it left: keys before their values, district
 * and date before the term, and last of all what moves lines.
 */
export const fixes: readonly Fix[] = [
  knownKeys,
  valueSpaces,
  tidyTitle,
  districtName,
  sectionName,
  valueCase,
  isoDates,
  termSpelling,
  termFromDate,
  colonSpaces,
  keyOrder,
  lineEnds,
  fileEnd,
];
