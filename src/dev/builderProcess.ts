import { spawn } from "node:child_process";

/** How a build ended: its exit status, and what it printed. */
export interface BuildOutcome {
  status: number;
  report: string;
}

/** What a builder says when it is asked for a build; `renew` when it can build no more and another must. */
export type Answer = BuildOutcome | "renew";

/** A process that builds again and again, by the program as it was when the process started. */
export interface Builder {
  /** One build, to be asked for when the last has ended. */
  build(): Promise<Answer>;
  isThere(): boolean;
  /** Ends the process, if need be in the midst of a build: the next one finishes what that has left. */
  end(): Promise<void>;
}

/** The exit status of a build that failed by a fault of ours. */
export const OUR_FAULT = 3;

/** Starts a process that builds with the flags `args` of `npm run build`. */
export function startBuilder(args: readonly string[]): Builder {
  // What it says is shown in the page too, where the signs for colours would be read as letters.
  const { FORCE_COLOR, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ["--max-semi-space-size=64", "src/cli/start.mjs", "builder", ...args],
    { stdio: ["ignore", "pipe", "pipe", "ipc"], env: { ...env, NO_COLOR: "1" } },
  );
  let printed = "";
  let hear: (answer: Answer) => void = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  // Without this, a process that cannot be started would end the preview.
  child.on("error", ({ message }) => {
    printed += `${message}\n`;
  });
  child.on("message", (answer: Answer) => hear(answer));
  const closed = new Promise<void>((resolve) => {
    child.on("close", (status, signal) => {
      const how = `Tiến trình dựng trang dừng giữa chừng (${signal ?? status}); lưu lại một tệp để dựng lại.`;
      hear({ status: OUR_FAULT, report: `${how}\n` });
      resolve();
    });
  });
  return {
    async build() {
      const answer = await new Promise<Answer>((resolve) => {
        hear = resolve;
        // One that is gone is heard of by its end.
        child.send("build", () => {});
      });
      if (answer === "renew") return answer;
      // What came by no report: warnings of Node, the last words of a process that died.
      const report = printed + answer.report;
      printed = "";
      return { ...answer, report };
    },
    isThere: () => child.exitCode === null && child.signalCode === null,
    async end() {
      child.kill();
      await closed;
    },
  };
}
