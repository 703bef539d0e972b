import { addresses } from "./derive/addresses.ts";
import { ABOUT, assembleArchive } from "./derive/assembleArchive.ts";
import { documentLinks } from "./derive/documentLinks.ts";
import { basePathOf } from "./derive/frame.ts";
import { identifyCitations } from "./derive/identifyCitations.ts";
import { pageAsker } from "./derive/siteAddresses.ts";
import { mayCite } from "./documents/findMentions.ts";
import { type BodyRenderer, bodyRenderer } from "./markdown/bodyRenderer.ts";
import type { DocumentLink } from "./markdown/documentLinks.ts";
import {
  bodyMessages,
  linksBelow,
  publishedPaths,
  sendDrafts,
  siteLinkMessages,
} from "./markdown/sendDrafts.ts";
import type { Memory } from "./memory/openMemory.ts";
import { recollect } from "./memory/recollect.ts";
import { registryMemory } from "./memory/registryMemory.ts";
import { hasErrors, inFolder, type Message, sortMessages } from "./message.ts";
import type { Archive } from "./model.ts";
import { lineReader } from "./read/lineReader.ts";
import { type ContentFiles, type ListedFiles, listFiles } from "./read/listFiles.ts";
import { type Measured, measureImages } from "./read/measureImages.ts";
import { needsRendering } from "./text/needsRendering.ts";
import { editorsWords } from "./validate/editorsWords.ts";
import { loadRegistry } from "./validate/loadRegistry.ts";
import { mentionFound } from "./validate/mentionFound.ts";
import { openArticles, openMentions } from "./validate/openMentions.ts";
import { type Draft, type FileMemory, type Findings, readDrafts } from "./validate/readDrafts.ts";
import type { Registry } from "./validate/rule.ts";
import { tenureWitness } from "./validate/tenureWitness.ts";
import { uniqueAddress } from "./validate/uniqueAddress.ts";

/** What to load, and how much of it. */
export interface LoadOptions {
  /** The content folder. */
  content: string;
  /** Its files, where somebody has listed them already. */
  listed?: ListedFiles;
  /** Takes the place of the base URL in `site.yaml`. */
  baseUrl?: string;
  /** Only messages are wanted: bodies are rendered no more than these need, and no archive is made. */
  checkOnly?: boolean;
  /** Citations that may mean one document or another are told too: for these, all bodies are rendered that cite. */
  strict?: boolean;
  /** Answers which bodies are wanted, by the paths of all articles; without it, all are. */
  share?: (paths: readonly string[]) => (path: string) => boolean;
  /** The folder of what is kept between runs; without it, nothing is. */
  cache?: string;
  /** Hears what is being done and how much of it is finished. */
  onProgress?: (what: string, done: number, total: number) => void;
}

/** The archive, unless the content has errors, and everything there is to say to its editors. */
export interface Loaded {
  archive?: Archive;
  messages: Message[];
  counts: { articles: number; drafts: number; waiting: number };
  /** All the text of the body of an article. */
  plainOf: (path: string) => string;
  /** The version of the registry's files as they were read. */
  registryFiles: string;
  /** Where the citations of an article lead, in their order. */
  linksIn: (path: string) => readonly DocumentLink[];
  /** Ends what stands behind the archive, which is of no use any more. */
  end: () => void;
}

/** Reads, judges and renders a content folder. Throws when the folder itself cannot be listed. */
export async function loadArchive(options: LoadOptions): Promise<Loaded> {
  const isWhole = !options.checkOnly || options.strict === true;
  const loaded = await load(options, isWhole);
  if (isWhole || !loaded.linksToDocuments) return loaded;
  // Which documents have pages, only all texts together tell. Few link to one.
  loaded.end();
  return load(options, true);
}

