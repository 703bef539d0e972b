import { type Address, parseAddress } from "../publish/address.ts";
import { goBack } from "../publish/goBack.ts";
import { localTarget } from "../publish/localTarget.ts";
import { type Published, publishSite } from "../publish/publishSite.ts";
import { remoteTarget } from "../publish/remote/remoteTarget.ts";
import type { Target } from "../publish/target.ts";
import { workers as startWorkers, type Workers } from "../publish/workers.ts";
import { printCount } from "../text/printCount.ts";
import { command, EXIT, run } from "./command.ts";
import { progressLine, secondsSince } from "./progress.ts";
import { keptCount, outsideSite } from "./publish/options.ts";

interface Flags {
  to: string;
  site: string;
  keep: string;
  rollback?: boolean;
  ssh: string;
  cache: string;
  clean?: boolean;
  quiet?: boolean;
}

const program = command(
  "publish",
  "Đưa trang đã dựng lên nơi máy chủ web đọc; người đọc luôn thấy trọn một bản.",
)
  .requiredOption("--to <nơi>", "thư mục trên máy này, hoặc máy:thư-mục để gửi qua ssh")
  .option("--site <thư mục>", "trang đã dựng", "_site")
  .option("--keep <số>", "số bản được giữ", "5")
  .option("--rollback", "cho người đọc thấy lại bản trước; không đưa gì lên")
  .option("--ssh <lệnh>", "lệnh ssh, khi cần cổng hay khóa riêng", "ssh")
  .option("--cache <thư mục>", "nơi giữ dấu của các tệp đã đọc; xóa lúc nào cũng được", ".cache")
  .option("--clean", "chép và nén lại tất cả, không lấy gì từ bản trước")
  .option("--quiet", "chỉ in lỗi");

await run(program, async () => {
  const flags = program.opts<Flags>();
  const started = performance.now();
  const address = parseAddress(flags.to);
  const keep = keptCount(flags.keep);
  if (!address.host) outsideSite(address.dir, flags.site);
  const workers = startWorkers();
  const progress = progressLine();
  try {
    const say = await withTarget(address, flags, workers, async (target) => {
      if (flags.rollback) {
        const { from, to } = await goBack(target);
        return `Đã quay lại bản ${to}, thay cho ${from}`;
      }
      const onProgress = flags.quiet ? undefined : progress.show;
      return report(await publishSite(target, { ...flags, keep, onProgress }, workers), flags.to);
    }).finally(progress.clear);
    if (!flags.quiet) process.stdout.write(`${say}, ${secondsSince(started)} giây\n`);
    return EXIT.done;
  } finally {
    await workers.stop();
  }
});

async function withTarget<T>(
  address: Address,
  { ssh, cache }: Flags,
  workers: Workers,
  action: (target: Target) => Promise<T>,
): Promise<T> {
  const { host, dir } = address;
  const target = host
    ? await remoteTarget({ host, dir, ssh }, cache)
    : await localTarget(dir, workers);
  try {
    return await action(target);
  } finally {
    await target.close();
  }
}

function report({ name, files, made, isNew }: Published, to: string): string {
  const count = `${printCount(files)} tệp`;
  if (!isNew) return `Không có gì mới: bản ${name} ở "${to}" đã đúng là trang này, ${count}`;
  return `Đã đưa lên bản ${name}: ${count}, ${printCount(made)} mới hoặc đổi → ${to}`;
}
