import { createServer } from "node:net";
import { ask } from "./request.ts";

/** A port of this machine's loopback on which nobody listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

const TRIES = 200;

/** Waits for a server at `url` to answer anything. Throws with what `log` says when it never does. */
export async function untilAnswered(url: string, log: () => string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried++) {
    const answered = await ask(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server at ${url} does not answer:\n${log()}`);
}
