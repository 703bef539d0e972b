import { ABOUT, assembleArchive } from "./derive/assembleArchive.ts";
import { basePathOf } from "./derive/frame.ts";
import { siteAddresses } from "./derive/siteAddresses.ts";
import {
  bodyMessages,
  type Rendering,
  renderDrafts,
  siteLinkMessages,
} from "./markdown/renderDrafts.ts";
import { hasErrors, type Message, sortMessages } from "./message.ts";
import type { Archive } from "./model.ts";
import { type ContentFiles, listFiles } from "./read/listFiles.ts";
import { loadRegistry } from "./validate/loadRegistry.ts";
import { type Draft, type Findings, readDrafts } from "./validate/readDrafts.ts";
import type { Registry } from "./validate/rule.ts";
import { uniqueAddress } from "./validate/uniqueAddress.ts";

/** What to load, and how much of it. */
export interface LoadOptions {
  /** The content folder. */
  content: string;
  /** Takes the place of the base URL in `site.yaml`. */
  baseUrl?: string;
  /** Only messages are wanted: bodies are rendered no more than these need, and no archive is made. */
  checkOnly?: boolean;
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
  const { content, checkOnly = false, onProgress = () => {} } = options;
  const { files, messages: fileMessages } = await listFiles(content);
  const { registry, messages: registryMessages } = await loadRegistry(content, files);
  const baseUrl = options.baseUrl ?? registry.site?.base_url ?? "https://example.org";
  const found: Findings = { claims: [], messages: [] };
  const { rendering, bodies } = await renderDrafts(draftsOf(content, files, registry, found), {
    basePath: basePathOf(baseUrl),
    checkOnly,
    expected: files.articles.length,
    done: (done) => onProgress("Dựng bài", done, files.articles.length + 1),
  });
  const articles = rendering.filter(({ path }) => path !== ABOUT);
  const published = articles.filter(({ frontMatter }) => frontMatter?.draft !== true);
  const known = {
    articles: publishedPaths(files.articles, articles),
    images: registry.images,
  };
  const messages = [
    ...fileMessages,
    ...registryMessages,
    ...found.messages,
    ...uniqueAddress(found.claims),
    ...bodyMessages(rendering, bodies, known),
  ];
  const archive = hasErrors([...fileMessages, ...registryMessages])
    ? undefined
    : assembleArchive({ registry, articles: published, bodies, baseUrl });
  if (archive) {
    const hasPage = pageAsker(archive, known.articles, hasErrors(messages));
    messages.push(...siteLinkMessages(rendering, bodies, hasPage));
  }
  const drafts = articles.length - published.length;
  return {
    archive: checkOnly || hasErrors(messages) ? undefined : archive,
    messages: sortMessages(messages).map((message) => inFolder(content, message)),
    counts: {
      articles: files.articles.length - drafts,
      drafts,
      waiting: files.inbox.filter((path) => path.endsWith(".md")).length,
    },
  };
}

/** Listings that exist by the articles in them, which may be among those with errors. */
const BY_ARTICLES = /^\/(tac-gia|the|nam)\//;

/** Answers whether the site has a page, finding out only when it is asked. */
function pageAsker(archive: Archive, paths: ReadonlySet<string>, incomplete: boolean) {
  let addresses: Set<string> | undefined;
  return (address: string): boolean => {
    addresses ??= siteAddresses(archive, paths);
    return addresses.has(address) || (incomplete && BY_ARTICLES.test(address));
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

/** Names files as the editor finds them: with the content folder before them. */
function inFolder(content: string, message: Message): Message {
  const named = (file: string) => `${content.replace(/\/+$/, "")}/${file}`;
  return {
    ...message,
    file: named(message.file),
    related: message.related?.map((place) => ({ ...place, file: named(place.file) })),
  };
}
