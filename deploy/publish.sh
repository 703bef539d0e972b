#!/bin/sh
# publish.sh KHO.git [--if-changed]: publishes the branch as it is now. Whoever updated the program
# runs it by hand; `post-receive` runs it after each push, only where the content is not published yet.

program=$(dirname "$(dirname "$(readlink -f "$0")")")
if [ -z "$1" ]; then
  echo "Cách gọi: deploy/publish.sh <kho.git>" >&2
  exit 2
fi
GIT_DIR=$1
export GIT_DIR
. "$program/deploy/server.sh"

failed() {
  echo "Chưa đăng được: $1 Trang cũ giữ nguyên; chạy lại: $program/deploy/publish.sh $GIT_DIR"
  exit 1
}

lock publish
# Asked only now: of pushes that waited, the first publishes the newest, and the others have nothing to do.
commit=$(git rev-parse --verify --quiet "refs/heads/$branch") || failed "chưa có nhánh $branch."
short=$(git rev-parse --short "$commit")
tree=$(content_of "$commit") || failed "không có thư mục content/."
if [ "$2" = --if-changed ] && [ "$tree" = "$(cat "$work/published" 2>/dev/null)" ]; then
  echo "Nội dung của $short đã ở trên trang."
  exit 0
fi

echo "Đang đăng $short…"
before=$(cat "$site/current/_headers" 2>/dev/null)
check_out "$commit" "$work/publish"
rm -f "$work/published"
# npm goes into the program's folder, where the styles and templates are found.
program() {
  command=$1
  shift
  without_git npm --silent --prefix "$program" run "$command" -- --cache "$work/cache" "$@" ||
    failed "lệnh $command báo lỗi ở trên."
}
program build --content "$work/publish/content" --output "$work/site"
program publish --site "$work/site" --to "$site"
echo "$tree" >"$work/published"

if [ -n "$before" ] && [ "$before" != "$(cat "$site/current/_headers" 2>/dev/null)" ]; then
  echo "Các dòng đầu (headers) của trang đã đổi: người quản trị cần in lại cấu hình máy chủ web (npm run hosting)."
fi
echo "Đã đăng $short."
