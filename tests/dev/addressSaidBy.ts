import type { ChildProcess } from "node:child_process";

/** The origin of the preview that `dev` prints when the preview is there; rejects when it ends before. */
export function addressSaidBy(server: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    server.once("close", () => reject(new Error(`the preview did not start: ${said}`)));
    // Read to the end, for a full or closed pipe would stop the command.
    server.stdout?.on("data", (chunk) => {
      said += chunk;
      const [, address] = /Bản xem trước: (http:\S+?)\/ /.exec(said) ?? [];
      if (address) resolve(address);
    });
  });
}
