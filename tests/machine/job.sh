# What the jobs share: running machines and checking how they end. Sourced in the rig.
: >/passed
: >/failed

# The time limits are for what hangs: the rig is slow, and the slower the busier its host is.
ok() {
    echo "$1" >>/passed
    echo "ok $1: $2"
}

fail() {
    echo "$1" >>/failed
    echo "FAILED $1: $2; the last lines:"
    tail -n 15 /out
}

# ends NAME STATUS TEXT COMMAND...: the command has to end so, and to print TEXT.
ends() {
    local name=$1 wanted=$2 text=$3 status
    shift 3
    timeout 200 "$@" >/out 2>&1
    status=$?
    if [ $status = "$wanted" ] && { [ -z "$text" ] || grep -q "$text" /out; }; then
        ok "$name" "$(grep "$text" /out | head -n 1)"
    else
        fail "$name" "exit status $status, expected $wanted and '$text'"
    fi
}

# outcome NAME STATUS TEXT OPTION...: the same of `machine run` with the usual kernel and initial RAM disk.
outcome() {
    local name=$1 wanted=$2 text=$3
    shift 3
    ends "$name" "$wanted" "$text" /wardian machine run --kernel /kernel --initrd /initrd "$@"
}

summary() {
    echo "$(wc -l </passed) passed, $(wc -l </failed) failed"
    [ ! -s /failed ]
}
