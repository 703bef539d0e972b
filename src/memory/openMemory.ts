import { statSync } from "node:fs";
import { join } from "node:path";
import { clearAway } from "../cache/clearAway.ts";
import { digest, digestAs, shortHash } from "../cache/digest.ts";
import { namesIn } from "../cache/namesIn.ts";
import { openPacks } from "../cache/packs.ts";
import { settledBefore, stampOf } from "../cache/stamps.ts";
import { useTogether } from "../cache/users.ts";
import type { BodyAndText } from "../markdown/bodyRenderer.ts";
import { keptHtml } from "../markdown/keptHtml.ts";
import type { BodyTask, BodyWithText, RenderedBody } from "../markdown/renderBody.ts";
import type { ImageShapes } from "../read/imageShape.ts";
import type { FileMemory, JudgedFile } from "../validate/readDrafts.ts";
import { imageTarget } from "../validate/target.ts";
import {
  type BodyFacts,
  type Entry,
  type KeptBody,
  type MadeBy,
  memoryFolder,
  PACKS,
  packsOf,
  REGISTRY,
  STATE,
  USERS,
} from "./state.ts";
import { clearState, type Later, openState, readState, stampAt } from "./stateFile.ts";

/** What there is to be known beforehand of what will be asked. */
export interface Wanted {
  /** Whether the body of a file is wanted too, or only what its front matter tells. */
  body: (judged: JudgedFile, path: string) => boolean;
  /** Of all images; undefined where no image is to be shown. */
  shapes: ImageShapes | undefined;
  images: ReadonlySet<string>;
}

/** What is known of the articles of one content folder from former runs. */
export type Memory = ReturnType<typeof openMemory>;

/**
 * Opens the memory of the folder `content` in the folder `cache`. What was made by others, is damaged or is gone
 * is not recalled; deleting the folder costs time, nothing else.
 */
