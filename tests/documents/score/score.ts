import { readScenarios, scoreIdentity } from "./scoreIdentity.ts";
import { LEAST, precision, readCases, recall, type Score, scoreReading } from "./scoreReading.ts";

/** `npm run documents:score`: how many citations of the fixtures are found and read right, and joined right. */

const percent = (part: number) => `${(part * 100).toFixed(1).padStart(5)} %`;

function print(name: string, score: Score): void {
  console.log(
    `${name.padEnd(12)} recall ${percent(recall(score))}  precision ${percent(precision(score))}  (${score.right}/${score.expected}, ${score.found} found)`,
  );
}

const NAMES = ["real", "variations", "lookAlikes"] as const;
for (const name of NAMES) print(name, scoreReading(readCases(name)));
const all = scoreReading(NAMES.flatMap((name) => readCases(name)));
print("all", all);
const identity = scoreIdentity(readScenarios());
const { right, wrong, missed } = identity;
console.log(`identity     right ${right.length}  wrong ${wrong.length}  missed ${missed.length}`);

for (const { text, missing, surplus } of all.wrong)
  console.log(
    `\n${JSON.stringify(text)}\n  missing ${missing.join(" | ")}\n  surplus ${surplus.join(" | ")}`,
  );
for (const label of [...wrong, ...missed]) console.log(`\n${label}`);

const good = recall(all) >= LEAST.recall && precision(all) >= LEAST.precision;
process.exitCode = good && wrong.length === 0 && missed.length === 0 ? 0 : 1;
