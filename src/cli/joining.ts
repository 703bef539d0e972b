import { statSync } from "node:fs";
import { printCount } from "../derive/format.ts";
import { isPart } from "../emit/parts/partFile.ts";
import { parseShard, printShard, type Shard } from "../emit/parts/shard.ts";
import { type Parts, type Refusal, takeParts } from "../emit/parts/takeParts.ts";
import { UsageError } from "./command.ts";

const REFUSALS: Readonly<Record<Refusal, string>> = {
  damaged: "bảng kê của nó hỏng hoặc thiếu",
  program: "phiên bản khác của chương trình đã dựng nó",
  machine: "một loại máy khác đã dựng nó",
};

/** Named at most; how many more there are is counted. */
const NAMED = 5;

/** A shard as given. Throws a `UsageError` for anything but `i/n` with i from 1 to n. */
export function shardOf(written: string | undefined): Shard | undefined {
  if (written === undefined) return undefined;
  const shard = parseShard(written);
  if (shard) return shard;
  throw new UsageError(`--shard "${written}" không phải dạng i/n, với i từ 1 đến n (như 2/4)`);
}

/** Where a shard is made when nobody says where: shards beside one another share nothing. */
export function shardFolders(shard: Shard | undefined, cache: string) {
  if (!shard) return { output: "_site", cache };
  const { number, of } = shard;
  return { output: `_site.phan-${number}`, cache: `${cache}/phan/${number}-${of}` };
}

/** The parts in these folders. Throws a `UsageError` for one that is not there, or that is no part. */
export function partsIn(folders: readonly string[] | undefined): Parts | undefined {
  for (const folder of folders ?? []) {
    const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
    if (!isFolder) throw new UsageError(`Không có thư mục "${folder}"; hãy xem lại --merge`);
    if (!isPart(folder)) {
      throw new UsageError(`"${folder}" không phải phần do --shard dựng ra; hãy xem lại --merge`);
    }
  }
  return folders && takeParts(folders);
}

/** What an editor should know of the parts that were joined to a site of so many articles; lines, or nothing. */
export function joiningReport(parts: Parts | undefined, articles: number): string {
  if (!parts) return "";
  const { damaged } = parts.taken();
  const lines = parts.refused.map(
    ({ folder, why }) => `Không lấy gì từ phần "${folder}": ${REFUSALS[why]}`,
  );
  for (const path of damaged.slice(0, NAMED)) lines.push(`Tệp hỏng, không lấy: ${path}`);
  if (damaged.length > NAMED) lines.push(`… và ${damaged.length - NAMED} tệp hỏng nữa`);
  const [had, all] = [printCount(parts.articles), printCount(articles)];
  if (parts.articles < articles) lines.push(`Các phần dùng được chỉ có ${had} trong ${all} bài`);
  if (lines.length > 0) lines.push("Phần còn thiếu đã được dựng ở đây; trang vẫn đầy đủ.");
  return lines.map((line) => `${line}\n`).join("");
}

/** The last line of a command that made a part. */
export function partMade(shard: Shard, articles: number, seconds: string, output: string): string {
  return `Xong phần ${printShard(shard)}: ${printCount(articles)} bài, ${seconds} giây → ${output} (ghép bằng --merge)\n`;
}
