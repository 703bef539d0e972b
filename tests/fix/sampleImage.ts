import { readFileSync } from "node:fs";
import { GOOD } from "../fixture.ts";

/** A red square. */
export const RED = new Uint8Array(readFileSync(`${GOOD}/articles/gia-lam/2021/anh-thu.png`));
