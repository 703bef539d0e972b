import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { chart } from "./chart.ts";
import { readHostileTexts } from "./hostileTexts.ts";
import { circumstances, commitDay } from "./machine.ts";
import { type Measured, measureSize } from "./measureSize.ts";
import { benchmarkPage, chartPath } from "./page.ts";
import { programIn } from "./program.ts";
import { bodyCosts, sampleBody } from "./smallCosts.ts";
import { bodiesIn } from "./words.ts";

/** `npm run bench -- [N...]`: times the program, and Hugo where it is installed, and writes `docs/benchmarks.md`. */
interface Flags {
  runs: number;
  content: string[];
  date?: string;
  dry?: boolean;
}

const DOCS = "docs";
const BODIES = 300;

function wholeNumber(written: string): number {
  if (/^[1-9]\d{0,6}$/.test(written)) return Number(written);
  throw new InvalidArgumentError("a whole number from 1 on is wanted");
}

const program = new Command("npm run bench --")
  .description("Times builds of invented articles, beside Hugo where it is installed.")
  .argument(
    "[articles...]",
    "how many articles; several sizes one after another",
    (written, before) => [...(Array.isArray(before) ? before : []), wholeNumber(written)],
  )
  .option("--runs <number>", "runs of which the medians are told", wholeNumber, 3)
  .option(
    "--content <folders...>",
    "content folders: the first gives the registry, all give words",
    ["content"],
  )
  .option("--date <day>", "the day on the page, instead of that of the last commit")
  .option("--dry", "print the page, write nothing")
  .parse();

const flags = program.opts<Flags>();
const [asked] = program.processedArgs as [number[] | undefined];
const say = (text: string) => process.stderr.write(text);
// Asked before it is we who keep the machine busy.
const where = circumstances();
const scratch = mkdtempSync(join(tmpdir(), "bien-nien-bench-"));
process.once("SIGINT", () => process.exit(130));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));

const body = bodyCosts(sampleBody(flags.content.flatMap(bodiesIn)), BODIES);
const hostile = readHostileTexts();
const copy = await programIn(join(scratch, "chuong-trinh"));
const sizes: Measured[] = [];
for (const articles of asked ?? [1_000]) {
  const plan = { runs: flags.runs, sources: flags.content, scratch, say };
  sizes.push(await measureSize(articles, copy, plan));
  // After each size: the last may take hours.
  if (!flags.dry) write();
}
process.stdout.write(page());

function page(): string {
  const date = flags.date ?? commitDay();
  return benchmarkPage({ date, circumstances: where, body, hostile, sizes });
}

function write(): void {
  for (const measured of sizes) {
    const file = join(DOCS, chartPath(measured.articles));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, chart(measured));
  }
  writeFileSync(join(DOCS, "benchmarks.md"), page());
}
