import { type Message, messagesIn } from "../message.ts";
import type { Draft } from "../validate/readDrafts.ts";
import type { BodyRenderer } from "./bodyRenderer.ts";
import { needsRendering } from "./needsRendering.ts";
import type { RenderedBody } from "./renderBody.ts";
import { type Known, siteLinkFindings, targetFindings, unrenderable } from "./targetFindings.ts";

/** Bodies by path; undefined for one that could not be rendered. */
export type Bodies = ReadonlyMap<string, RenderedBody | undefined>;

/** A draft without its body, which is let go once it is on its way to be rendered. */
export type Rendering = Omit<Draft, "body">;

/**
 * Sends drafts to be rendered as they come, and gives what is left of them, in their order.
 * For a check only those go whose messages need it, or that might take long.
 */
export async function sendDrafts(
  drafts: AsyncIterable<Draft>,
  renderer: BodyRenderer,
  { basePath, checkOnly }: { basePath: string; checkOnly: boolean },
): Promise<Rendering[]> {
  const rendering: Rendering[] = [];
  for await (const { body, ...rest } of drafts) {
    rendering.push(rest);
    if (!checkOnly || needsRendering(body)) renderer.add({ path: rest.path, body, basePath });
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
