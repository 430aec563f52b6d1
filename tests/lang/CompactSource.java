// jdk: 25
/** A file without a class declaration. */
int calls = 0;

String twice(String s) {
    calls++;
    return s + s;
}

record Pair(int a, int b) {}

void main(String[] args) {
    IO.println(twice("ab"));
    IO.println(new Pair(1, args.length));
    IO.println(List.of(3, 1, 2).stream().sorted().toList());
    IO.println(calls);
}
// expect: abab
// expect: Pair[a=1, b=0]
// expect: [1, 2, 3]
// expect: 1
