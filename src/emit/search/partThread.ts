/** What the thread of the index does with a part. */
export { writePart as work } from "./writePart.ts";
