import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Committees } from "../../../src/documents/committees.ts";
import type { IssuerTerm, Terms } from "../../../src/documents/model.ts";

const FOLDER = "content/districts";

/** The committees of the 30 districts. */
export const committees: Committees = readdirSync(FOLDER)
  .sort()
  .map((file) => parse(readFileSync(`${FOLDER}/${file}`, "utf8")));

interface KnownTerm extends IssuerTerm {
  from: string;
  to: string;
}

/** Terms as the days of the congresses give them; of Tây Hồ the change of 2020 is open. */
const TERMS: Record<string, KnownTerm[]> = {
  "trung-uong": [
    { years: "2011-2016", ordinal: "XI", from: "2011-01-20", to: "2016-01-28" },
    { years: "2016-2021", ordinal: "XII", from: "2016-01-29", to: "2021-02-01" },
    { years: "2021-2026", ordinal: "XIII", from: "2021-02-02", to: "2026-01-22" },
  ],
  "thanh-uy-ha-noi": [
    { years: "2010-2015", ordinal: "XV", from: "2010-11-01", to: "2015-11-03" },
    { years: "2015-2020", ordinal: "XVI", from: "2015-11-04", to: "2020-10-13" },
    { years: "2020-2025", ordinal: "XVII", from: "2020-10-14", to: "2025-10-17" },
  ],
  "quan-uy-long-bien": [
    { years: "2015-2020", ordinal: "III", from: "2015-08-01", to: "2020-08-01" },
    { years: "2020-2025", ordinal: "IV", from: "2020-08-02", to: "2025-06-30" },
  ],
  "quan-uy-tay-ho": [
    { years: "2015-2020", ordinal: "V", from: "2015-01-01", to: "2020-12-31" },
    { years: "2020-2025", ordinal: "VI", from: "2020-01-01", to: "2025-06-30" },
  ],
};

export const terms: Terms = {
  sitting: (issuer, day) =>
    (TERMS[issuer] ?? []).filter(({ from, to }) => from <= day && day <= to),
  numbered: (issuer, ordinal) => TERMS[issuer]?.find((term) => term.ordinal === ordinal),
};
