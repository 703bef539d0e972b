import { Command, CommanderError } from "commander";
import { OutputError } from "../emit/foreignFolder.ts";

/** Exit statuses, a contract with those who call the commands. */
export const EXIT = { done: 0, contentErrors: 1, wrongUsage: 2, ourFault: 3 } as const;

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

/** Runs a command to its exit status. Whatever goes wrong ends in a line for a person, not in a stack. */
export async function run(program: Command, action: () => Promise<number>): Promise<void> {
  try {
    program.parse();
    process.exitCode = await action();
  } catch (error) {
    process.exitCode = report(error, program);
  }
}

function report(error: unknown, program: Command): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    const detail = error.message.replace(/^error: /, "");
    process.stderr.write(
      `${USAGE[error.code] ?? "Gọi lệnh sai"}: ${detail}\n\n${program.helpInformation()}`,
    );
    return EXIT.wrongUsage;
  }
  if (error instanceof UsageError || error instanceof OutputError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.wrongUsage;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Lỗi của chương trình, không phải của nội dung: ${message}\n`);
  if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  else
    process.stderr.write("Chạy lại với DEBUG=1 để xem chi tiết, rồi báo cho người giữ mã nguồn.\n");
  return EXIT.ourFault;
}
