import { VFile } from "vfile";
import type { ImageShapes } from "../read/imageShape.ts";
import { excerptOf, readingMinutes } from "./excerpt.ts";
import { plainTextOf } from "./plainText.ts";
import { articleProcessor } from "./processor.ts";
import type { Citation } from "./rehypeCitations.ts";
import type { Heading } from "./rehypeHeadings.ts";
import type { TargetUse } from "./remarkTargets.ts";

/** HTML that may be printed as it is. Only this stage makes it; only `Prose` prints it. */
export type RawHtml = string & { readonly madeBy: unique symbol };

/** A body to render: `path` relative to the content folder, `basePath` the path of the base URL. */
export interface BodyTask {
  path: string;
  body: string;
  basePath: string;
}

/** A body rendered, with what else its text tells. */
export interface RenderedBody {
  html: RawHtml;
  excerpt: string;
  minutes: number;
  headings: Heading[];
  targets: TargetUse[];
  /** In the order of the links that wait for them in `html`. */
  citations: Citation[];
}

/** A body with all its text, which is long and let go when it is indexed. */
export interface BodyWithText extends RenderedBody {
  /** Each block in a line of its own. */
  plain: string;
}

/** A processor for each set of extensions, made when the first text needs it. */
const processors = new Map<string, ReturnType<typeof articleProcessor>>();

/**
 * Renders one body; its images are those of `shapes`. Throws a RangeError when it is nested too deep
 * for the parser.
 */
export function renderBody(
  { path, body, basePath }: BodyTask,
  shapes: ImageShapes = new Map(),
): BodyWithText {
  const processor = processorFor(body);
  const file = new VFile({ value: body, data: { from: path, basePath, shapes } });
  const tree = processor.runSync(processor.parse(file), file);
  return {
    html: processor.stringify(tree, file) as RawHtml,
    excerpt: excerptOf(tree),
    minutes: readingMinutes(tree),
    headings: file.data.headings ?? [],
    targets: file.data.targets ?? [],
    citations: file.data.citations ?? [],
    plain: plainTextOf(tree),
  };
}

/** None of the three can be in a text that lacks its sign. */
function processorFor(body: string): ReturnType<typeof articleProcessor> {
  const extensions = {
    tables: body.includes("|"),
    footnotes: body.includes("[^"),
    strikethrough: body.includes("~~"),
  };
  const key = Object.values(extensions).join();
  const processor = processors.get(key) ?? articleProcessor(extensions);
  processors.set(key, processor);
  return processor;
}
