# shellcheck shell=bash
# common: what the tests of this folder begin with. Each is called as `test-NAME BIN SOURCE`: the programs' folder and
# the source tree. fail() says what is wrong and goes on; the test's exit status tells.

set -u
bin=$(cd "$1" && pwd) source=$(cd "$2" && pwd)
test=$(basename "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"; [ "$failures" -eq 0 ] || exit 1' EXIT
failures=0
export LC_ALL=C TZ=UTC PATH="$bin:$PATH"
unset READOUT_DATA

fail() {
    failures=$((failures + 1))
    echo "$test: $*" >&2
}

skip() {
    echo "$test: skipped: $*"
    exit 77
}

# same FILE FILE WHAT...: the same bytes, or the first difference is shown.
same() {
    cmp -s "$1" "$2" && return
    fail "${*:3}: not the same"
    diff "$1" "$2" | cut -c 1-300 | head -n 4 >&2
}

# status WANTED WHAT... -- COMMAND...: runs it with messages in $tmp/err.
status() {
    local want=$1 what= got=0
    shift
    while [ "$1" != -- ]; do
        what="$what $1"
        shift
    done
    shift
    "$@" 2>"$tmp/err" || got=$?
    [ "$got" -eq "$want" ] || fail "$what: exit status $got, expected $want: $(head -n 3 "$tmp/err")"
}

# said PATTERN WHAT...: the last status() had a message on standard error that matches.
said() {
    grep -qE -- "$1" "$tmp/err" || fail "${*:2}: no message like '$1': $(head -n 3 "$tmp/err")"
}

# The stages of pipeline.conf in their order; all but the first are filters of the stream.
IFS=';' read -ra stages < <(sed -n 's/^stages=//p' "$source/pipeline.conf")
filters=("${stages[@]:1}")
sinks=(dot export explain)
mapfile -t corpus < <(ls "$source"/tests/corpus/*.txt "$source/tests/corpus/wire.csv")
