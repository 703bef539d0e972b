import type { Body } from "../schema/body.ts";
import { fullNameFindings, slugFindings } from "./namesAgree.ts";
import type { RegistryRule } from "./rule.ts";

const CITY = { committee: "Thành ủy", party_organisation: "Đảng bộ thành phố" } as const;

/** The slug is that of the name and of the file; a city's full names follow from its name. */
export const bodyNames: RegistryRule<Body> = {
  id: "body-names",
  judge(body, path) {
    const slug = slugFindings(body, path);
    return body.names.kind === "toan-quoc"
      ? slug
      : [...slug, ...fullNameFindings(body.names, CITY)];
  },
};
