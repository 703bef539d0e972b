import { releaseBefore } from "./keptReleases.ts";
import { PublishError } from "./publishError.ts";
import type { Target } from "./target.ts";

/** Shows readers the release before the one they are shown. Throws a `PublishError` where there is none. */
export async function goBack(target: Target): Promise<{ from: string; to: string }> {
  const { current, releases, named } = target;
  if (!current) throw new PublishError(`Chưa có bản nào ở "${named}" để quay lại`);
  const before = releaseBefore(releases, current);
  if (!before) {
    throw new PublishError(`Không quay lại được: trước bản ${current} không còn bản nào được giữ`);
  }
  await target.show(before);
  return { from: current, to: before };
}
