#!/bin/sh
# install.sh KHO.git NƠI-ĐĂNG [NHÁNH]: makes a bare repository publish what is pushed to it. The program
# is this folder. Run again after moving anything; hooks of somebody else are left alone.

program=$(dirname "$(dirname "$(readlink -f "$0")")")
stop() {
  echo "$1" >&2
  exit 2
}
[ $# -ge 2 ] || stop "Cách gọi: deploy/install.sh <kho.git> <nơi đăng> [nhánh, mặc định main]"
[ -d "$program/node_modules" ] || stop "Chưa cài chương trình: chạy npm ci trong $program trước"
for tool in git node npm flock setsid; do
  command -v "$tool" >/dev/null || stop "Máy này thiếu $tool"
done

branch=${3:-main}
[ -e "$1" ] || git init --quiet --bare --initial-branch="$branch" "$1" || exit 2
repository=$(cd "$1" && pwd -P) || exit 2
[ "$(git -C "$repository" rev-parse --is-bare-repository 2>/dev/null)" = true ] || stop "$1 không phải kho trần (bare) của git"
for hook in pre-receive post-receive; do
  there=$repository/hooks/$hook
  if [ -e "$there" ] && [ "$(readlink -f "$there")" != "$program/deploy/$hook" ]; then
    stop "$there đã có, không đè lên; hãy dời nó đi rồi chạy lại"
  fi
done

mkdir -p "$2" || exit 2
site=$(cd "$2" && pwd -P)
work=${repository%.git}.lam-viec
mkdir -p "$repository/hooks" "$work/log" || exit 2

set_up() { git -C "$repository" config "$1" "$2" || exit 2; }
set_up bien-nien.branch "$branch"
set_up bien-nien.site "$site"
set_up bien-nien.work "$work"
# Hooks run without the settings of a terminal, where node is often found.
set_up bien-nien.node "$(dirname "$(command -v node)")"
# Objects that are made to harm those who clone are refused.
set_up receive.fsckObjects true
for hook in pre-receive post-receive; do
  ln -sfn "$program/deploy/$hook" "$repository/hooks/$hook" || exit 2
done

echo "Xong: push vào nhánh $branch của $repository thì trang ở $site/current được đăng."
