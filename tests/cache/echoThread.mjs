import { setTimeout as wait } from "node:timers/promises";
import { threadId } from "node:worker_threads";

// A thread that says which one it is, after so many milliseconds.
export const work = (milliseconds) => wait(milliseconds, threadId);
