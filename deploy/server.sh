# shellcheck shell=sh
# What the hooks and publish.sh have in common; sourced with GIT_DIR set, run by sh.
# The program is the one this file belongs to, never the one that was pushed.

# Readable by the web server; whatever the pusher's own settings are.
umask 022
export LC_ALL=C.UTF-8

# Absolute, for commands below change folders.
GIT_DIR=$(git rev-parse --absolute-git-dir) || exit 3
export GIT_DIR

# install.sh wrote these; a push without them is refused rather than let through unchecked.
branch=$(git config bien-nien.branch)
site=$(git config bien-nien.site)
work=$(git config bien-nien.work)
node=$(git config bien-nien.node)
if [ -z "$branch" ] || [ -z "$site" ] || [ -z "$work" ] || [ -z "$node" ]; then
  echo "Máy chủ chưa gắn xong với kho này: hãy chạy lại deploy/install.sh" >&2
  exit 3
fi
PATH="$node:$PATH"

# lock NAME: waits until nobody else holds it; it is let go when this process ends.
lock() {
  exec 9>"$work/$1.lock" || exit 3
  flock --nonblock 9 && return
  echo "Đang có lượt khác, đợi đến lượt…"
  flock 9
}

# content_of COMMIT: the id of its folder content/; 1 where it has none.
content_of() {
  [ "$(git cat-file -t "$1:content" 2>/dev/null)" = tree ] && git rev-parse "$1:content"
}

# check_out COMMIT FOLDER: puts the commit's content/ into FOLDER/content, and nothing else of it.
# Only files that differ from those of the last time are written. Objects are read, none is written,
# no ref is touched: so it works on a push that is still in quarantine. 1 where there is no content/.
check_out() {
  tree=$(content_of "$1") || return 1
  laid_out "$tree" "$2" && return
  # Somebody was stopped halfway, or the folder was changed by hand.
  rm -rf "$2"
  laid_out "$tree" "$2" || exit 3
}

laid_out() {
  mkdir -p "$2/content" || exit 3
  # Where the machine has Git LFS, it fetches nothing for what was pushed.
  GIT_LFS_SKIP_SMUDGE=1 GIT_INDEX_FILE="$2/index" GIT_WORK_TREE="$2/content" \
    git -c core.autocrlf=false read-tree --reset -u "$1" &&
    (cd "$2/content" && GIT_INDEX_FILE="$2/index" GIT_WORK_TREE="$2/content" git clean -ffdxq)
}

# without_git COMMAND…: runs it where git's variables do not lead it to this repository.
without_git() {
  (
    # shellcheck disable=SC2046 # one variable a word
    unset $(git rev-parse --local-env-vars)
    exec "$@" 9>&-
  )
}
