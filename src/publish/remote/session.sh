# Runs on the server as long as a release is sent to it: takes the lock, tells what is there, then does what
# each line of its input asks for. It answers "ok", or "bad" and what is wrong. When the input ends, whatever
# became of the sender, it clears away what is not done and gives the lock back.
# $1 is the folder; places in it are those of ../layout.ts, the lock is that of ../lock.ts.
set -u
export LC_ALL=C

say() { printf '%s\n' "$*"; }
refuse() {
  say "bad $*"
  exit 0
}
# Runs a command; its complaint is the answer.
try() {
  complaint=$("$@" 2>&1) || {
    answer="bad write $(printf '%s' "$complaint" | tr '\n' ' ')"
    return 1
  }
}
must() { try "$@" || { say "$answer"; exit 0; }; }

state=.xuat-ban
locks=$state/khoa
number=0

must mkdir -p -- "$1"
cd -- "$1" || refuse "write $1"
[ -d "$state" ] || [ -z "$(ls -A)" ] || refuse foreign
must mkdir -p "$state" "$locks" "$state/danh-sach" releases

start_of() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20; }
may_be_alive() {
  [ "$3" = "$(uname -n)" ] || return 0
  if [ -d /proc/self ]; then
    [ -d "/proc/$1" ] && { [ "$2" = - ] || [ "$2" = "$(start_of "$1")" ]; }
  else
    ps -p "$1" >/dev/null 2>&1
  fi
}
# Names of locks are numbers; those laid aside begin with a dot.
highest() { (cd "$locks" && printf '%s\n' *) | grep -x '[0-9]*' | sort -n | tail -n 1; }

take_lock() {
  tried=0
  while [ "$tried" -lt 20 ]; do
    tried=$((tried + 1))
    top=$(highest)
    top=${top:-0}
    if [ "$top" -gt 0 ] && read -r pid start host 2>/dev/null <"$locks/$top"; then
      ! may_be_alive "$pid" "$start" "$host" || refuse "held $pid $host"
    fi
    start=$(start_of $$)
    aside=$locks/.$$-ssh
    printf '%s %s %s\n' "$$" "${start:--}" "$(uname -n)" 2>/dev/null >"$aside" || refuse "write $locks"
    ln "$aside" "$locks/$((top + 1))" 2>/dev/null
    got=$?
    rm -f "$aside"
    [ "$got" = 0 ] || continue
    if [ "$(highest)" -gt $((top + 1)) ]; then
      rm -f "$locks/$((top + 1))"
    else
      number=$((top + 1))
      return 0
    fi
  done
  refuse "write $locks"
}

leave() {
  [ "$number" = 0 ] && return
  rm -rf "$state/dang-lam-$number"
  : 2>/dev/null >"$locks/$number"
}
trap leave EXIT
trap 'exit 1' HUP INT TERM PIPE

take_lock
for lock in "$locks"/* "$locks"/.[!.]*; do
  [ "$lock" = "$locks/$number" ] || rm -f "$lock"
done
rm -rf "$state"/dang-lam-* "$state"/noi-*
for list in "$state/danh-sach"/*; do
  name=${list##*/}
  [ -d "releases/$name" ] || [ -d "$state/du-$name" ] || rm -f "$list"
done

current=
if [ -L current ]; then
  current=$(readlink current)
  current=${current##*/}
elif [ -e current ]; then
  refuse current
fi
[ -z "$current" ] || [ -d "releases/$current" ] || current=

say "number $number"
for release in releases/*; do
  name=${release##*/}
  [ -d "$release" ] || continue
  say "release $name $(sed -n '1,4s/^# previous: //p' "$state/danh-sach/$name" 2>/dev/null)"
done
[ -z "$current" ] || say "current $current"
say list
[ -z "$current" ] || cat "$state/danh-sach/$current" 2>/dev/null
say .

# The sent files are in $making/tep, the names of those to link in $making/giu, all in $making/danh-sach.
place() {
  making=$state/dang-lam-$number
  try mkdir -p "$making/tep" || return 1
  if [ -s "$making/giu" ]; then
    try rsync -a --from0 --files-from="$making/giu" --link-dest="$PWD/releases/$current/" \
      "releases/$current/" "$making/tep/" || return 1
  fi
  try mv "$making/danh-sach" "$state/danh-sach/$1" || return 1
  try mv "$making/tep" "releases/$1" || return 1
  sync -f . 2>/dev/null || :
}
# Makes a link beside and moves it over the former; without -T (or -h), mv would move it into the release.
swap() {
  try ln -s "releases/$1" "$state/noi-current-$number" || return 1
  mv -fT "$state/noi-current-$number" "$2" 2>/dev/null || try mv -fh "$state/noi-current-$number" "$2"
}
show() {
  [ -z "$current" ] || swap "$current" previous || return 1
  swap "$1" current || return 1
  current=$1
}
drop() {
  try mv "releases/$1" "$state/noi-$1-$number" || return 1
  rm -rf "$state/noi-$1-$number" "$state/danh-sach/$1"
}

while read -r verb name; do
  case $name in
    *[!0-9a-f-]* | '') answer="bad name" ;;
    *)
      answer=ok
      case $verb in
        place) place "$name" ;;
        show) show "$name" ;;
        drop) drop "$name" ;;
        *) answer="bad verb" ;;
      esac
      ;;
  esac
  say "$answer"
done
