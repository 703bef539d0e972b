import type { SiteToMake } from "./build.ts";
import { assembleArchive } from "./derive/assembleArchive.ts";
import { type Context, contextOf } from "./derive/context.ts";
import { basePathOf } from "./derive/frame.ts";
import { type Surroundings, targetsVersion } from "./derive/surroundings.ts";
import { prepareToPrint } from "./emit/printBatch.ts";
import { keptStanding, type Standing } from "./emit/standing.ts";
import { bodyRenderer, type KeepBody } from "./markdown/bodyRenderer.ts";
import { type Rendering, sendDrafts } from "./markdown/sendDrafts.ts";
import { asKept } from "./memory/openMemory.ts";
import { registryMemory } from "./memory/registryMemory.ts";
import { hasErrors, pathInFolder } from "./message.ts";
import type { Article } from "./model.ts";
import { measureImages } from "./read/measureImages.ts";
import { loadRegistry } from "./validate/loadRegistry.ts";
import { type Findings, readDrafts } from "./validate/readDrafts.ts";

/** Articles with corrected texts, and all that is known of them without the others. */
export interface Corrected {
  context: Context;
  articles: readonly Article[];
  around: (path: string) => Surroundings;
  plainOf: (path: string) => string;
}

/** The articles at these paths, if nothing but their texts has changed, and these point to nothing new. */
export async function readCorrected(
  { content, cache, output, baseUrl: given, listed: { files } }: SiteToMake,
  { built, basis }: Standing,
  paths: readonly string[],
): Promise<Corrected | undefined> {
  const named = new Set(paths.map((path) => pathInFolder(content, path)));
  if (built.messages.some(({ file }) => named.has(file))) return undefined;
  const standing = keptStanding(cache, output);
  const around = new Map<string, Surroundings>();
  for (const path of paths) {
    const kept = standing.around(path, basis.aroundVersion);
    // It is no article, or none that is published.
    if (!kept) return undefined;
    around.set(path, kept);
  }
  const memory = registryMemory(cache, content);
  const { registry, version, messages } = await loadRegistry(content, files, memory);
  const baseUrl = given ?? registry.site?.base_url;
  if (version !== basis.registryFiles) return undefined;
  if (!registry.site || !baseUrl || hasErrors(messages)) return undefined;
  const images = [...around.values()].flatMap((kept) => kept.images);
  const { shapes } = await measureImages(content, images);
  const found: Findings = { claims: [], messages: [] };
  const drafts = readDrafts(content, paths, registry, found);
  const keep: KeepBody = (task, made) => asKept(task, made, shapes);
  prepareToPrint();
  const renderer = bodyRenderer(paths.length, shapes, () => {}, keep);
  try {
    const sending = { basePath: basePathOf(baseUrl), isWanted: () => true };
    const renderings = await sendDrafts(drafts, renderer, sending);
    const bodies = await renderer.finish();
    const isSound = found.messages.length === 0 && renderings.every(isPublished);
    if (!isSound || renderings.some(({ path }) => !bodies.get(path))) return undefined;
    const archive = assembleArchive({
      ...{ registry, articles: renderings, bodies, baseUrl, shapes },
      citations: { documents: [], undecided: [] },
      linksIn: (path) => aroundAt(path).links,
    });
    const { articles } = archive;
    const isSame = ({ path, versions, body }: Article) =>
      versions.facts === aroundAt(path).facts && targetsVersion(body) === aroundAt(path).targets;
    if (articles.length !== paths.length || !articles.every(isSame)) return undefined;
    const context = amidst(contextOf(archive), aroundAt, basis.registryVersion);
    return { context, articles, around: aroundAt, plainOf: renderer.plainOf };
  } finally {
    await renderer.stop();
  }

  function aroundAt(path: string): Surroundings {
    const kept = around.get(path);
    if (!kept) throw new Error(`nothing is kept of ${path}`);
    return kept;
  }
}

const isPublished = ({ frontMatter }: Rendering) => frontMatter?.draft === false;

/** What the pages of these articles are made of, with what stood around them. */
function amidst(
  context: Context,
  around: (path: string) => Surroundings,
  registryVersion: string,
): Context {
  const { articles } = context.archive;
  const paths = new Map(articles.map(({ address, path }) => [address, path]));
  return {
    ...context,
    registryVersion,
    neighbours: new Map(articles.map((article) => [article, around(article.path)])),
    relatedTo: ({ path }) => around(path).related,
    documents: {
      ...context.documents,
      linksIn: (address) => around(paths.get(address) ?? "").documents,
    },
  };
}
