import type { Rule } from "../rule.ts";
import { bodyFitsRights } from "./bodyFitsRights.ts";
import { boundedBody } from "./boundedBody.ts";
import { cleanAliases } from "./cleanAliases.ts";
import { cleanSlug } from "./cleanSlug.ts";
import { cleanTitle } from "./cleanTitle.ts";
import { coverAlt } from "./coverAlt.ts";
import { coverExists } from "./coverExists.ts";
import { dissolvedDistrict } from "./dissolvedDistrict.ts";
import { documentBefore } from "./documentBefore.ts";
import { knownBody } from "./knownBody.ts";
import { knownDistrict } from "./knownDistrict.ts";
import { knownDocument } from "./knownDocument.ts";
import { knownPerson } from "./knownPerson.ts";
import { knownSection } from "./knownSection.ts";
import { knownSource } from "./knownSource.ts";
import { knownTerm } from "./knownTerm.ts";
import { pathAgrees } from "./pathAgrees.ts";
import { readableText } from "./readableText.ts";
import { runUpIsNext } from "./runUpIsNext.ts";
import { settledDocuments } from "./settledDocuments.ts";
import { sluggableNames } from "./sluggableNames.ts";
import { sourcePresent } from "./sourcePresent.ts";
import { termMatchesDate } from "./termMatchesDate.ts";

/** The rules for one article, in the order in which the editors' guide explains them. */
export const articleRules: readonly Rule[] = [
  pathAgrees,
  cleanSlug,
  cleanTitle,
  knownDistrict,
  knownTerm,
  termMatchesDate,
  runUpIsNext,
  dissolvedDistrict,
  sluggableNames,
  knownSection,
  knownBody,
  knownPerson,
  knownDocument,
  ...settledDocuments,
  documentBefore,
  cleanAliases,
  sourcePresent,
  knownSource,
  coverAlt,
  coverExists,
  bodyFitsRights,
  readableText,
  boundedBody,
];
