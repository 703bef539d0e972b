import type { ImageShapes } from "../read/imageShape.ts";
import { type BodyTask, type BodyWithText, renderBody } from "./renderBody.ts";

/** What a worker thread answers for one body: undefined where the parser gave up. */
export type Answer = BodyWithText | undefined;

/** What a worker thread does: renders a batch, the answers in the order of the bodies. */
export function renderBatch(tasks: readonly BodyTask[], shapes: ImageShapes): Answer[] {
  return tasks.map((task) => {
    try {
      return renderBody(task, shapes);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  });
}
