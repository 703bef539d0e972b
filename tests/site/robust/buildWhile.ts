// For the test of sources that change: builds anew, and when all is read, does to a file what is said.
import { appendFileSync, rmSync } from "node:fs";
import { buildSite } from "../../../src/build.ts";

const [, , content = "", output = "", cache = "", what = "", file = ""] = process.argv;
let isDone = false;
const built = await buildSite({
  ...{ content, output, cache, clean: true },
  onProgress(progress) {
    // Bodies come back from their threads when all articles are read.
    if (progress !== "Dựng bài" || isDone) return;
    isDone = true;
    if (what === "remove") rmSync(file);
    else appendFileSync(file, "\nVừa viết thêm.\n");
  },
});
process.stdout.write(JSON.stringify({ ...built, isDone }));
