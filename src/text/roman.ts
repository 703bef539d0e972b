const NUMERALS: [string, number][] = [
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** `count` in Roman numerals, for ordinals of congresses: 24 gives `XXIV`. */
export function toRoman(count: number): string {
  let [left, roman] = [count, ""];
  for (const [numeral, value] of NUMERALS) {
    while (left >= value) {
      roman += numeral;
      left -= value;
    }
  }
  return roman;
}

/** The number of a Roman numeral up to LXXXIX; undefined when it is not written properly. */
export function fromRoman(roman: string): number | undefined {
  let [rest, count] = [roman, 0];
  for (const [numeral, value] of NUMERALS) {
    while (rest.startsWith(numeral)) {
      rest = rest.slice(numeral.length);
      count += value;
    }
  }
  return count > 0 && count < 90 && rest === "" && toRoman(count) === roman ? count : undefined;
}
