/**
 * How many files hold what weighs so much, with about `full` each, at least one. Not every number is
 * one of them: a little more or less in all, and what is in a file stays in it.
 */
export function fileCount(weight: number, full: number): number {
  let count = 1;
  while (weight > full * count) count = Math.ceil(count * 1.19);
  return count;
}