/** Loads with the bodies of all articles that may cite, or only with those that a check has to render. */
async function load(options: LoadOptions, allCiting: boolean) {
  const { content, checkOnly = false, onProgress = () => {} } = options;
  const { files, messages } = options.listed ?? (await listFiles(content));
  const measuring = measureImages(content, files.images);
  const isOwn = options.share?.(files.articles) ?? (() => true);
  const judged = await loadRegistry(content, files, registryMemory(options.cache, content));
  const baseUrl = options.baseUrl ?? judged.registry.site?.base_url ?? "https://example.org";
  const basePath = basePathOf(baseUrl);
  // A check shows no image: its bodies need not wait until all are measured.
  const shapes = checkOnly ? undefined : (await measuring).shapes;
  const purpose = { registry: judged.version, basePath, shapes, isOwn };
  const memory =
    // What was kept by checks lacks bodies that are wanted only now.
    options.cache === undefined || (checkOnly && allCiting)
      ? undefined
      : recollect(options.cache, content, files, purpose);
  const total = files.articles.filter(isOwn).length + 1;
  const progress = (done: number) => onProgress("Dựng bài", done, total);
  const renderer = bodyRenderer(total, shapes ?? new Map(), progress, memory?.keep);
  const listed = { files, messages: [...messages, ...judged.messages], measuring };
  let loaded: Awaited<ReturnType<typeof loadWith>> | undefined;
  try {
    const given = { ...options, allCiting, baseUrl, basePath, isOwn, registry: judged.registry };
    loaded = await loadWith(renderer, listed, given, memory);
    memory?.save();
    return { ...loaded, registryFiles: judged.version };
  } finally {
    await renderer.stop();
    if (!loaded) memory?.close();
  }
}

/** What the content folder holds. */
interface Listed {
  files: ContentFiles;
  messages: readonly Message[];
  measuring: Promise<Measured>;
}

/** What to load, and what is known beforehand. */
interface Given extends LoadOptions {
  allCiting: boolean;
  baseUrl: string;
  basePath: string;
  isOwn: (path: string) => boolean;
  registry: Registry;
}

async function loadWith(
  renderer: BodyRenderer,
  { files, messages: listedMessages, measuring }: Listed,
  { content, checkOnly = false, registry, baseUrl, basePath, isOwn, ...options }: Given,
  memory: Memory | undefined,
) {
  const found: Findings = { claims: [], messages: [] };
  const texts = draftsOf(content, files, registry, found, memory?.files);
  const isWanted = ({ path, body = "", needsRendering: needs }: Draft) =>
    isOwn(path) && (!checkOnly || needs || (options.allCiting && mayCite(body)));
  const rendering = await sendDrafts(texts, renderer, { basePath, isWanted, recall: memory?.body });
  const articles = rendering.filter(({ path }) => path !== ABOUT);
  const published = articles.filter(({ frontMatter }) => frontMatter?.draft !== true);
  const images = await measuring;
  const messages = [
    ...listedMessages,
    ...images.messages,
    ...found.messages,
    ...uniqueAddress(found.claims),
    ...tenureWitness(registry, articles),
  ];
  const words = editorsWords(registry, published);
  const bodies = await renderer.finish();
  const known = { articles: publishedPaths(files.articles, articles), images: registry.images };
  messages.push(...bodyMessages(rendering, bodies, known));
  const sound = !hasErrors(listedMessages);
  const citations = identifyCitations(registry, published, bodies, words);
  messages.push(...mentionFound(words, citations, (path) => bodies.get(path) !== undefined));
  if (options.strict && sound) {
    const lineOf = await lineReader(content, openArticles(citations));
    messages.push(...openMentions(citations, lineOf));
  }
  const linksIn = documentLinks(registry, citations, basePath);
  const parts = { registry, articles: published, bodies, citations, linksIn };
  const archive = sound ? assembleArchive({ ...parts, baseUrl, shapes: images.shapes }) : undefined;
  if (archive) {
    // Which documents are cited, and so have pages, all parts together tell.
    const incomplete = hasErrors(messages) || options.share !== undefined;
    const hasPage = pageAsker(archive, known.articles, incomplete);
    messages.push(...siteLinkMessages(rendering, bodies, hasPage));
  }
  return {
    archive: checkOnly || hasErrors(messages) ? undefined : archive,
    messages: inFolder(content, sortMessages(messages)),
    counts: {
      articles: files.articles.length - articles.length + published.length,
      drafts: articles.length - published.length,
      waiting: files.inbox.filter((path) => path.endsWith(".md")).length,
    },
    linksToDocuments: linksBelow(addresses.documents, bodies),
    plainOf: renderer.plainOf,
    linksIn,
    end: () => memory?.close(),
  };
}

/** The texts to render: the articles, and the "about" text, which is a body like any other. */
async function* draftsOf(
  content: string,
  files: ContentFiles,
  registry: Registry,
  found: Findings,
  memory: FileMemory | undefined,
): AsyncGenerator<Draft> {
  const { site, aboutLine: bodyLine } = registry;
  const body = site?.about;
  if (body !== undefined)
    yield { path: ABOUT, id: "", body, bodyLine, needsRendering: needsRendering(body) };
  yield* readDrafts(content, files.articles, registry, found, memory);
}
