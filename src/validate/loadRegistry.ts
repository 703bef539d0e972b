import { join } from "node:path";
import type { output, ZodType } from "zod";
import { type Finding, type Message, messagesIn, type Place, START } from "../message.ts";
import type { ContentFiles } from "../read/listFiles.ts";
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
import { type Body, bodySchema } from "./schema/body.ts";
import { type DocumentFile, documentSchema } from "./schema/document.ts";
import { type Person, personSchema } from "./schema/person.ts";
import {
  type District,
  districtSchema,
  sectionsSchema,
  siteSchema,
  sourcesSchema,
} from "./schema/registry.ts";
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

/** Reads and judges the registry files; what is invalid is left out and has its messages. */
export async function loadRegistry(
  root: string,
  files: ContentFiles,
  memory?: RegistryMemory,
): Promise<{ registry: Registry; messages: Message[] }> {
  const messages: Message[] = missing(files);
  const judge = async <T extends ZodType>(
    path: string,
    schema: T,
    rules: readonly RegistryRule<output<T>>[],
  ) => {
    const file = judgeFile(path, await readText(join(root, path)), schema, memory);
    const facts = file.value === undefined ? [] : factsOf(file, file.value, rules);
    messages.push(...messagesIn(path, [...file.findings, ...facts]));
    return { value: file.value, file };
  };
  const first = async <T extends ZodType>(
    [path]: string[],
    schema: T,
    rules: readonly RegistryRule<output<T>>[],
  ) => (path === undefined ? undefined : judge(path, schema, rules));

  const site = await first(files.site, siteSchema, []);
  const sections = await first(files.sections, sectionsSchema, [uniqueSections]);
  const sources = await first(files.sources, sourcesSchema, [uniqueSources]);
  const districts = new Map<string, District>();
  const districtFiles = new Map<string, Located>();
  for (const path of files.districts) {
    const { value, file } = await judge(path, districtSchema, districtRules);
    districtFiles.set(slugOf(path), file);
    if (value) districts.set(slugOf(path), value);
  }
  const bodies = new Map<string, Body>();
  for (const path of files.bodies) {
    const { value } = await judge(path, bodySchema, bodyRules);
    if (value) bodies.set(slugOf(path), value);
  }
  const articles = new Set(files.articles);
  const people = new Map<string, Person>();
  const personFiles = new Map<string, Located>();
  const rules = personRules(articles, [
    ...files.districts.map(slugOf),
    ...files.bodies.map(slugOf),
  ]);
  for (const path of files.people) {
    const { value, file } = await judge(path, personSchema, rules);
    personFiles.set(slugOf(path), file);
    if (value) people.set(slugOf(path), value);
  }
  const documents = new Map<string, DocumentFile>();
  const documentFiles = new Map<string, Located>();
  const ofDocuments = documentRules(articles, [...districts.values()]);
  for (const path of files.documents) {
    const { value, file } = await judge(path, documentSchema, ofDocuments);
    documentFiles.set(slugOf(path), file);
    if (value) documents.set(slugOf(path), value);
  }
  const registry: Registry = {
    site: site?.value,
    aboutLine: (site?.file.locate(["about"], "key").line ?? 0) + 1,
    sections: sections?.value ?? [],
    sources: sources?.value ?? [],
    districtSlugs: files.districts.map(slugOf),
    districts,
    bodies,
    people,
    personSlugs: files.people.map(slugOf),
    documents,
    documentSlugs: files.documents.map(slugOf),
    images: new Set(files.images),
    placeOf: placesIn(districtFiles),
    personPlace: placesIn(personFiles),
    documentPlace: placesIn(documentFiles),
  };
  messages.push(...uniqueTile(registry), ...uniquePlaces(registry), ...uniqueDocuments(registry));
  memory?.save();
  return { registry, messages };
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

function slugOf(path: string): string {
  return path.replace(/^(?:districts|bodies|people|documents)\/|\.yaml$/g, "");
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
