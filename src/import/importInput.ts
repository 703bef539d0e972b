import type { Message } from "../message.ts";
import type { Registry } from "../validate/rule.ts";
import { decideFields, type Given } from "./decideFields.ts";
import { type Duplicate, duplicatesOf, type KnownArticle } from "./duplicates.ts";
import { peopleNamed } from "./facts/people.ts";
import { takeApart } from "./layout/takeApart.ts";
import type { Field, Imported, Layout, Page } from "./model.ts";
import { openInput, type ReadBeside } from "./open/openInput.ts";
import { type WrittenArticle, writeArticle } from "./write/article.ts";

/** What is imported: `file` as given on the command line, `-` for standard input. */
export interface Input {
  file: string;
  bytes: Uint8Array;
  /** Finds the pictures that a saved page has beside it. */
  readBeside?: ReadBeside;
}

/** The articles and drafts among which an input finds its place. */
export interface Shelf {
  /** Those that may report an event of these days; also those whose district or day is unknown. */
  near(district: string | undefined, days: readonly string[]): Promise<readonly KnownArticle[]>;
  /** True of a path, relative to the content folder, where a file stands already. */
  isTaken(path: string): boolean;
}

/** What an import needs beside its input. */
export interface ImportSetting {
  registry: Registry;
  given: Given;
  shelf: Shelf;
}

/** A file to be written, its path relative to the content folder. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}

/** An input imported, with what a report for people says beside the answer for programs. */
export interface Outcome {
  imported: Imported;
  /** The article first, then its images, then the original where letters were converted. */
  files: OutputFile[];
  duplicates: Duplicate[];
  /** Rules that the article breaks, which keep it in the inbox. */
  messages: Message[];
  converted: Page["converted"];
  pieces: Layout["pieces"];
}

/** Makes an article of one input, or says in one line why none can be made. Writes nothing. */
export async function importInput(input: Input, setting: ImportSetting): Promise<Outcome> {
  const page = await openInput(input.file, input.bytes, input.readBeside);
  if ("reason" in page) return refused(input.file, page.reason);
  const { registry, shelf } = setting;
  const layout = takeApart(page, registry);
  const { fields, eventDay } = decideFields(page, layout, registry, setting.given);
  const duplicates = await duplicatesAmong(fields, eventDay, shelf);
  const held = duplicates.some(({ exact }) => exact);
  const { file } = input;
  const { isTaken } = shelf;
  const article = writeArticle(fields, layout, { file, registry, isTaken, held });
  return {
    imported: {
      file,
      refused: null,
      article: { path: article.path, frontMatter: article.frontMatter, body: article.markdown },
      fields: fields.map((field) => (field.field === "title" ? told(field, duplicates) : field)),
      furniture: layout.furniture,
      people: peopleNamed(layout.pieces, registry.districts, districtIn(fields)),
    },
    files: filesOf(article, page, input.bytes),
    duplicates,
    messages: article.messages,
    converted: page.converted,
    pieces: layout.pieces,
  };
}

/** The outcome of an input of which no article can be made. */
export function refused(file: string, reason: string): Outcome {
  return without({ file, refused: reason });
}

/** The outcome of an input that was imported before. */
export function nothingNew(file: string): Outcome {
  return without({ file, refused: null });
}

function without(answer: Pick<Imported, "file" | "refused">): Outcome {
  const imported = { ...answer, article: null, fields: [], furniture: [], people: [] };
  return { imported, files: [], duplicates: [], messages: [], converted: [], pieces: [] };
}

async function duplicatesAmong(
  fields: readonly Field[],
  eventDay: string | undefined,
  shelf: Shelf,
): Promise<Duplicate[]> {
  const text = (name: string) => fields.find(({ field }) => field === name)?.value?.toString();
  const days = [text("date"), eventDay].flatMap((day) => day?.slice(0, "2021-01-06".length) ?? []);
  const [title, district] = [text("title"), districtIn(fields)];
  if (title === undefined) return [];
  return duplicatesOf({ title, district, days }, await shelf.near(district, days));
}

function districtIn(fields: readonly Field[]): string | undefined {
  return fields.find(({ field }) => field === "district")?.value?.toString();
}

function told(field: Field, duplicates: readonly Duplicate[]): Field {
  if (duplicates.length === 0) return field;
  const paths = duplicates.map(({ path, title, exact }) =>
    exact ? `trùng ${path}` : `có thể trùng ${path} (“${title}”)`,
  );
  return { ...field, note: [field.note, ...paths].filter(Boolean).join("; ") };
}

function filesOf(article: WrittenArticle, page: Page, bytes: Uint8Array): OutputFile[] {
  const { path, text, images } = article;
  const folder = path.replace(/[^/]*$/, "");
  const original = { path: path.replace(/\.md$/, ".orig"), content: bytes };
  return [
    { path, content: text },
    ...images.map(({ name, bytes: content }) => ({ path: folder + name, content })),
    ...(page.converted.length > 0 ? [original] : []),
  ];
}
