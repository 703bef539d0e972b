/** Work that goes on beside other work. */
export interface SideWork {
  start(work: Promise<unknown>): void;
  /** When all of it has ended, well or not: nothing writes any more. */
  ended(): Promise<void>;
  /** When all of it is done. Throws what any of it threw. */
  done(): Promise<void>;
}

/** Begins with nothing to do. */
export function sideWork(): SideWork {
  const running: Promise<unknown>[] = [];
  return {
    start(work) {
      // Heard in `done`; without this, a failure before that would end the process unheard.
      work.catch(() => {});
      running.push(work);
    },
    async ended() {
      await Promise.allSettled(running);
    },
    async done() {
      await Promise.all(running);
    },
  };
}
