/** Says what is being done and how much of it is finished. */
export type Progress = (what: string, done: number, total: number) => void;

/** A line on a terminal that rewrites itself; nothing where the output is no terminal. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): {
  show: Progress;
  clear: () => void;
} {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (what, done, total) => stream.write(`\r\x1b[2K${what}: ${done}/${total}`),
    clear: () => stream.write("\r\x1b[2K"),
  };
}