export function openMemory(cache: string, content: string, madeBy: MadeBy, wanted: Wanted) {
  const folder = memoryFolder(cache, content);
  const [file, packFolder] = [join(folder, STATE), join(folder, PACKS)];
  // Before anything is read: what this process has read of, nobody may clear away.
  const user = useTogether(join(folder, USERS));
  let stateStamp = stampAt(file);
  const { known, save } = openState(file, madeBy);
  let onDisk = Object.values(known.articles);
  const packs = openPacks(packFolder);
  const isSettled = settledBefore(folder);
  const sameJudge = known.judging === madeBy.judging;
  const samePen = known.rendering === madeBy.rendering;
  const entries = new Map<string, Entry>();
  const changed = new Set<string>();

  const files: FileMemory = {
    recall(path) {
      const entry = known.articles[path];
      if (!entry) return undefined;
      const stats = statSync(join(content, path), { throwIfNoEntry: false });
      return stats && entry.stamp === stampOf(stats) ? take(path, entry) : undefined;
    },
    recallById(path, id, stats) {
      const entry = known.articles[path];
      if (!entry || entry.judged.id !== id) return undefined;
      changed.add(path);
      return take(path, { ...entry, stamp: isSettled(stats) ? stampOf(stats) : "" });
    },
    learn({ path, stats, body: text }, judged) {
      changed.add(path);
      const stamp = stats && isSettled(stats) ? stampOf(stats) : "";
      const body = samePen ? known.articles[path]?.body : undefined;
      // That of another text must not stay beside this judgement: nobody may render this one in this run.
      const isOfText = body?.of === shortHash(text);
      const front = digest(judged.frontMatter);
      entries.set(path, { stamp, judged, front, ...(isOfText && { body }) });
    },
  };

  /** Takes an entry over, if all that is wanted of it is known. */
  function take(path: string, entry: Entry): JudgedFile | undefined {
    const { judged, body } = entry;
    const cover = judged.frontMatter.cover && imageTarget(judged.frontMatter.cover.src, path);
    if (!sameJudge || (cover?.kind === "image" && !wanted.images.has(cover.path))) return undefined;
    if (wanted.body(judged, path) && !(body && fits(body))) return undefined;
    entries.set(path, samePen ? entry : { ...entry, body: undefined });
    digestAs(judged.frontMatter, entry.front);
    return judged;
  }

  const fits = ({ shapes, facts }: KeptBody) =>
    samePen && (!wanted.shapes || shapes === shapesDigest(facts, wanted.shapes));

  return {
    files,
    /** The body of an article as it was rendered from this text; without one, from that of the file. */
    body(path: string, text: string | undefined): BodyAndText | undefined {
      const kept = entries.get(path)?.body;
      if (!kept || !fits(kept)) return undefined;
      return text === undefined || kept.of === shortHash(text) ? recalled(kept) : undefined;
    },
    /** Keeps the body of an article whose file is known. */
    keep({ path, body: text }: BodyTask, made: BodyWithText): BodyAndText {
      const { html, plain, ...facts } = made;
      const entry = entries.get(path);
      if (!entry || !wanted.shapes) return { body: { ...facts, html }, plain: () => plain };
      changed.add(path);
      const shapes = shapesDigest(facts, wanted.shapes);
      const places = { html: packs.add(html), plain: packs.add(plain) };
      const cites = digest(facts.citations);
      entry.body = { of: shortHash(text), shapes, facts, cites, ...places };
      return recalled(entry.body);
    },
    /** Keeps what was learnt for the next run, and forgets what is no more. */
    save(): void {
      const later = changes();
      if (sameJudge && samePen && Object.keys(later).length === 0) return;
      // A check knows less than the build that has ended meanwhile.
      const isLate = () => !wanted.shapes && stampAt(file) !== stateStamp;
      if (isLate() || !packs.flush()) return;
      try {
        // What others have written meanwhile is not what this run has read: only the whole says all.
        const isOurs = stampAt(file) === stateStamp;
        save({ ...madeBy, articles: Object.fromEntries(entries) }, isOurs && later, isLate);
        stateStamp = stampAt(file);
        onDisk = [...entries.values()];
      } catch {
        // A cache that cannot be written costs time, not the site.
      }
    },
    /** Ends reading and writing; the last who uses the memory clears away what nothing points to. */
    close(): void {
      packs.close();
      // Listed before it is asked who else is here: whoever comes later begins a pack that is not in the list.
      const listed = namesIn(packFolder);
      if (!user.leave()) return;
      const isOurs = stampAt(file) === stateStamp;
      // What others have written, by whatever program, points to packs that are not known here.
      const used = packsOf(isOurs ? onDisk : Object.values(readState(file).articles));
      for (const pack of listed) {
        if (!used.has(pack)) clearAway(join(packFolder, pack));
      }
    },
  };

  /** What is to be written that was not read. */
  function changes(): Later {
    const later: Later = {};
    for (const path of changed) later[path] = entries.get(path) ?? null;
    for (const path in known.articles) if (!entries.has(path)) later[path] = null;
    return later;
  }

  function recalled({ of, shapes, facts, cites, html, plain }: KeptBody): BodyAndText {
    digestAs(facts.citations, cites);
    const body: RenderedBody = {
      ...facts,
      // Read when it is printed, so that memory does not hold all bodies.
      get html() {
        return keptHtml(packs.read(html));
      },
    };
    return { body: digestAs(body, bodyVersion(of, shapes)), plain: () => packs.read(plain) };
  }
}

/** Forgets all that is known of the folder `content`; texts go with the last who reads them. */
export function forget(cache: string, content: string): void {
  const folder = memoryFolder(cache, content);
  clearState(join(folder, STATE));
  clearAway(join(folder, REGISTRY));
}

/** A body that is not kept, with the version that it would have if it were. */
export function asKept(
  { body: text }: BodyTask,
  made: BodyWithText,
  shapes: ImageShapes,
): BodyAndText {
  const { plain, ...body } = made;
  const version = bodyVersion(shortHash(text), shapesDigest(body, shapes));
  return { body: digestAs(body, version), plain: () => plain };
}

function bodyVersion(text: string, shapes: string): string {
  return digest([text, shapes]);
}

/** Of the images that a body shows. */
function shapesDigest({ targets }: BodyFacts, shapes: ImageShapes): string {
  const shown = targets.flatMap(({ target }) => (target.kind === "image" ? [target.path] : []));
  return shown.length === 0 ? "" : digest(shown.map((path) => shapes.get(path)));
}
