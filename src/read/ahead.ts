/** Files on their way from the disk while one is worked on: it may be slow to answer. */
const AHEAD = 64;

/** What `read` gives of every file, in their order, read a little ahead of whoever takes it. */
export async function* readAhead<File, Found>(
  files: readonly File[],
  read: (file: File) => Promise<Found>,
): AsyncGenerator<Found> {
  const reading = files.slice(0, AHEAD).map((file) => read(file));
  for (const [i] of files.entries()) {
    const found = reading[i % AHEAD];
    const next = files[i + AHEAD];
    if (found) yield await found;
    if (next !== undefined) reading[i % AHEAD] = read(next);
  }
}
