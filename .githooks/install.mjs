// Run by `npm install`: tells git to find its hooks in this folder. Whatever goes wrong, the
// installation goes on: without hooks the same check runs on GitHub.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const HOOKS = ".githooks";

// A copy without history has no hooks; it may lie in somebody's other repository, which is not ours to set.
if (existsSync(".git")) {
  const present = hooksPath();
  if (present === undefined) git("config", "--local", "core.hooksPath", HOOKS);
  else if (present !== HOOKS) {
    console.log(
      `core.hooksPath đang là "${present}", giữ nguyên; muốn kiểm tra trước mỗi lần commit: git config core.hooksPath ${HOOKS}`,
    );
  }
}

function hooksPath() {
  return git("config", "--get", "core.hooksPath")?.trim() || undefined;
}

function git(...args) {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    // No git, an unset value, or a repository of another user.
    return undefined;
  }
}
