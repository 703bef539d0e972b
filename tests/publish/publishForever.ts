// For tests that kill: publishes one site after the other, again and again, now and then going back, until
// somebody puts an end to it. With `ssh` in the environment, into a server's folder. Bundled, so that a hundred of
// them start quickly.
import { parseAddress } from "../../src/publish/address.ts";
import { goBack } from "../../src/publish/goBack.ts";
import { localTarget } from "../../src/publish/localTarget.ts";
import { publishSite } from "../../src/publish/publishSite.ts";
import { remoteTarget } from "../../src/publish/remote/remoteTarget.ts";
import { workers as startWorkers } from "../../src/publish/workers.ts";

const [, , to = "", ...sites] = process.argv;
const { host, dir } = parseAddress(to);
const { ssh = "ssh" } = process.env;
const workers = startWorkers();
process.stdout.write("bắt đầu\n");
for (let turn = 0; ; turn++) {
  const site = sites[turn % sites.length] ?? "";
  const target = host
    ? await remoteTarget({ host, dir, ssh }, `${sites[0]}.cache`)
    : await localTarget(dir, workers);
  if (turn % 5 === 4) await goBack(target).catch(() => {});
  else await publishSite(target, { site, cache: `${site}.cache`, keep: 3 }, workers);
  await target.close();
}
