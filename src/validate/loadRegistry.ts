import { join } from "node:path";
import type { output, ZodType } from "zod";
import { digest } from "../cache/digest.ts";
import { type Finding, type Message, messagesIn, type Place, START } from "../message.ts";
import type { ContentFiles } from "../read/listFiles.ts";
import { recordSlug } from "../read/recordSlug.ts";
import { type RawFile, type RegistryFile, readText, registryFileOf } from "../read/source.ts";
import type { KeyPath, Locate } from "../read/yaml.ts";
import { bodyRules } from "./registry/bodyRules.ts";
import { districtRules } from "./registry/districtRules.ts";
import { documentRules } from "./registry/documentRules.ts";
import { personRules } from "./registry/personRules.ts";
import type { RegistryRule } from "./registry/rule.ts";
import { uniqueDocuments } from "./registry/uniqueDocuments.ts";
import { uniqueSections, uniqueSources } from "./registry/uniqueNames.ts";
import { uniquePlaces } from "./registry/uniquePlaces.ts";
import { uniqueTile } from "./registry/uniqueTile.ts";
import type { Registry } from "./rule.ts";
import { bodySchema } from "./schema/body.ts";
import { documentSchema } from "./schema/document.ts";
import { personSchema } from "./schema/person.ts";
import { districtSchema, sectionsSchema, siteSchema, sourcesSchema } from "./schema/registry.ts";
import { parseWith } from "./zodFindings.ts";

/** Knows what sound registry files said, by git's id of their bytes. */
export interface RegistryMemory {
  recall(path: string, id: string): unknown;
  learn(path: string, id: string, value: unknown): void;
  /** Keeps it for the next run. */
  save(): void;
}

/** A registry file, judged by itself. */
interface JudgedFile<T> {
  path: string;
  /** Undefined where it has faults. */
  value: T | undefined;
  findings: readonly Finding[];
  locate: Locate;
}

/**
 * Reads and judges the registry files; what is invalid is left out and has its messages. The version is another
 * when any of the bytes that were judged is.
 */
export async function loadRegistry(
  root: string,
  files: ContentFiles,
  memory?: RegistryMemory,
): Promise<{ registry: Registry; version: string; messages: Message[] }> {
  const messages: Message[] = missing(files);
  const read: [path: string, id: string | undefined][] = [];
  const judge = async <T extends ZodType>(
    path: string,
    schema: T,
    rules: readonly RegistryRule<output<T>>[],
  ) => {
    const raw = await readText(join(root, path));
    read.push([path, raw.id]);
    const file = judgeFile(path, raw, schema, memory);
    const facts = file.value === undefined ? [] : factsOf(file, file.value, rules);
    messages.push(...messagesIn(path, [...file.findings, ...facts]));
    return { value: file.value, file };
  };
  const first = async <T extends ZodType>(
    [path]: string[],
    schema: T,
    rules: readonly RegistryRule<output<T>>[],
  ) => (path === undefined ? undefined : judge(path, schema, rules));

  const judgeAll = async <T extends ZodType>(
    paths: readonly string[],
    schema: T,
    rules: readonly RegistryRule<output<T>>[],
  ) => {
    const [values, located] = [new Map<string, output<T>>(), new Map<string, Located>()];
    for (const path of paths) {
      const { value, file } = await judge(path, schema, rules);
      located.set(recordSlug(path), file);
      if (value) values.set(recordSlug(path), value);
    }
    return { values, placeOf: placesIn(located) };
  };

  const site = await first(files.site, siteSchema, []);
  const sections = await first(files.sections, sectionsSchema, [uniqueSections]);
  const sources = await first(files.sources, sourcesSchema, [uniqueSources]);
  const districts = await judgeAll(files.districts, districtSchema, districtRules);
  const bodies = await judgeAll(files.bodies, bodySchema, bodyRules);
  const articles = new Set(files.articles);
  const committees = [...files.districts, ...files.bodies].map(recordSlug);
  const people = await judgeAll(files.people, personSchema, personRules(articles, committees));
  const ofDocuments = documentRules(articles, [...districts.values.values()]);
  const documents = await judgeAll(files.documents, documentSchema, ofDocuments);
  const registry: Registry = {
    site: site?.value,
    aboutLine: (site?.file.locate(["about"], "key").line ?? 0) + 1,
    sections: sections?.value ?? [],
    sources: sources?.value ?? [],
    districtSlugs: files.districts.map(recordSlug),
    districts: districts.values,
    bodies: bodies.values,
    people: people.values,
    personSlugs: files.people.map(recordSlug),
    documents: documents.values,
    documentSlugs: files.documents.map(recordSlug),
    images: new Set(files.images),
    placeOf: districts.placeOf,
    personPlace: people.placeOf,
    documentPlace: documents.placeOf,
  };
  messages.push(...uniqueTile(registry), ...uniquePlaces(registry), ...uniqueDocuments(registry));
  memory?.save();
  return { registry, version: digest(read), messages };
}

/** Where what a file says stands in it. */
type Located = Pick<JudgedFile<unknown>, "path" | "locate">;

/** A file that is known has no faults; its places are looked for only when somebody asks. */
function judgeFile<T extends ZodType>(
  path: string,
  raw: RawFile,
  schema: T,
  memory: RegistryMemory | undefined,
): JudgedFile<output<T>> {
  const known = raw.id && memory?.recall(path, raw.id);
  if (known) {
    let file: RegistryFile | undefined;
    const locate: Locate = (...at) => {
      file ??= registryFileOf(path, raw);
      return file.locate(...at);
    };
    return { path, value: known as output<T>, findings: [], locate };
  }
  const file = registryFileOf(path, raw);
  const unreadable = file.findings.some(({ severity }) => severity !== "warning");
  const { value, findings } = unreadable
    ? { value: undefined, findings: [] }
    : parseWith(schema, file);
  const all = [...file.findings, ...findings];
  if (raw.id && value && all.length === 0) memory?.learn(path, raw.id, value);
  return { path, value, findings: all, locate: file.locate };
}

function factsOf<T>({ path, locate }: Located, value: T, rules: readonly RegistryRule<T>[]) {
  return rules.flatMap(({ id, judge }) =>
    judge(value, path).map(({ at, ...finding }) => ({ ...locate(at), rule: id, ...finding })),
  );
}

function placesIn(files: ReadonlyMap<string, Located>) {
  return (slug: string, path: KeyPath): Place | undefined => {
    const file = files.get(slug);
    return file && { file: file.path, ...file.locate(path) };
  };
}

function missing({ site, sections, sources, districts }: ContentFiles): Message[] {
  const needed: [string, string[]][] = [
    ["site.yaml", site],
    ["sections.yaml", sections],
    ["sources.yaml", sources],
    ["districts/<quận-huyện>.yaml", districts],
  ];
  return needed
    .filter(([, found]) => found.length === 0)
    .flatMap(([name]) =>
      messagesIn(name, [
        {
          ...START,
          rule: "required-file",
          message: `Thiếu tệp ${name}`,
          expected: "tệp này trong thư mục nội dung",
        },
      ]),
    );
}
