// Loaded into every process of Node that is measured where there is no GNU time: notes at its end what it took.
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const report = process.env.COUNT_USE;
if (isMainThread && report) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(report, `${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${maxRSS}\n`);
  });
}
