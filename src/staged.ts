import { join } from "node:path";
import { bodyTargets } from "./markdown/bodyTargets.ts";
import { type Known, targetFindings, unrenderable } from "./markdown/targetFindings.ts";
import { inFolder, type Message, messagesIn, sortMessages } from "./message.ts";
import { type GitIndex, indexedMentions, readGitIndex, withStagedFiles } from "./read/gitIndex.ts";
import { type ContentFiles, filesByUse, notAFile } from "./read/listFiles.ts";
import { measureImages } from "./read/measureImages.ts";
import { recordSlug } from "./read/recordSlug.ts";
import { readText } from "./read/source.ts";
import { needsRendering } from "./text/needsRendering.ts";
import { loadRegistry } from "./validate/loadRegistry.ts";
import { type Draft, type Findings, readDrafts } from "./validate/readDrafts.ts";
import { claimsOf, uniqueAddress } from "./validate/uniqueAddress.ts";

/** What there is to say of what would be committed. */
export interface StagedCheck {
  messages: Message[];
  /** Files that are new, changed or removed. */
  touched: number;
  /** All content was checked, for the registry changes, by which all is judged. */
  whole: boolean;
}

/** What a file can do to those that show it or lead to it, where it is gone. */
const DEAD = ["link-exists", "image-exists"];

/**
 * Checks what is staged of the content folder, as it is staged, whatever the files say by now. Told
 * are the messages about changed files, and dead links to removed ones. What only the reading of all
 * articles would tell is not: former addresses of others, drafts among them, links to listings.
 * Throws a `GitError`.
 */
export async function checkStaged(content: string): Promise<StagedCheck> {
  const index = await readGitIndex(content);
  const touched = [...index.changed, ...index.removed];
  const whole = touched.some(isOfRegistry);
  if (touched.length === 0) return { messages: [], touched: 0, whole };
  const messages = whole ? await checkAll(content, index) : await checkChanged(content, index);
  return { messages: inFolder(content, sortMessages(messages)), touched: touched.length, whole };
}

/** True for what articles are judged by: all YAML but what strays among them. */
function isOfRegistry(path: string): boolean {
  return path.endsWith(".yaml") && !/^(articles|inbox)\//.test(path);
}

/** All that is in the index, as a folder. */
async function checkAll(content: string, { paths, others }: GitIndex): Promise<Message[]> {
  // Loaded when it is needed: most commits change articles only, and have no time to lose.
  const { loadArchive } = await import("./archive.ts");
  return withStagedFiles(content, paths, async (root) => {
    const { messages } = await loadArchive({ content: root, checkOnly: true });
    const plain = (file: string) => file.slice(root.length + 1);
    const inIndex = messages.map(({ file, related, ...message }) => ({
      ...message,
      file: plain(file),
      related: related?.map((place) => ({ ...place, file: plain(place.file) })),
    }));
    return [...inIndex, ...noFiles(others)];
  });
}

async function checkChanged(content: string, index: GitIndex): Promise<Message[]> {
  const { changed, removed } = index;
  const { files, messages: strays } = filesByUse(index.paths);
  const names = removed.map((path) => path.replace(/^.*\//, ""));
  const mentioning = new Set(await indexedMentions(content, names));
  const articles = files.articles.filter((path) => changed.has(path) || mentioning.has(path));
  const images = files.images.filter((path) => changed.has(path));
  const registry = index.paths.filter(isOfRegistry);
  const needed = [...registry, ...articles, ...images];
  const found = await withStagedFiles(content, needed, async (root) => [
    ...(await measureImages(root, images)).messages,
    ...(await judgeSparingly(root, files, articles)),
  ]);
  const isTold = ({ file, rule }: Message) => changed.has(file) || DEAD.includes(rule);
  return [...strays, ...noFiles(index.others), ...found].filter(isTold);
}

/**
 * Judges by those records of the registry that the articles name, for reading all takes longer than
 * all else here. Only where something is wrong are all read, for what might be meant instead.
 */
async function judgeSparingly(
  root: string,
  files: ContentFiles,
  articles: readonly string[],
): Promise<Message[]> {
  const texts = await Promise.all(articles.map(async (path) => readText(join(root, path))));
  const words = [...articles, ...texts.map(({ text = "" }) => text)].join("\n");
  const named = (paths: string[]) => paths.filter((path) => words.includes(recordSlug(path)));
  const { districts, bodies, people, documents } = files;
  const few = {
    ...{ districts: named(districts), bodies: named(bodies) },
    ...{ people: named(people), documents: named(documents) },
  };
  const found = await judgeArticles(root, { ...files, ...few }, articles);
  return found.length === 0 ? found : judgeArticles(root, files, articles);
}

/** Everything about these articles among all others, of which only the paths are known. */
async function judgeArticles(
  root: string,
  files: ContentFiles,
  articles: readonly string[],
): Promise<Message[]> {
  const { registry } = await loadRegistry(root, files);
  const found: Findings = { claims: [], messages: [] };
  const drafts: Draft[] = [];
  for await (const draft of readDrafts(root, articles, registry, found)) drafts.push(draft);
  const judged = new Set(articles);
  const others = files.articles.filter((path) => !judged.has(path));
  const published = new Set(files.articles);
  for (const { path, frontMatter } of drafts) if (frontMatter?.draft) published.delete(path);
  const known = { articles: published, images: registry.images };
  return [
    ...found.messages,
    // Those of others first: a message stands at the later of two claims.
    ...uniqueAddress([...others.flatMap((path) => claimsOf(path, [])), ...found.claims]),
    ...drafts.flatMap((draft) => linkMessages(draft, known)),
  ];
}

function linkMessages({ path, body = "", bodyLine }: Draft, known: Known): Message[] {
  if (!needsRendering(body)) return [];
  const targets = bodyTargets(path, body);
  const findings = targets ? targetFindings(targets, known, bodyLine) : [unrenderable(bodyLine)];
  return messagesIn(path, findings);
}

function noFiles(others: GitIndex["others"]): Message[] {
  return [...others].flatMap(([path, kind]) => messagesIn(path, [notAFile(kind === "link")]));
}
