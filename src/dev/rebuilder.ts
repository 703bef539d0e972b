import { type Builder, type BuildOutcome, OUR_FAULT, startBuilder } from "./builderProcess.ts";

/** Builds one after another. */
export interface Rebuilder {
  /** Asks for a build, by a new process if `codeChanged`; resolves when there is nothing more to build. */
  request(codeChanged?: boolean): Promise<void>;
  /** Ends the process that builds; what it was building is not heard of. */
  end(): Promise<void>;
}

/**
 * Runs builds one after another: requests that come during a build are met by one more after it. One process makes
 * them all, for to start takes longer than to build; another takes over when the code has changed, so that changed
 * templates and plugins are never stale, and after a fault of ours.
 */
export function rebuilder(
  args: readonly string[],
  onBuilt: (outcome: BuildOutcome) => void,
): Rebuilder {
  let builder: Builder | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let isStale = false;
  let isOver = false;

  const build = () => {
    if (isStale || !builder?.isThere()) {
      isStale = false;
      void builder?.end();
      builder = startBuilder(args);
    }
    return builder.build();
  };
  const work = async () => {
    do {
      again = false;
      const answer = await build();
      if (answer === "renew") again = true;
      else if (!isOver) onBuilt(answer);
      isStale ||= answer === "renew" || answer.status === OUR_FAULT;
    } while (again && !isOver);
    running = undefined;
  };
  return {
    async request(codeChanged = false) {
      if (isOver) return;
      again = true;
      isStale ||= codeChanged;
      running ??= work();
      await running;
    },
    async end() {
      isOver = true;
      await builder?.end();
    },
  };
}
