import { type Message, messagesIn } from "../message.ts";
import type { Draft } from "../validate/readDrafts.ts";
import type { BodyAndText, BodyRenderer } from "./bodyRenderer.ts";
import type { RenderedBody } from "./renderBody.ts";
import { type Known, siteLinkFindings, targetFindings, unrenderable } from "./targetFindings.ts";

/** Bodies by path; undefined for one that could not be rendered. */
export type Bodies = ReadonlyMap<string, RenderedBody | undefined>;

/** A draft without its body, which is let go once it is on its way to be rendered. */
export type Rendering = Omit<Draft, "body" | "needsRendering">;

/** How drafts are to be rendered. */
export interface Sending {
  basePath: string;
  /** Whether the body of a draft is wanted: for a check only some are. */
  isWanted: (draft: Draft) => boolean;
  /** The body of a text, or of the file at that path, if it is known. */
  recall?: (path: string, body: string | undefined) => BodyAndText | undefined;
}

/**
 * Sends drafts to be rendered as they come, and gives what is left of them, in their order.
 * Those that nobody wants do not go.
 */
export async function sendDrafts(
  drafts: AsyncIterable<Draft>,
  renderer: BodyRenderer,
  { basePath, isWanted, recall = () => undefined }: Sending,
): Promise<Rendering[]> {
  const rendering: Rendering[] = [];
  for await (const draft of drafts) {
    const { body, needsRendering: _, ...rest } = draft;
    rendering.push(rest);
    const { path } = rest;
    const known = recall(path, body);
    if (known) renderer.know({ path, ...known });
    else if (body !== undefined && isWanted(draft)) {
      renderer.add({ path, body, basePath });
    }
  }
  return rendering;
}

/** What only the Markdown of bodies tells: dead links, missing images, texts that cannot be rendered. */
export function bodyMessages(
  rendering: readonly Rendering[],
  bodies: Bodies,
  known: Known,
): Message[] {
  return rendering
    .filter(({ path }) => bodies.has(path))
    .flatMap(({ path, bodyLine }) => {
      const body = bodies.get(path);
      const findings = body
        ? targetFindings(body.targets, known, bodyLine)
        : [unrenderable(bodyLine)];
      return messagesIn(path, findings);
    });
}

/** Dead links to pages of the site. `hasPage` is asked only when a text has such a link. */
export function siteLinkMessages(
  rendering: readonly Rendering[],
  bodies: Bodies,
  hasPage: (address: string) => boolean,
): Message[] {
  return rendering.flatMap(({ path, bodyLine }) =>
    messagesIn(path, siteLinkFindings(bodies.get(path)?.targets ?? [], hasPage, bodyLine)),
  );
}

/** Whether a text links to a page below the `address`. */
export function linksBelow(address: string, bodies: Bodies): boolean {
  const all = [...bodies.values()].flatMap((body) => body?.targets ?? []);
  return all.some(({ target }) => target.kind === "site" && target.address.startsWith(address));
}

/** The paths to which a link may lead, all but drafts: an article with faults of its own is no dead link of another. */
export function publishedPaths(
  paths: readonly string[],
  articles: readonly Rendering[],
): Set<string> {
  const published = new Set(paths);
  for (const { path, frontMatter } of articles) if (frontMatter?.draft) published.delete(path);
  return published;
}
