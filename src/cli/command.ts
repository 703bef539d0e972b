import { Command, CommanderError } from "commander";
import { OutputError } from "../emit/foreignFolder.ts";
import { PublishError } from "../publish/publishError.ts";

/** Exit statuses, a contract with those who call the commands. */
export const EXIT = { done: 0, contentErrors: 1, wrongUsage: 2, ourFault: 3 } as const;

/** Where a command says what it found, and what it has to say besides. */
export interface Say {
  out(text: string): void;
  err(text: string): void;
}

/** To whoever called the command. */
export const ALOUD: Say = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/** Something wrong with how a command was called, said for the person who called it. */
export class UsageError extends Error {}

/** What commander says in English, by its codes. */
const USAGE: Record<string, string> = {
  "commander.unknownOption": "Không có cờ này",
  "commander.missingMandatoryOptionValue": "Thiếu một cờ phải có",
  "commander.optionMissingArgument": "Cờ này cần một giá trị",
  "commander.excessArguments": "Có chữ thừa sau lệnh",
  "commander.unknownCommand": "Không có lệnh này",
  "commander.conflictingOption": "Hai cờ này không đi cùng nhau",
  "commander.invalidArgument": "Giá trị của cờ không đúng",
};

const HEADINGS: Record<string, string> = {
  "Usage:": "Cách gọi:",
  "Arguments:": "Tham số:",
  "Options:": "Các cờ:",
};

/** A command with Vietnamese help that throws instead of leaving the process. */
export function command(name: string, description: string): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .helpOption("-h, --help", "xem trợ giúp")
    .exitOverride()
    .usage("[các cờ]")
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      optionDescription: ({ description, argChoices, defaultValue }) =>
        [
          description,
          argChoices && `một trong: ${argChoices.join(", ")}`,
          typeof defaultValue === "string" && `mặc định: ${defaultValue}`,
        ]
          .filter(Boolean)
          .join("; "),
    })
    .configureOutput({ writeErr: () => {} });
}

/** Runs a command to the exit status of this process. */
export async function run(program: Command, action: () => Promise<number>): Promise<void> {
  process.exitCode = await statusOf(program, action, ALOUD);
}

/** The exit status of a command. Whatever goes wrong ends in a line for a person, not in a stack. */
export async function statusOf(
  program: Command,
  action: () => Promise<number>,
  say: Say,
): Promise<number> {
  try {
    program.parse();
    return await action();
  } catch (error) {
    return report(error, program, say);
  }
}

function report(error: unknown, program: Command, say: Say): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    const detail = error.message.replace(/^error: /, "");
    say.err(`${USAGE[error.code] ?? "Gọi lệnh sai"}: ${detail}\n\n${program.helpInformation()}`);
    return EXIT.wrongUsage;
  }
  if (
    error instanceof UsageError ||
    error instanceof OutputError ||
    error instanceof PublishError
  ) {
    say.err(`${error.message}\n`);
    return EXIT.wrongUsage;
  }
  const message = error instanceof Error ? error.message : String(error);
  say.err(`Lỗi của chương trình, không phải của nội dung: ${message}\n`);
  if (process.env.DEBUG && error instanceof Error) say.err(`${error.stack}\n`);
  else say.err("Chạy lại với DEBUG=1 để xem chi tiết, rồi báo cho người giữ mã nguồn.\n");
  return EXIT.ourFault;
}
