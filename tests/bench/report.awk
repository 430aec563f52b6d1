# Tables for tests/bench/run from runs.tsv: program, VM, wall seconds, CPU
# seconds, peak KB, status (0: ran and printed what it should).
#
#   kind        header, row, mean or hello
#   references  HotSpot modes, the first one shown in seconds
#   programs    which programs a row or mean is about

BEGIN {
    FS = "\t"
    WALL = 3
    CPU = 4
    MEMORY = 5
    reference_count = split(references, reference, " ")
    program_count = split(programs, program, " ")
}

{
    key = $1 SUBSEP $2
    n = ++runs[key]
    for (column = WALL; column <= MEMORY; column++) value[key, n, column] = $column
    if ($6 != "0") failure[key] = $6
}

# The median, or -1 when a run failed.
function median(name, vm, column,    key, n, i, j, x, sorted) {
    key = name SUBSEP vm
    n = runs[key]
    if (n == 0 || key in failure) return -1
    for (i = 1; i <= n; i++) {
        x = value[key, i, column]
        for (j = i - 1; j > 0 && sorted[j] > x; j--) sorted[j + 1] = sorted[j]
        sorted[j + 1] = x
    }
    return n % 2 ? sorted[(n + 1) / 2] : (sorted[n / 2] + sorted[n / 2 + 1]) / 2
}

# wardian's share of the reference, or -1 when one of them failed.
function ratio(name, vm, column,    own, other) {
    own = median(name, "wardian", column)
    other = median(name, vm, column)
    return own < 0 || other <= 0 ? -1 : own / other
}

function number(format, x) {
    return x < 0 ? "    FAIL" : sprintf(format, x)
}

function mean(vm, column,    i, x, sum, terms) {
    for (i = 1; i <= program_count; i++) {
        x = ratio(program[i], vm, column)
        if (x > 0) {
            sum += log(x)
            terms++
        }
    }
    return terms ? exp(sum / terms) : -1
}

function reasons(name,    text, i, vm, why) {
    for (i = 0; i <= reference_count; i++) {
        vm = i == 0 ? "wardian" : reference[i]
        if ((name SUBSEP vm) in failure) {
            why = failure[name, vm]
            text = text "  " vm ": " (why == "differs" ? "output differs" : "status " why)
        }
    }
    return text
}

function header(    line, column, i) {
    line = sprintf("%-16s %8s %8s", "median seconds", reference[1], "wardian")
    for (column = WALL; column <= CPU; column++) {
        line = line (column == WALL ? "  | wall" : "  | cpu ")
        for (i = 1; i <= reference_count; i++) line = line sprintf(" %8s", "w/" reference[i])
    }
    return line
}

function ratios(name,    line, column, i) {
    for (column = WALL; column <= CPU; column++) {
        line = line "  |     "
        for (i = 1; i <= reference_count; i++) {
            line = line " " number("%8.2f", name == "" ? mean(reference[i], column) : ratio(name, reference[i], column))
        }
    }
    return line
}

function row(name) {
    return sprintf("%-16s %s %s", name, number("%8.3f", median(name, reference[1], WALL)),
        number("%8.3f", median(name, "wardian", WALL))) ratios(name) reasons(name)
}

function hello(name,    i, vm) {
    printf "%-16s %8s %8s %8s  (median of %d)\n", "hello world", "wall ms", "cpu ms", "peak MB", runs[name, "wardian"]
    for (i = 0; i <= reference_count; i++) {
        vm = i == 0 ? "wardian" : reference[i]
        printf "%-16s %s %s %s", vm, number("%8.1f", 1000 * median(name, vm, WALL)),
            number("%8.1f", 1000 * median(name, vm, CPU)), number("%8.1f", median(name, vm, MEMORY) / 1024)
        if (i > 0) {
            printf "   wardian's share: wall %s, memory %s", number("%.2f", ratio(name, vm, WALL)),
                number("%.2f", ratio(name, vm, MEMORY))
        }
        print (name SUBSEP vm) in failure ? "   status " failure[name, vm] : ""
    }
}

END {
    if (kind == "header") print header()
    if (kind == "row") for (i = 1; i <= program_count; i++) print row(program[i])
    if (kind == "mean") print sprintf("%-16s %8s %8s", "geometric mean", "", "") ratios("")
    if (kind == "hello") hello(program[1])
}
