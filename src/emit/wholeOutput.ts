import type { Output } from "./output.ts";

/** An output that has nothing yet: every file is made in the folder `fresh`. */
export function wholeOutput(fresh: string): Output {
  let made = 0;
  return {
    fresh,
    site: fresh,
    had: () => false,
    has() {
      made++;
      return false;
    },
    made: () => made,
    sizeOf() {
      throw new Error("nothing is there yet");
    },
  };
}
