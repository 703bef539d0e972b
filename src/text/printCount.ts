/** `12.094`: thousands with points, as Vietnamese writes them, on every machine. */
export function printCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}
