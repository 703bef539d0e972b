import { digest } from "../../cache/digest.ts";
import { LostText } from "../../cache/packs.ts";
import { startThreads, type Threads } from "../../cache/threads.ts";
import { workerFile } from "../../cache/workerFile.ts";
import { addresses } from "../../derive/addresses.ts";
import { type SearchContents, storedFile } from "../../text/searchContents.ts";
import { hasAll, type Output } from "../output.ts";
import { type FormerPart, type KeptPage, type KeptPart, keptParts } from "./keptParts.ts";
import type { IndexedText } from "./partLists.ts";
import type { PageToIndex } from "./searchIndex.ts";
import { contentsAddress } from "./searchPart.ts";
import type { ChangedPage } from "./updatePart.ts";
import type { Task, WrittenPart } from "./writePart.ts";

/** A part that is made or was there, and under what it is kept. */
export interface MadePart extends KeptPart {
  version: string;
}

/** What of a page a part is made of. */
export type PageOfPart = Pick<PageToIndex, "url" | "version" | "text">;

/** Files of parts, whose addresses stand for what is in them. */
const BY_ADDRESS = "1";

/** More changes than one page of so many, and a part is quicker made anew. */
const FEW = 16;

/** Makes parts of the index, or takes them as they are, in a thread of its own. */
export function partMaker(output: Output, cache: string) {
  const kept = keptParts(cache);
  let thread: Threads<Task, WrittenPart | undefined> | undefined;
  const run = (from: Task["from"]) => {
    thread ??= startThreads({
      file: workerFile("search", new URL("./worker.mjs", import.meta.url)),
      count: 1,
    });
    return thread.run({ from, output: output.fresh });
  };
  /** The part made of what a former one is and its changes; undefined where all must be made anew. */
  const updated = async (
    former: FormerPart,
    members: readonly PageOfPart[],
    textOf: (page: PageOfPart) => IndexedText,
  ) => {
    const changed = changesSince(former.pages, members, textOf);
    const isThere = filesOf(former).every((file) => output.had(file, BY_ADDRESS));
    if (!changed || !isThere) return undefined;
    const { contents, weights } = former;
    const state = { contents, weights, counts: former.counts() };
    return run({ site: output.site, state, changed });
  };
  return {
    /** The part of this id that has these pages. */
    async make(id: string, members: readonly PageOfPart[]): Promise<MadePart> {
      const version = `${id}-${digest(members.map((page) => [page.url, page.version]))}`;
      const known = kept.recall(version);
      if (known && hasAll(output, filesToAsk(known))) return { ...known, version };
      const formers = kept.formers(`${id}-`);
      const pages = pagesOf(formers);
      // What is kept of a page is taken when its text is made: that of an article is read from the disk.
      const textOf = (page: PageOfPart) => {
        const text = page.text();
        pages.set(page.version, pageToKeep(page, text));
        return text;
      };
      let part: WrittenPart | undefined;
      for (const former of formers) part ??= await updated(former, members, textOf);
      part ??= await run({ texts: members.map(textOf) });
      if (!part) throw new Error("a part was not made");
      hasAll(output, filesToAsk(part));
      const ofMembers = members.map((page) => pages.get(page.version) ?? pageToKeep(page));
      return { ...kept.learn(version, part, ofMembers), version };
    },
    /**
     * The part that is kept under `version`, with those of its pages as they are in `changed`. Throws a `LostText`
     * where it is not kept.
     */
    async amend(version: string, changed: ReadonlyMap<string, PageOfPart>): Promise<MadePart> {
      const former = kept.recall(version);
      const pages = kept.pagesOf(version);
      const isThere = former && filesOf(former).every((file) => output.had(file, BY_ADDRESS));
      if (!isThere || !pages) throw new LostText("a part of the index is gone");
      if (!pages.some(({ url }) => changed.has(url))) return { ...former, version };
      const text = () => {
        throw new LostText("the text of a page is not at hand");
      };
      const members = pages.map((page) => changed.get(page.url) ?? { ...page, text });
      const made = await this.make(version.slice(0, version.indexOf("-")), members);
      const files = new Set(filesOf(made));
      for (const file of filesOf(former)) if (!files.has(file)) output.drop(file);
      return made;
    },
    forgetOthers: kept.forgetOthers,
    async stop() {
      kept.leave();
      await thread?.leave();
    },
  };
}

/** What was changed since a part had these pages; undefined where it is not known, or too much. */
function changesSince(
  former: readonly KeptPage[] | undefined,
  members: readonly PageOfPart[],
  textOf: (page: PageOfPart) => IndexedText,
): ChangedPage[] | undefined {
  if (!former || former.length > members.length) return undefined;
  if (former.some(({ url }, page) => members[page]?.url !== url)) return undefined;
  const changed = members.flatMap((member, page): [PageOfPart, number][] =>
    former[page]?.version === member.version ? [] : [[member, page]],
  );
  if (changed.length * FEW > members.length + FEW) return undefined;
  return changed.map(([member, page]): ChangedPage => {
    const before = former[page] && { about: former[page].about, names: former[page].names };
    return { page, before, text: textOf(member) };
  });
}

/** The pages of these parts by their versions, so that the texts of unchanged ones are not asked for. */
function pagesOf(formers: readonly FormerPart[]): Map<string, KeptPage> {
  const pages = formers.flatMap((former) => former.pages ?? []);
  return new Map(pages.map((page) => [page.version, page]));
}

function pageToKeep({ url, version, text }: PageOfPart, made = text()): KeptPage {
  const { about, names } = made;
  return { url, version, about, names };
}

const filesToAsk = (part: Parameters<typeof filesOf>[0]) =>
  filesOf(part).map((file) => [file, BY_ADDRESS] as const);

/** The addresses of a part's files. */
function filesOf({ name, contents }: { name: string; contents: SearchContents }): string[] {
  const files = (["tu", "doi", "ba", "ten", "doan"] as const).flatMap((kind) => {
    const stored = contents[kind];
    return Array.from({ length: stored?.count ?? 0 }, (_, i) =>
      stored ? addresses.search + storedFile(kind, stored, i) : "",
    );
  });
  return [contentsAddress(name, addresses.search), ...files];
}
