// For the test of the lock: takes it again and again; while it has it, nobody else may have made the folder `in`.
import { mkdirSync, rmdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { takeLock } from "../../src/publish/lock.ts";
import { PublishError } from "../../src/publish/publishError.ts";

const [, , folder = "", times = "1"] = process.argv;
for (let taken = 0; taken < Number(times); ) {
  try {
    const lock = takeLock(`${folder}/khoa`);
    mkdirSync(`${folder}/in`);
    await delay(Math.random() * 3);
    rmdirSync(`${folder}/in`);
    // Some die without giving it back; then it is the next one's to take it over.
    if (Math.random() < 0.2) process.exit(10);
    lock.release();
    taken++;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
  }
  await delay(Math.random() * 3);
}
