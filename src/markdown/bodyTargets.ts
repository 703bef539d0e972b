import { VFile } from "vfile";
import { remarkCore } from "./remarkCore.ts";
import { remarkTargets, type TargetUse } from "./remarkTargets.ts";

const processor = remarkCore().use(remarkTargets).freeze();

/**
 * The links and images of the body of the article at `path`, as rendering finds them, without
 * rendering. Undefined for a body that is nested too deep for the parser.
 */
export function bodyTargets(path: string, body: string): TargetUse[] | undefined {
  const file = new VFile({ value: body, data: { from: path, basePath: "" } });
  try {
    processor.runSync(processor.parse(file), file);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return file.data.targets ?? [];
}
