import type { Root } from "hast";
import { VFile } from "vfile";
import { articleProcessor } from "../../src/markdown/processor.ts";
import { rehypeCitations } from "../../src/markdown/rehypeCitations.ts";
import { median } from "./median.ts";

/** What the body of an article costs, in milliseconds, when many were rendered before. */
export interface BodyCosts {
  /** Bytes of the body. */
  size: number;
  /** Documents that it cites. */
  citations: number;
  whole: number;
  without: number;
  /** The plugin that finds them, by itself. */
  plugin: number;
}

const SIZE = 4_500;
const WARM = 500;

/** A body of at most 4.5 KB: blocks of real articles from the first on. */
export function sampleBody(bodies: readonly string[]): string {
  const blocks = bodies.flatMap((body) => body.trim().split(/\n{2,}/));
  let sample = "";
  for (const block of blocks) {
    const longer = `${sample}${block}\n\n`;
    if (Buffer.byteLength(longer) <= SIZE) sample = longer;
  }
  return sample;
}

/** Renders `body` with and without looking for citations, in turns, `rounds` times after as many to get warm. */
export function bodyCosts(body: string, rounds: number): BodyCosts {
  const whole = articleProcessor();
  // The documented way to take a plugin out of a processor again.
  const without = articleProcessor()().use(rehypeCitations, false).freeze();
  const plugin = rehypeCitations();
  const taken = { whole: [] as number[], without: [] as number[], plugin: [] as number[] };
  let citations = 0;
  for (let round = -WARM; round < rounds; round++) {
    const times = {
      whole: clock(() => whole.processSync(fileOf(body))),
      without: clock(() => without.processSync(fileOf(body))),
      plugin: 0,
    };
    const file = fileOf(body);
    const tree: Root = without.runSync(without.parse(file), file);
    times.plugin = clock(() => plugin(tree, file));
    citations = file.data.citations?.length ?? 0;
    if (round < 0) continue;
    for (const name of ["whole", "without", "plugin"] as const) taken[name].push(times[name]);
  }
  return {
    size: Buffer.byteLength(body),
    citations,
    whole: median(taken.whole),
    without: median(taken.without),
    plugin: median(taken.plugin),
  };
}

function fileOf(value: string): VFile {
  return new VFile({
    value,
    data: { from: "articles/a/2020/b.md", basePath: "", shapes: new Map() },
  });
}

/** By the clock: what the process uses counts the compiler's and the collector's threads as well. */
function clock(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
