/** Where something stands that is known by hashes: rows in the order of their hashes, marks and pages. */
export interface Rows {
  size: number;
  hashes: Uint32Array;
  /** Marks in the upper 16 bits, the page in the lower. */
  places: Uint32Array;
}

/** Rows in the making. */
export interface RowList {
  /** Pages come in their order. */
  add(hash: number, marks: number, page: number): void;
  /** All of them in order; the same row may come several times. */
  sorted(): Rows;
}

/** Begins without rows. `marked` tells whether any has marks. */
export function rowList(marked: boolean): RowList {
  let hashes = new Uint32Array(1_024);
  let places = new Uint32Array(1_024);
  let size = 0;
  return {
    add(hash, marks, page) {
      if (size === hashes.length) {
        hashes = twice(hashes);
        places = twice(places);
      }
      hashes[size] = hash;
      places[size++] = (marks << 16) | page;
    },
    sorted() {
      const rows = { size, hashes: hashes.subarray(0, size), places: places.subarray(0, size) };
      // By the least of the keys first: each pass keeps the order of those before.
      if (marked) for (const shift of [16, 24]) sortBy(rows, rows.places, shift, 8);
      for (const shift of [0, 11, 22]) sortBy(rows, rows.hashes, shift, 11);
      return rows;
    },
  };
}

function twice(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Sorts by some bits of one column, keeping the order of rows that have the same. */
function sortBy(rows: Rows, column: Uint32Array, shift: number, bits: number): void {
  const { size, hashes, places } = rows;
  const mask = 2 ** bits - 1;
  const starts = new Uint32Array(mask + 2);
  const digit = (i: number) => ((column[i] ?? 0) >>> shift) & mask;
  for (let i = 0; i < size; i++) starts[digit(i) + 1] = (starts[digit(i) + 1] ?? 0) + 1;
  for (let i = 1; i <= mask; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  rows.hashes = new Uint32Array(size);
  rows.places = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    const to = starts[digit(i)] ?? 0;
    starts[digit(i)] = to + 1;
    rows.hashes[to] = hashes[i] ?? 0;
    rows.places[to] = places[i] ?? 0;
  }
}
