/** Terms are told apart by so many colours, which return in turn. */
const COLOURS = 4;

/** The number of a term's colour, from 0: one term has one colour on every page, neighbours differ. */
export function termColour(years: string): number {
  return Math.floor(Number(years.slice(0, 4)) / 5) % COLOURS;
}
