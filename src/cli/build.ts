import { buildAsAsked, buildProgram } from "./buildProgram.ts";
import { ALOUD, run } from "./command.ts";

const program = buildProgram();

await run(program, () => buildAsAsked(program, ALOUD));
