import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { blobId } from "../../cache/stamps.ts";
import { writing } from "../diskTrouble.ts";
import { printList } from "../fileList.ts";
import { STATE } from "../layout.ts";
import type { Plan } from "../planRelease.ts";
import type { Target } from "../target.ts";
import { openingOf } from "./opening.ts";
import { refusal } from "./refusal.ts";
import { sendFiles } from "./sendFiles.ts";
import { openSession, type Server } from "./session.ts";

/**
 * A folder of a server as a place to publish into. Only what is new is sent, by rsync; the server links the rest
 * from the release before. What is to be sent is made below `cache`. Throws a `PublishError` as `localTarget` does, and where there is no connection.
 */
export async function remoteTarget(server: Server, cache: string): Promise<Target> {
  const named = `${server.host}:${server.dir}`;
  const session = openSession(server);
  const staging = join(cache, "xuat-ban", `gui-${blobId(Buffer.from(named)).slice(0, 12)}`);
  const close = async () => {
    await session.end();
    await rm(staging, { recursive: true, force: true });
  };
  try {
    const { number, ...state } = await openingOf(session, named);
    const ask = async (words: string) => {
      session.tell(words);
      const answer = await session.line();
      if (answer !== "ok") throw refusal(answer, named);
    };
    return {
      named,
      ...state,
      async fill(plan: Plan, make) {
        const files = join(staging, "tep");
        writing(staging, () => {
          // Whoever was killed before us has left it.
          rmSync(staging, { recursive: true, force: true });
          mkdirSync(files, { recursive: true });
        });
        await make(files);
        writing(staging, () => writeFileSync(join(staging, "giu"), plan.link.join("\0")));
      },
      async place(name, list) {
        writing(staging, () => writeFileSync(join(staging, "danh-sach"), printList(list)));
        await sendFiles(staging, `${STATE}/dang-lam-${number}`, server);
        await ask(`place ${name}`);
      },
      show: (name) => ask(`show ${name}`),
      async drop(names) {
        for (const name of names) await ask(`drop ${name}`);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
