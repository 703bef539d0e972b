/** Says what is being done and how much of it is finished. */
export type Progress = (what: string, done: number, total: number) => void;

/** Signs of a whole bar. */
const WIDTH = 24;

/** A line with a bar on a terminal that rewrites itself; nothing where the output is no terminal. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): {
  show: Progress;
  clear: () => void;
} {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (what, done, total) =>
      stream.write(`\r\x1b[2K${what} ${bar(done, total)} ${done}/${total}`),
    clear: () => stream.write("\r\x1b[2K"),
  };
}

/** Seconds since the clock showed `started`, in milliseconds, with one decimal as Vietnamese prints it. */
export function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
}

function bar(done: number, total: number): string {
  const full = total > 0 ? Math.round((Math.min(done, total) / total) * WIDTH) : 0;
  return "█".repeat(full) + "░".repeat(WIDTH - full);
}
