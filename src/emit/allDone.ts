/**
 * When all of `work` has ended, what it gave. Throws what the first to fail threw, but only then:
 * `Promise.all` throws while the others still write into a folder that is then removed.
 */
export async function allDone<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
