import { COPYING } from "./compressedCopies.ts";
import { cannotRead, cannotWrite, changedMeanwhile } from "./diskTrouble.ts";
import { type FileList, siteDigest } from "./fileList.ts";
import { hashSite } from "./hashSite.ts";
import { releasesToDrop } from "./keptReleases.ts";
import { listSite } from "./listSite.ts";
import { planRelease } from "./planRelease.ts";
import { nextName } from "./releaseName.ts";
import { siteState } from "./siteFolder.ts";
import type { Target } from "./target.ts";
import type { Workers } from "./workers.ts";

/** What is published, and how. */
export interface PublishOptions {
  /** The folder of a built site. */
  site: string;
  /** The folder of what is kept between runs; it may be deleted at any time. */
  cache: string;
  /** How many releases are kept. */
  keep: number;
  /** True to take nothing over from the release before. */
  clean?: boolean;
  onProgress?: (what: string, done: number, total: number) => void;
}

/** What came of publishing. */
export interface Published {
  /** The release that readers are now shown. */
  name: string;
  /** Files of the site in it, without compressed copies. */
  files: number;
  /** Files of the site that the release before did not have like this; 0 where it was the same site. */
  made: number;
  /** False where readers were shown this very site already and nothing was done. */
  isNew: boolean;
}

/** Makes a release of a site in `target` and shows it, or does nothing where it is shown already. */
export async function publishSite(
  target: Target,
  { site, cache, keep, clean = false, onProgress = () => {} }: PublishOptions,
  workers: Workers,
): Promise<Published> {
  const state = siteState(site);
  const entries = listSite(site);
  const files = entries.length;
  const hashes = await hashSite(site, entries, cache, workers, (done) =>
    onProgress("Đọc trang", done, files),
  );
  const digest = siteDigest(hashes);
  const { current, former } = target;
  if (current && former?.site === digest && !clean) {
    return { name: current, files, made: 0, isNew: false };
  }
  const plan = clean ? planRelease(hashes) : planRelease(hashes, former, target.spare);
  const made = new Map(plan.kept);
  await target.fill(plan, async (to) => {
    const answer = await workers.run({ kind: "make", from: site, to, items: plan.make }, (done) =>
      onProgress("Chép và nén", done, plan.make.length),
    );
    if (!("trouble" in answer)) for (const [path, hash] of answer.done) made.set(path, hash);
    else if (answer.side === "from") throw cannotRead(site, answer.trouble);
    else throw cannotWrite(target.named, answer.trouble);
  });
  if (siteState(site) !== state) throw changedMeanwhile(site);
  const name = nextName(
    target.releases.map((release) => release.name),
    digest,
  );
  const list: FileList = {
    site: digest,
    copying: COPYING,
    files: made,
    ...(current && { previous: current }),
  };
  await target.place(name, list);
  await target.show(name);
  const releases = [...target.releases, { name, previous: current }];
  await target.drop(releasesToDrop(releases, name, keep));
  return { name, files, made: plan.make.length, isNew: true };
}
