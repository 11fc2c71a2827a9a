#!/usr/bin/env bash
# Replays public bug reports of comparable programs on this one, each for a whole kind: bytes that are no keys, sizes,
# job control, files, names, words.
#
#   Tests/bug-tries.sh [--short] [PROGRAM] [T01 T21 ...]
#
# The program is the debug build where none is named. One line a try: number, PASS, FAIL or SKIP, evidence; then how many
# of each. Exit code: how many failed (at most 99). --short leaves out what waits for seconds. Needs bash, tmux, python3;
# some tries need man, wcwidth for python3 or root, and are skipped without. Every try has a home of its own, and tmux a
# socket; the guides are the frozen ones.
set -u
ROOT=$(cd "$(dirname "$0")/.." && pwd)
SHORT=
[ "${1:-}" = --short ] && { SHORT=1; shift; }
case "${1:-}" in
  */*) BUKA=$1; shift ;;
  *) BUKA=$(cd "$ROOT" && swift build --show-bin-path)/buka ;;
esac
BUKA=$(cd "$(dirname "$BUKA")" && pwd)/$(basename "$BUKA")
[ -x "$BUKA" ] || { echo "no program at $BUKA" >&2; exit 99; }
for tool in tmux python3; do
  command -v $tool >/dev/null || { echo "needs $tool" >&2; exit 99; }
done
export BUKA_RESOURCES=$ROOT/Tests/GuideTestSupport/Frozen SWIFT_BACKTRACE=enable=no
PYTHON=python3
$PYTHON -c 'import wcwidth' 2>/dev/null || PYTHON=/usr/bin/python3
PLACE=690100 PLACE_NAME=云泽
WORK=$(mktemp -d); chmod 755 "$WORK"
SOCKET=bukatry$$
trap 'tmux -L $SOCKET kill-server 2>/dev/null; rm -rf "$WORK"' EXIT
CLOCK=(--today 2026-11-22 --now 10:00)
ulimit -c 0
passed=0 failed=0 skipped=0

# --- helpers -------------------------------------------------------------------------------------------------------

fresh() {  # a home with nothing in it
  H=$(mktemp -d "$WORK/home.XXXXXX"); chmod 755 "$H"
  export HOME=$H XDG_DATA_HOME=$H/data XDG_CONFIG_HOME=$H/config XDG_STATE_HOME=$H/state LANG=C.UTF-8
  unset LC_ALL LC_CTYPE LC_MESSAGES LINES COLUMNS NO_COLOR ACCESSIBLE ESCDELAY BUKA_AMBIGUOUS
}
case_of() { "$BUKA" new "${CLOCK[@]}" "$@"; }   # prints the id
begun() { case_of --situation lost --place $PLACE "$@"; }
screen() {  # screen COLUMNSxROWS TERM [NAME=VALUE ...]: opens the wizard in tmux, and waits until it is drawn
  local size=$1 term=$2 tries=0; shift 2
  tmux -L $SOCKET kill-server 2>/dev/null
  while tmux -L $SOCKET has-session 2>/dev/null; do sleep 0.05; done
  tmux -L $SOCKET -f /dev/null new -d -x "${size%x*}" -y "${size#*x}" \
    env TERM="$term" "$@" "$BUKA" "${CLOCK[@]}"
  until [ -n "$(shot)" ] || [ $tries -gt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
  # What comes at once after the start is no key.
  settle 0.6
}
settle() {  # settle SECONDS: waits that long, and until the screen stays as it is
  sleep "${1:-0.4}"
  local last now tries=0; last=$(shot)
  while sleep 0.15; now=$(shot); [ "$now" != "$last" ] && [ $tries -lt 40 ]; do last=$now; tries=$((tries + 1)); done
}
keys() { tmux -L $SOCKET send-keys "$@"; settle; }                # by tmux's names
bytes() {                                                          # bytes STRING, in printf's notation
  local hex; hex=$(printf "$1" | od -An -v -tx1)
  # shellcheck disable=SC2086
  tmux -L $SOCKET send-keys -H $hex; settle "${2:-0.4}"
}
shot() { tmux -L $SOCKET capture-pane -p 2>/dev/null; }
title() { shot | head -1; }
notice() { shot | grep -v '^ *$' | tail -2 | head -1; }
row() { shot | sed -n "s/^[ >]*\([0-9]\) $1.*/\1/p" | head -1; }  # the digit of a row
alive() { tmux -L $SOCKET has-session 2>/dev/null; }
cases() { "$BUKA" list --json "${CLOCK[@]}" | grep -c '"id"'; }
store() {  # store STATEMENT [SECONDS]: what one statement yields in the store, which is held open that long
  python3 - "$XDG_DATA_HOME/buka/cases.sqlite" "$@" <<'PY' 2>/dev/null
import sqlite3, sys, time
database = sqlite3.connect("file:%s?mode=rw" % sys.argv[1], uri=True, isolation_level=None)
for row in database.execute(sys.argv[2]): print(*row)
time.sleep(float(sys.argv[3]) if len(sys.argv) > 3 else 0)
PY
}
events() { store 'select count(*) from events'; }
say() {
  printf '%s\t%s\t%s\n' "$1" "$2" "$3"
  case $2 in PASS) passed=$((passed + 1)) ;; FAIL) failed=$((failed + 1)) ;; *) skipped=$((skipped + 1)) ;; esac
}
judge() { if [ "$2" = 0 ]; then say "$1" PASS "$3"; else say "$1" FAIL "$3"; fi; }  # judge ID FAULTS EVIDENCE
line() { local text; text=$(tr '\n' ' ' | tr -s ' '); printf '%s' "${text:0:${1:-110}}"; }

