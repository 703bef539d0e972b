import { ABOUT, assembleArchive } from "./derive/assembleArchive.ts";
import { basePathOf } from "./derive/frame.ts";
import { type Citations, identifyCitations } from "./derive/identifyCitations.ts";
import { pageAsker } from "./derive/siteAddresses.ts";
import { type BodyRenderer, bodyRenderer, type Rendered } from "./markdown/bodyRenderer.ts";
import {
  type Bodies,
  bodyMessages,
  type Rendering,
  sendDrafts,
  siteLinkMessages,
} from "./markdown/sendDrafts.ts";
import { hasErrors, inFolder, type Message, sortMessages } from "./message.ts";
import type { Archive } from "./model.ts";
import { type ContentFiles, listFiles } from "./read/listFiles.ts";
import { type Measured, measureImages } from "./read/measureImages.ts";
import { loadRegistry } from "./validate/loadRegistry.ts";
import { type Draft, type Findings, readDrafts } from "./validate/readDrafts.ts";
import type { Registry } from "./validate/rule.ts";
import { tenureWitness } from "./validate/tenureWitness.ts";
import { uniqueAddress } from "./validate/uniqueAddress.ts";

/** What to load, and how much of it. */
export interface LoadOptions {
  /** The content folder. */
  content: string;
  /** Takes the place of the base URL in `site.yaml`. */
  baseUrl?: string;
  /** Only messages are wanted: bodies are rendered no more than these need, and no archive is made. */
  checkOnly?: boolean;
  /** Is called when only bodies are still to come: with the archive without them, and with them as they come. */
  whileRendering?: (archive: Archive, rendered: AsyncIterable<Rendered[]>) => Promise<void>;
  /** Hears what is being done and how much of it is finished. */
  onProgress?: (what: string, done: number, total: number) => void;
}

/** The archive, unless the content has errors, and everything there is to say to its editors. */
export interface Loaded {
  archive?: Archive;
  messages: Message[];
  counts: { articles: number; drafts: number; waiting: number };
}

/** Reads, judges and renders a content folder. Throws when the folder itself cannot be listed. */
export async function loadArchive(options: LoadOptions): Promise<Loaded> {
  const { content, onProgress = () => {} } = options;
  const { files, messages } = await listFiles(content);
  const measuring = measureImages(content, files.images);
  const total = files.articles.length + 1;
  // A check shows no image: its bodies need not wait until all are measured.
  const shapes = options.checkOnly ? new Map() : (await measuring).shapes;
  const renderer = bodyRenderer(total, shapes, (done) => onProgress("Dựng bài", done, total));
  try {
    return await loadWith(renderer, { files, messages, measuring }, options);
  } finally {
    await renderer.stop();
  }
}

/** What the content folder holds. */
interface Listed {
  files: ContentFiles;
  messages: readonly Message[];
  measuring: Promise<Measured>;
}

async function loadWith(
  renderer: BodyRenderer,
  { files, messages: fileMessages, measuring }: Listed,
  { content, checkOnly = false, ...options }: LoadOptions,
): Promise<Loaded> {
  const { registry, messages: registryMessages } = await loadRegistry(content, files);
  const baseUrl = options.baseUrl ?? registry.site?.base_url ?? "https://example.org";
  const found: Findings = { claims: [], messages: [] };
  const texts = draftsOf(content, files, registry, found);
  const rendering = await sendDrafts(texts, renderer, { basePath: basePathOf(baseUrl), checkOnly });
  const articles = rendering.filter(({ path }) => path !== ABOUT);
  const published = articles.filter(({ frontMatter }) => frontMatter?.draft !== true);
  const images = await measuring;
  const messages = [
    ...fileMessages,
    ...registryMessages,
    ...images.messages,
    ...found.messages,
    ...uniqueAddress(found.claims),
    ...tenureWitness(registry, articles),
  ];
  const assemble = (bodies: Bodies, citations: Citations) =>
    assembleArchive({
      ...{ registry, articles: published, bodies, citations },
      ...{ baseUrl, shapes: images.shapes },
    });
  const identify = (bodies: Bodies) =>
    identifyCitations(registry, published, bodies, { records: [], settlements: [] });
  if (options.whileRendering && !hasErrors(messages)) {
    const none: Bodies = new Map();
    await options.whileRendering(assemble(none, identify(none)), renderer.rendered());
  }
  const bodies = await renderer.finish();
  const known = { articles: publishedPaths(files.articles, articles), images: registry.images };
  messages.push(...bodyMessages(rendering, bodies, known));
  const sound = !hasErrors([...fileMessages, ...registryMessages]);
  const archive = sound ? assemble(bodies, identify(bodies)) : undefined;
  if (archive) {
    const hasPage = pageAsker(archive, known.articles, hasErrors(messages));
    messages.push(...siteLinkMessages(rendering, bodies, hasPage));
  }
  const drafts = articles.length - published.length;
  return {
    archive: checkOnly || hasErrors(messages) ? undefined : archive,
    messages: inFolder(content, sortMessages(messages)),
    counts: {
      articles: files.articles.length - drafts,
      drafts,
      waiting: files.inbox.filter((path) => path.endsWith(".md")).length,
    },
  };
}

/** The texts to render: the articles, and the "about" text, which is a body like any other. */
async function* draftsOf(
  content: string,
  files: ContentFiles,
  registry: Registry,
  found: Findings,
): AsyncGenerator<Draft> {
  const { site, aboutLine } = registry;
  if (site) yield { path: ABOUT, body: site.about, bodyLine: aboutLine };
  yield* readDrafts(content, files.articles, registry, found);
}

/** Everything but drafts: an article with faults of its own is no dead link of another. */
function publishedPaths(paths: readonly string[], articles: readonly Rendering[]): Set<string> {
  const published = new Set(paths);
  for (const { path, frontMatter } of articles) if (frontMatter?.draft) published.delete(path);
  return published;
}
