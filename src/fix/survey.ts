import { join } from "node:path";
import type { Message } from "../message.ts";
import { type ContentFiles, listFiles } from "../read/listFiles.ts";
import { readText } from "../read/source.ts";
import { loadRegistry } from "../validate/loadRegistry.ts";
import { fixContext } from "./context.ts";
import type { FixContext, Left, Move } from "./model.ts";
import { mentionsIn } from "./moves/mentions.ts";
import { planImageNames } from "./moves/planImageNames.ts";

/** A content folder as far as it is known before its articles are read. */
export interface Survey {
  root: string;
  files: ContentFiles;
  /** The paths of everything in it, of what has no place there too. */
  present: readonly string[];
  context: FixContext;
  /** Images that get a plain name. */
  images: { moves: Move[]; left: Left[] };
  /** Files that link to articles and whose links no fix rewrites: the one with the about text. */
  fixed: readonly { path: string; mentions: readonly string[] }[];
}

/** Lists a content folder and reads its registry. Throws when the folder itself cannot be listed. */
export async function surveyFolder(root: string): Promise<Survey> {
  const { files, messages } = await listFiles(root);
  const { registry } = await loadRegistry(root, files);
  const present = presentOf(files, messages);
  return {
    root,
    files,
    present,
    context: fixContext(registry),
    images: planImageNames(messages, present),
    fixed: await Promise.all(
      files.site.map(async (path) => {
        const { text = "" } = await readText(join(root, path));
        return { path, mentions: mentionsIn(text, path) };
      }),
    ),
  };
}

function presentOf(files: ContentFiles, messages: readonly Message[]): string[] {
  return [...Object.values(files).flat(), ...messages.map(({ file }) => file)];
}
