import type { Output } from "../../src/emit/output.ts";

/** An output that has nothing yet: every file is made in the folder `fresh`. */
export function wholeOutput(fresh: string): Output {
  return {
    fresh,
    site: fresh,
    had: () => false,
    versionOf: () => undefined,
    has: () => false,
    drop: () => {},
    sizeOf() {
      throw new Error("nothing is there yet");
    },
  };
}
