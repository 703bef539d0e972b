import { existsSync } from "node:fs";
import { join } from "node:path";
import { MARK, OutputError } from "../foreignFolder.ts";
import { isPart } from "./partFile.ts";
import { printShard, type Shard } from "./shard.ts";

/** Throws an `OutputError` where a part would take the place of a whole site. */
export function refuseWhole(output: string, shard: Shard): void {
  if (!existsSync(join(output, MARK)) || isPart(output)) return;
  throw new OutputError(
    `Không đặt phần ${printShard(shard)} vào "${output}": ở đó là một trang đầy đủ. Hãy chọn --output khác`,
  );
}
