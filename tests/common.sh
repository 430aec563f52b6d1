# What tests/run and tests/diff share: finding the JDKs, compiling programs, reading what a program asks for.
# Sourced from the top of the tree.

export LC_ALL=C.UTF-8 TZ=UTC
build=build/tests
time_limit=60 # for what hangs: a loaded host is slow

# The folder of a JDK 25, or nothing.
find_jdk25() {
    local javac
    for javac in "${JAVA25_HOME:-/none}"/bin/javac /usr/lib/jvm/*25*/bin/javac; do
        if [[ -x $javac ]]; then printf '%s\n' "${javac%/bin/javac}"; return; fi
    done
}

# compile_list JDK_BIN_PREFIX < list of OUT<TAB>SOURCE: see tools/CompileTests.java.
compile_list() {
    local tools=$build/tools
    if [[ ! $tools/CompileTests.class -nt tools/CompileTests.java ]]; then
        mkdir -p "$tools"
        javac -d "$tools" tools/CompileTests.java || return
    fi
    "$1java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss16m -cp "$tools" CompileTests
}

# Reads the directives of the source file $1 into variables; see tests/README.md for their meaning.
read_directives() {
    local line
    expect=() expect_error=() throws='' status='' flags=() arguments=() input=() modes='' jdk='' skip='' oracle=''
    while IFS= read -r line || [[ $line ]]; do
        case $line in
        *'// expect: '*) expect+=("${line#*'// expect: '}") ;;
        *'// expect:') expect+=('') ;;
        *'// expect-error: '*) expect_error+=("${line#*'// expect-error: '}") ;;
        *'// throws: '*) throws=${line#*'// throws: '} ;;
        '// exit: '*) status=${line#'// exit: '} ;;
        '// flags: '*) read -ra flags <<<"${line#'// flags: '}" ;;
        '// args: '*) read -ra arguments <<<"${line#'// args: '}" ;;
        '// stdin: '*) input+=("${line#'// stdin: '}") ;;
        '// stdin:') input+=('') ;;
        '// modes: '*) modes=${line#'// modes: '} ;;
        '// jdk: '*) jdk=${line#'// jdk: '} ;;
        '// skip: '*) skip=${line#'// skip: '} ;;
        '// oracle: '*) oracle=${line#'// oracle: '} ;;
        esac
    done <"$1"
    if [[ -f ${1%.java}.out ]]; then mapfile -t expect <"${1%.java}.out"; fi
    if [[ -z $status ]]; then status=0; [[ -n $throws ]] && status=1; fi
    return 0
}

is_hotspot() { [[ ${1##*/} == java ]]; }

# HotSpot has no sandbox: drops the grants from the flags.
drop_grants() {
    local flag kept=()
    for flag in "${flags[@]}"; do [[ $flag == -A || $flag == --allow-* ]] || kept+=("$flag"); done
    flags=("${kept[@]}")
}

# execute OUT COMMAND...: runs it on the input that read_directives found; leaves OUT.stdout, OUT.stderr, $exit_code.
execute() {
    local out=$1
    shift
    if ((${#input[@]})); then printf '%s\n' "${input[@]}"; fi |
        timeout -k 2 "$time_limit" "$@" >"$out.stdout" 2>"$out.stderr"
    exit_code=${PIPESTATUS[1]}
}

first_line() {
    local line=''
    IFS= read -r line <"$1"
    printf '%s' "$line"
}

main_class() {
    local name=${1##*/}
    printf '%s' "${name%.java}"
}