# --- tries ---------------------------------------------------------------------------------------------------------

T01() {  # the answer to a colour question that another program asked arrives late
  fresh; screen 80x24 xterm-256color; local before; before=$(shot)
  bytes '\033]11;rgb:1e1e/1e1e/2e2e\033\\'
  local bad=0; [ -n "$before" ] && [ "$(shot)" = "$before" ] || bad=1; [ "$(cases)" = 0 ] || bad=1
  judge T01 $bad "cases made by an OSC 11 answer: $(cases); line 1: $(shot | head -1 | line 60)"
}
T02() {  # mouse reports (SGR) that a dead program left on
  fresh; screen 80x24 xterm-256color; local before; before=$(shot)
  bytes '\033[<0;17;9M\033[<0;17;9m'
  local bad=0; [ -n "$before" ] && [ "$(shot)" = "$before" ] || bad=1; [ "$(cases)" = 0 ] || bad=1
  judge T02 $bad "cases made by a click: $(cases); line 1: $(shot | head -1 | line 60)"
}
T03() {  # kitty keyboard protocol left on: Esc and Ctrl-C as CSI u, key releases
  fresh; begun >/dev/null; screen 80x24 xterm-256color
  local bad=0 note=; bytes '\033[27u'; title | grep -q '今天 ' || { bad=1; note="Esc (CSI 27u) does nothing; "; }
  screen 80x24 xterm-256color; bytes '\033[99;5u\033[99;5u' 1
  alive && { bad=1; note="${note}Ctrl-C twice (CSI 99;5u) does not leave; "; }
  fresh; screen 80x24 xterm-256color; bytes '\033[B\033[1;1:3B'
  shot | grep -q '^ > 2' || { bad=1; note="${note}the release of Down is a second Down"; }
  judge T03 $bad "$note"
}
T04() {  # a bracketed paste that pauses on a slow line
  fresh; screen 80x24 screen; keys 1; bytes '\033[200~\344\272\221' 1.8; bytes '\346\263\275\r1q\033[201~' 1
  local bad=0; alive || bad=1; [ "$(events)" -le 1 ] || bad=1
  judge T04 $bad "alive: $(alive && echo yes || echo no, the pasted q left); events: $(events) (1 before the paste)"
}
T05() {  # LINES and COLUMNS exported, the terminal is larger
  fresh; begun >/dev/null; screen 80x24 screen LINES=10 COLUMNS=40
  local rows; rows=$(shot | grep -c .); local bad=0; [ "$rows" -gt 15 ] || bad=1
  judge T05 $bad "LINES=10 COLUMNS=40 on 80x24: $rows rows drawn, hint line $(shot | grep -q '? 全部' && echo there || echo missing)"
}
complete_bash() {  # complete_bash WORDS...: what bash offers; the last word is being typed
  BUKA_DIR=$(dirname "$BUKA") bash ${BASH_FLAGS:-} -c '
    PATH=$BUKA_DIR:$PATH; source <(buka --generate-completion-script bash)
    COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
    _buka buka "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"; printf "%s\n" "${COMPREPLY[@]:-}"' - "$@"
}
T06() {  # Tab runs what stands in a case's name
  fresh; case_of --situation lost --name '王$(>$HOME/ran)' >/dev/null
  complete_bash buka show '' >/dev/null 2>&1
  local bad=0; [ -e "$HOME/ran" ] && bad=1
  judge T06 $bad "after Tab behind «buka show»: $([ $bad = 1 ] && echo 'the command in the name was run' || echo 'nothing was run')"
}
T07() {  # completion under set -u
  fresh; case_of --situation lost --name 妈妈 >/dev/null
  local out; out=$(BASH_FLAGS=-u complete_bash buka --la 2>&1); local bad=0; grep -q 'unbound variable' <<<"$out" && bad=1
  judge T07 $bad "set -u, buka --la<Tab>: $(line 90 <<<"${out:-nothing}")"
}
T08() {  # standard output cannot be written
  fresh; local id bad=0 note= rc c; id=$(begun)
  [ -e /dev/full ] || { say T08 SKIP "no /dev/full"; return; }
  for c in "list" "status $id" "checklist $id" "due" "cities" "manual" "show $id --json" "--version"; do
    # shellcheck disable=SC2086
    "$BUKA" $c >/dev/full 2>/dev/null; rc=$?
    [ $rc -le 1 ] && { bad=1; note="$note«$c» $rc, "; }
  done
  judge T08 $bad "exit codes with >/dev/full: ${note:-all above 1}"
}
T09() {  # Foundation's FileHandle.write dies where a pipe or stderr is gone
  fresh; local id; id=$(begun)
  local out; out=$(BUKA=$BUKA ID=$id python3 - <<'PY'
import os, signal, subprocess
def run(args, **k):
    p = subprocess.Popen([os.environ["BUKA"], *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE, restore_signals=False,
                         preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN))
    p.stdout.close(); error = p.stderr.read(); return p.wait(), error
code, error = run(["export", os.environ["ID"]])
bad = ["export into a closed pipe: %d %s" % (code, error[:60].decode())] if code < 0 or code > 128 and code != 141 else []
for args in (["show", "nope"], ["list", "--bogus"], ["bogus"]):
    code = subprocess.run([os.environ["BUKA"], *args], stdout=subprocess.DEVNULL, preexec_fn=lambda: os.close(2)).returncode
    if code < 0 or code > 128: bad.append("%s with stderr closed: %d" % (" ".join(args), code))
print("; ".join(bad))
PY
  ); local bad=0; [ -n "$out" ] && bad=1; judge T09 $bad "$out"
}
T10() {  # the data folder is removed while the wizard is open
  fresh; begun >/dev/null; screen 80x24 screen
  rm -r "$XDG_DATA_HOME/buka"; keys Enter
  local bad=0; notice | grep -q '记下了' && bad=1; shot | grep -q '没有写进去' || bad=1
  judge T10 $bad "at the next record: $(notice | line 60); cases in the store afterwards: $(cases)"
}
unprivileged() {  # as somebody who may read the case and nothing more
  if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi
}
T11() {  # reading from a folder that cannot be written
  fresh; local id bad=0 note= c rc; id=$(begun)
  chmod 644 "$XDG_DATA_HOME/buka/cases.sqlite"; chmod 555 "$XDG_DATA_HOME" "$XDG_DATA_HOME/buka"
  for c in "list" "status $id" "checklist $id" "due" "export $id --format json" "city $PLACE" "graph --situation lost"; do
    # shellcheck disable=SC2086
    unprivileged "$BUKA" $c >"$WORK/out" 2>/dev/null; rc=$?
    [ $rc -le 1 ] && [ -s "$WORK/out" ] || { bad=1; note="$note«$c» $rc, "; }
  done
  chmod 755 "$XDG_DATA_HOME" "$XDG_DATA_HOME/buka"; judge T11 $bad "refused: ${note:-none}"
}
T12() {  # HOME is not set (systemd, env -i)
  [ "$(id -u)" = 0 ] || { say T12 SKIP "needs root"; return; }
  fresh; local out; out=$(env -u HOME -u XDG_DATA_HOME -u XDG_CONFIG_HOME LANG=C.UTF-8 \
    setpriv --reuid=65534 --regid=65534 --clear-groups "$BUKA" list 2>&1)
  local bad=0; grep -q '[^a-z]/\.local/share' <<<"$out" && bad=1
  judge T12 $bad "$(line 120 <<<"$out")"
}
T13() {  # a data folder whose name is not UTF-8
  fresh; export XDG_DATA_HOME=$H/$'d\377ta'; mkdir "$XDG_DATA_HOME"; case_of --situation lost >/dev/null
  local bad=0; [ -e "$XDG_DATA_HOME/buka/cases.sqlite" ] || bad=1
  judge T13 $bad "folders now: $(find "$H" -maxdepth 1 -name 'd*' -printf '%f\n' | cat -v | line 80)"
}
T14() {  # --force over something that is no regular file
  fresh; local id bad=0; id=$(case_of --situation lost); mkfifo "$H/fifo"
  timeout 5 "$BUKA" export "$id" --output "$H/fifo" --force >/dev/null 2>&1 &
  timeout 3 cat "$H/fifo" >/dev/null 2>&1; wait $!; [ -p "$H/fifo" ] || bad=1
  local note; note="fifo: $([ -p "$H/fifo" ] && echo kept || echo replaced)"
  if [ "$(id -u)" = 0 ] && mknod "$H/null" c 1 3 2>/dev/null; then
    "$BUKA" export "$id" --output "$H/null" --force >/dev/null 2>&1
    [ -c "$H/null" ] || bad=1; note="$note; device: $([ -c "$H/null" ] && echo kept || echo replaced)"
  fi
  judge T14 $bad "$note"
}
T15() {  # --output -
  fresh; local id bad=0; id=$(case_of --situation lost); cd "$H" || return
  "$BUKA" export "$id" --output - >out 2>/dev/null; [ -e ./- ] && bad=1; grep -q '</html>' out || bad=1
  "$BUKA" export "$id" --output /dev/stdout 2>/dev/null | grep -q '</html>' || bad=1
  judge T15 $bad "a file called «-»: $([ -e ./- ] && echo yes || echo no); /dev/stdout: $("$BUKA" export "$id" --output /dev/stdout 2>&1 | head -1 | line 60)"; cd - >/dev/null || return
}
T16() {  # control characters and line ends in a name
  fresh; case_of --situation lost --name $'王\n7K9  假' >/dev/null 2>&1; case_of --situation lost --name $'a\033[31mb\033]0;x\a' >/dev/null 2>&1
  local bad=0 n lines; n=$(cases); lines=$("$BUKA" list "${CLOCK[@]}" | wc -l); [ "$n" = "$lines" ] || bad=1
  "$BUKA" due "${CLOCK[@]}" | LC_ALL=C grep -q $'\033' && bad=1
  judge T16 $bad "$n cases, $lines lines in list; ESC in due: $("$BUKA" due "${CLOCK[@]}" | LC_ALL=C grep -c $'\033')"
}
T17() {  # the same name in another normal form
  fresh; case_of --situation lost --name $'\303\251lodie' >/dev/null; "$BUKA" show $'e\314\201lodie' >"$WORK/out" 2>&1; local rc=$?
  judge T17 $((rc != 0)) "$(line 80 <"$WORK/out")"
}
T18() {  # a locale that is not UTF-8
  fresh; local id; id=$(begun); local out
  out=$(BUKA=$BUKA ID=$id python3 - <<'PY'
import os, subprocess
bad = []
for args in (["list"], ["status", os.environ["ID"]], ["checklist", os.environ["ID"]], ["--plain"]):
    env = dict(os.environ, LC_ALL="zh_CN.GBK")
    text = subprocess.run([os.environ["BUKA"], *args, "--today", "2026-11-22"], env=env, stdin=subprocess.DEVNULL, capture_output=True).stdout
    if text.isascii(): continue
    try:
        text.decode("gbk").encode("gb2312"); continue
    except UnicodeError: pass
    bad.append(" ".join(args[:1]))
print(", ".join(bad))
PY
  ); judge T18 "$([ -n "$out" ] && echo 1 || echo 0)" "LC_ALL=zh_CN.GBK, bytes that are UTF-8 and not GBK: ${out:-none}"
}
T19() {  # the window is resized, or Ctrl-D pressed, while a text waits for Enter
  fresh; begun >/dev/null; screen 80x24 screen; keys p; keys "$(row 材料放到普通屏幕上)"
  tmux -L $SOCKET resize-window -x 90 -y 30; settle 0.8
  local bad=0 note=; shot | grep -q '按 Enter 回到 buka' || { bad=1; note="gone after a resize; "; }
  screen 80x24 screen; keys p; keys "$(row 材料放到普通屏幕上)"; keys C-d; sleep 0.5; alive || { bad=1; note="${note}Ctrl-D leaves the program"; }
  judge T19 $bad "$note"
}
T20() {  # an input method in full-width mode
  fresh; screen 80x24 screen; bytes '\357\274\237'   # ？
  local bad=0 note=; title | grep -q '这里能做的' || { bad=1; note="？ is not ?; "; }
  screen 80x24 screen; bytes '\357\274\221'; title | grep -q '第 2 题' || { bad=1; note="${note}１ is not 1"; }
  judge T20 $bad "$note"
}
told() {  # told KEY ANSWER PATTERN: what was recorded fits the pattern, or it was refused
  local id out rc; id=$(begun --answer "person adult agent")
  out=$("$BUKA" told "$id" "$1" "$2" "${CLOCK[@]}" 2>&1); rc=$?
  if [ $rc = 0 ] && ! grep -q "$3" <<<"$out"; then bad=$((bad + 1)); note="$note$2 => ${out%%，用到*}; "; fi
}
T21() {  # an answer is read by its first number or word, the rest dropped
  fresh; bad=0 note=
  told temporary-lapse 到12月1日 '12-01\|9 天'; told temporary-lapse 当天24点 '当天\|24 点'; told temporary-lapse 7.5天 '7.5'
  told fee.reissue 1,000 '1000'; told fee.reissue 0x10 '16'; told fee.reissue '第一次免费，第二次20' '20'
  told agent-may.reissue 不清楚 '没问到\|不清楚'; told requirement.reissue.window '身份证，不用照片' '^[^照]*$'
  judge T21 $bad "$note"
}
T22() {  # a desk's own guide is broken and not used
  fresh; local id bad=0 note= c; id=$(begun); mkdir -p "$XDG_CONFIG_HOME/buka/guides"
  printf 'schema: 1\nplace: "%s"\nplace: "%s"\n' $PLACE $PLACE >"$XDG_CONFIG_HOME/buka/guides/mine.yaml"
  for c in "city $PLACE" "status $id" "checklist $id" "export $id --format markdown"; do
    # shellcheck disable=SC2086
    "$BUKA" $c 2>&1 | grep -q 'mine.yaml' || { bad=1; note="$note«$c», "; }
  done
  judge T22 $bad "say nothing of it: ${note:-none}"
}
T23() {  # a mistyped command with --help; a name that begins with a dash
  fresh; case_of --situation lost --name=-dash >/dev/null; local bad=0 note= rc
  "$BUKA" lsit --help >"$WORK/out" 2>&1; rc=$?; [ $rc = 64 ] || { bad=1; note="lsit --help: $rc, $(head -1 "$WORK/out" | line 50); "; }
  "$BUKA" help lsit >/dev/null 2>&1; rc=$?; [ $rc = 64 ] || { bad=1; note="${note}help lsit: $rc; "; }
  "$BUKA" show -dash >"$WORK/out" 2>&1; grep -q OVERVIEW "$WORK/out" && { bad=1; note="${note}show -dash: the help"; }
  judge T23 $bad "$note"
}
T24() {  # the manual fits 80 columns
  fresh; command -v man >/dev/null || { say T24 SKIP "no man"; return; }
  "$PYTHON" -c 'import wcwidth' 2>/dev/null || { say T24 SKIP "no wcwidth for python3"; return; }
  local n; n=$("$BUKA" manual --lang en | LC_ALL=C.UTF-8 MANWIDTH=80 man -l - 2>/dev/null | "$PYTHON" -c '
import re, sys, wcwidth
widths = [wcwidth.wcswidth(re.sub("\x1b\\[[0-9;]*m|.\b", "", l.rstrip("\n"))) for l in sys.stdin]
print(sum(w > 80 for w in widths), max(widths, default=999), len(widths))')
  judge T24 "$([ "${n%% *}" = 0 ] && [ "${n##* }" -gt 100 ] && echo 0 || echo 1)" "lines over 80 columns, the longest, all: $n"
}
T25() {  # a terminal type that is not installed here
  infocmp xterm-ghostty >/dev/null 2>&1 && { say T25 SKIP "xterm-ghostty is installed"; return; }
  fresh; begun >/dev/null; screen 80x24 xterm-ghostty; keys Enter
  local out number; out=$(tmux -L $SOCKET capture-pane -p -S -200); number=$(sed -n 's/^ *\([0-9-]*-12333\) .*/\1/p' <<<"$out" | head -1)
  local bad=0; grep -q 'TERM=xterm-ghostty' <<<"$out" || bad=1; [ -n "$number" ] || bad=1; grep -q $'\033' <<<"$out" && bad=1
  judge T25 $bad "in lines, with the number $number: $(grep 'TERM=' <<<"$out" | line 60)"
}
T26() {  # emoji, flags, variation selectors, combining marks in a list
  "$PYTHON" -c 'import wcwidth' 2>/dev/null || { say T26 SKIP "no wcwidth for python3"; return; }
  fresh; local n; for n in '👨‍👩‍👧‍👦家' '⚠️警告' '🇨🇳旗' $'e\314\201x' 'الاسم' '𠮷野家' 'ｶﾞｷﾞ' '👍🏽ok' '王王王王王王王王王王王王王王王'; do begun --name "$n" >/dev/null; done
  # tmux has its own mind about sequences of emoji: what counts is the column at which the place begins on its screen.
  screen 79x24 tmux-256color; local out; out=$(shot | NAME=$PLACE_NAME "$PYTHON" -c '
import os, re, sys, wcwidth
name = os.environ["NAME"]
rows = [l for l in sys.stdin if re.match(r"[ >]+\d [0-9A-Z]{3} ", l) and name in l]
print(len(rows), len({wcwidth.wcswidth(l[:l.index(name)]) for l in rows}))')
  judge T26 "$([ "$out" = "9 1" ] && echo 0 || echo 1)" "rows, and columns at which the place begins: $out"
}
T27() {  # a day without a year, just after New Year
  fresh; local out; out=$("$BUKA" new --line "$PLACE 丢 已口头12-31" --today 2027-01-03 --now 10:00 2>&1 | grep 办到)
  judge T27 "$(grep -q 2026-12-31 <<<"$out" && echo 0 || echo 1)" "$out"
}
T28() {  # ICS: 75 octets, whole characters, escaped
  fresh; local id; id=$(begun --name '我妈妈的旧卡都在抽屉里;,\"')
  "$BUKA" record "$id" reported social temporary telephone lapses=2026-11-28 "${CLOCK[@]}" >/dev/null
  local out; out=$("$BUKA" export "$id" --format ics "${CLOCK[@]}" | python3 -c '
import sys
b = sys.stdin.buffer.read(); l = b.split(b"\r\n")
whole = all(not x[:1] == b" " or x[1:2] and (x[1] & 0xC0) != 0x80 for x in l)
print(max(map(len, l)), b.count(b"\n") - b.count(b"\r\n"), whole)')
  judge T28 "$([ "${out#* }" = "0 True" ] && [ "${out%% *}" -gt 60 ] && [ "${out%% *}" -le 75 ] && echo 0 || echo 1)" "longest line, bare LF, whole characters: $out"
}
T29() {  # Ctrl-Z where nobody could continue it
  fresh; begun >/dev/null; screen 80x24 tmux-256color; keys C-z; keys '?'
  judge T29 "$(title | grep -q 这里能做的 && echo 0 || echo 1)" "after Ctrl-Z and ?: $(title | line 60)"
}
T30() {  # BOM, CRLF
  fresh; local id bad=0; id=$(begun); "$BUKA" export "$id" --format handover >"$H/h.json"
  printf '\357\273\277' | cat - "$H/h.json" | sed 's/$/\r/' >"$H/bom.json"
  (export XDG_DATA_HOME=$H/two; "$BUKA" import "$H/bom.json" >/dev/null 2>&1) || bad=1
  (export XDG_DATA_HOME=$H/three; printf '\357\273\2771\r\n\344\272\221\346\263\275\r\n1\r\nq\r\n' | "$BUKA" --plain "${CLOCK[@]}" >/dev/null; [ "$(events)" -ge 2 ]) || bad=1
  judge T30 $bad "a handover and typed lines with BOM and CRLF: $([ $bad = 0 ] && echo read || echo refused)"
}
T31() {  # focus events, cursor and device reports that nobody asked for
  fresh; screen 80x24 xterm-256color; local before; before=$(shot)
  bytes '\033[I\033[O\033[24;80R\033[?62;22c\033[?2026;2$y\033[?997;1n\033[48;24;80;480;800t'
  judge T31 "$([ "$(shot)" = "$before" ] && echo 0 || echo 1)" "screen the same: $([ "$(shot)" = "$before" ] && echo yes || echo no)"
}
T32() {  # another program holds the store
  [ -z "$SHORT" ] || { say T32 SKIP "waits for 8 s"; return; }
  fresh; begun >/dev/null; screen 80x24 screen; local before; before=$(events)
  store 'BEGIN EXCLUSIVE' 8 & local holder=$!
  sleep 0.7; tmux -L $SOCKET send-keys Enter; sleep 1.5; local bad=0 waiting; waiting=$(notice)
  grep -q '等它一下' <<<"$waiting" || bad=1; sleep 4.8; notice | grep -q 记下了 && bad=1
  wait $holder; keys Enter; [ "$(events)" -gt "$before" ] || bad=1
  judge T32 $bad "while held: $(line 40 <<<"$waiting"); afterwards: $(notice | line 40)"
}
T33() {  # TERM while the terminal takes no output; a hang-up behind keys that were typed ahead
  fresh; begun >/dev/null; local out; out=$(BUKA=$BUKA python3 - <<'PY'
import fcntl, os, pty, signal, struct, termios, time
def start():
    pid, fd = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execvpe(os.environ["BUKA"], [os.environ["BUKA"], "--today", "2026-11-22"], dict(os.environ, TERM="screen"))
    time.sleep(1); os.read(fd, 65536); os.set_blocking(fd, False); return pid, fd
def gone(pid, limit):
    begin = time.time()
    while time.time() - begin < limit:
        if os.waitpid(pid, os.WNOHANG)[0]: return round(time.time() - begin, 1)
        time.sleep(0.02)
    return None
pid, fd = start()
for _ in range(40):   # frames that nobody reads
    try: os.write(fd, b"?"); time.sleep(0.03); os.write(fd, b"\x1b"); time.sleep(0.05)
    except BlockingIOError: break
os.kill(pid, signal.SIGTERM); first = gone(pid, 3); os.close(fd)
if first is None and gone(pid, 3) is None: os.kill(pid, signal.SIGKILL); os.waitpid(pid, 0)
pid, fd = start(); os.write(fd, b"jk" * 1000); time.sleep(0.05); os.close(fd); second = gone(pid, 20)
if second is None: os.kill(pid, signal.SIGKILL); os.waitpid(pid, 0)
print("TERM with the output stopped: gone after", first, "s; hang-up behind 2,000 keys: gone after", second, "s")
print(int(first is None or first > 1 or second is None or second > 1))
PY
  ); judge T33 "$(tail -1 <<<"$out")" "$(head -1 <<<"$out")"
}

# --- run -----------------------------------------------------------------------------------------------------------

[ $# -gt 0 ] || set -- $(declare -F | awk '$3 ~ /^T[0-9][0-9]$/ { print $3 }' | sort)
for try in "$@"; do "$try"; done
echo "bug tries: $((passed + failed)), faults $failed, skipped $skipped"
exit $((failed > 99 ? 99 : failed))
