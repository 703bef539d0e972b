import type { Finding, Place } from "../message.ts";
import type { KeyPath, Locate } from "../read/yaml.ts";
import type { FrontMatter } from "./schema/article.ts";
import type { Body } from "./schema/body.ts";
import type { DocumentFile } from "./schema/document.ts";
import type { Person } from "./schema/person.ts";
import type { District, NewsSource, Section, Site } from "./schema/registry.ts";

/** The registry as far as it is valid. A district whose file has errors is known by its slug only. */
export interface Registry {
  site?: Site;
  /** Where the "about" text of `site.yaml` begins. */
  aboutLine: number;
  sections: readonly Section[];
  sources: readonly NewsSource[];
  districtSlugs: readonly string[];
  districts: ReadonlyMap<string, District>;
  /** The city and the nation, by their slugs; none where the content folder has no `bodies/`. */
  bodies: ReadonlyMap<string, Body>;
  /** Persons by their slugs; none where the content folder has no `people/`. */
  people: ReadonlyMap<string, Person>;
  /** Of all files in `people/`, those with errors too. */
  personSlugs: readonly string[];
  /** Documents by the names of their files; none where the content folder has no `documents/`. */
  documents: ReadonlyMap<string, DocumentFile>;
  /** Of all files in `documents/`, those with errors too. */
  documentSlugs: readonly string[];
  /** Image files under `articles/`. */
  images: ReadonlySet<string>;
  /** Where a fact of a district stands, for the second place of a message. */
  placeOf(district: string, path: KeyPath): Place | undefined;
  /** The same of a person. */
  personPlace(person: string, path: KeyPath): Place | undefined;
  /** The same of a document. */
  documentPlace(document: string, path: KeyPath): Place | undefined;
}

/** An article under judgement: those of its keys that passed the schema, and its body. */
export interface Subject {
  path: string;
  frontMatter: Partial<FrontMatter>;
  /** Keys that were written, well or not: what is written wrong is not missing. */
  written: ReadonlySet<string>;
  locate: Locate;
  body: string;
  /** The file's line on which the body begins. */
  bodyLine: number;
}

/** A finding whose rule is known from where it was found. */
export type RuleFinding = Omit<Finding, "rule">;

/** One rule of content. It says nothing of a good article, and nothing of keys that are missing. */
export interface Rule {
  id: string;
  judge(subject: Subject, registry: Registry): RuleFinding[];
}
