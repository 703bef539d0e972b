import {
  accuracy,
  FOLDERS,
  fieldsOf,
  isGoodEnough,
  type Scored,
  scoreFolder,
} from "./scoreFixtures.ts";

/**
 * `npm run import:score`: how much of the fixtures is read right, field by field, and what is not; with
 * `-- known` only of those that rules may be written by.
 */

const percent = (scored: readonly Scored[]) =>
  `${(accuracy(scored) * 100).toFixed(1).padStart(5)} %  ${scored.filter(({ right }) => right).length}/${scored.length}`;

const all: Scored[] = [];
const wanted = process.argv.slice(2);
for (const folder of FOLDERS.filter((one) => wanted.every((name) => one.endsWith(name)))) {
  const scored = await scoreFolder(folder);
  all.push(...scored);
  const files = new Set(scored.map(({ file }) => file)).size;
  console.log(`${folder}: ${files} inputs, fields ${percent(fieldsOf(scored))}`);
}

console.log("");
for (const what of [...new Set(all.map((one) => one.what.replace(/ .*]$/, "]")))].sort()) {
  const own = all.filter((one) => one.what.replace(/ .*]$/, "]") === what);
  console.log(`${what.padEnd(18)}${percent(own)}`);
}
console.log(`${"all fields".padEnd(18)}${percent(fieldsOf(all))}`);
console.log(`${"all and layout".padEnd(18)}${percent(all)}`);

for (const { file, what, wronglySure, expected, found, right } of all) {
  if (right) continue;
  const mark = wronglySure ? "SURE AND WRONG" : "wrong";
  console.log(`\n${mark}: ${file} ${what}`);
  console.log(`  expected ${JSON.stringify(expected)}\n  found    ${JSON.stringify(found)}`);
}
process.exitCode = isGoodEnough(all) ? 0 : 1;
