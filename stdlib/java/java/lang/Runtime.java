package java.lang;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The running program's environment. */
public class Runtime {
    private static final Runtime current = new Runtime();
    private static Version version;

    /** Thread to thread; null before the first hook, and once shutdown has begun. */
    private static Map<Thread, Thread> hooks;
    private static boolean down;

    private Runtime() {
    }

    /** Returns the one instance. */
    public static Runtime getRuntime() {
        return current;
    }

    private static native void halt0(int status);

    /** Returns the bytes of the heap. */
    public native long totalMemory();

    /** Returns the unused bytes of the heap. */
    public native long freeMemory();

    /** Returns the bytes the heap may grow to. */
    public native long maxMemory();

    /** Returns the number of processors. */
    public native int availableProcessors();

    /** Asks for a collection. */
    public native void gc();

    /** Asks for finalizers to be run. */
    @Deprecated(since = "18", forRemoval = true)
    public native void runFinalization();

    /** Ends the program after its shutdown hooks. */
    public void exit(int status) {
        synchronized (Runtime.class) {
            shutdown();
            halt0(status);
        }
    }

    /** Ends the program at once. */
    public void halt(int status) {
        halt0(status);
    }

    /** Called by the runtime when the last thread has ended: runs the hooks, once. */
    static void shutdown() {
        Thread[] todo;
        synchronized (current) {
            if (down) {
                return;
            }
            down = true;
            todo = hooks == null ? null : hooks.keySet().toArray(new Thread[0]);
            hooks = null;
        }
        if (todo != null) {
            runHooks(todo);
        }
        System.out.flush();
        System.err.flush();
    }

    private static void runHooks(Thread[] todo) {
        for (int i = 0; i < todo.length; i++) {
            todo[i].start();
        }
        for (int i = 0; i < todo.length; i++) {
            boolean joined = false;
            while (!joined) {
                try {
                    todo[i].join();
                    joined = true;
                } catch (InterruptedException ignored) {
                    continue; // hooks run to their end
                }
            }
        }
    }

    /** Adds a thread that runs when the program ends. */
    public void addShutdownHook(Thread hook) {
        synchronized (this) {
            if (down) {
                throw new IllegalStateException("Shutdown in progress");
            }
            if (hooks == null) {
                hooks = new IdentityHashMap<>();
            }
            if (hooks.containsKey(hook)) {
                throw new IllegalArgumentException("Hook previously registered");
            }
            if (hook.isAlive()) {
                throw new IllegalArgumentException("Hook already running");
            }
            hooks.put(hook, hook);
        }
        SignalWatcher.watch();
    }

    /** Removes a hook; tells whether it was there. */
    public boolean removeShutdownHook(Thread hook) {
        if (hook == null) {
            throw new NullPointerException();
        }
        synchronized (this) {
            if (down) {
                throw new IllegalStateException("Shutdown in progress");
            }
            return hooks != null && hooks.remove(hook) != null;
        }
    }

    /** Loads a native library by path; there is none that a program may load. */
    public void load(String filename) {
        if (!filename.startsWith("/")) {
            throw new UnsatisfiedLinkError(
                "Expecting an absolute path of the library: " + filename);
        }
        throw new UnsatisfiedLinkError("Can't load library: " + filename);
    }

    /** Loads a native library by name; there is none that a program may load. */
    public void loadLibrary(String libname) {
        if (libname.indexOf('/') >= 0) {
            throw new UnsatisfiedLinkError(
                "Directory separator should not appear in library name: " + libname);
        }
        throw new UnsatisfiedLinkError("no " + libname + " in java.library.path: "
            + System.getProperty("java.library.path"));
    }

    /** Runs a command; programs may not start processes. */
    @Deprecated(since = "18")
    public Process exec(String command) throws java.io.IOException {
        if (command.isEmpty()) {
            throw new IllegalArgumentException("Empty command");
        }
        java.util.StringTokenizer words = new java.util.StringTokenizer(command);
        String[] array = new String[words.countTokens()];
        for (int i = 0; i < array.length; i++) {
            array[i] = words.nextToken();
        }
        return exec(array);
    }

    /** Runs a command; programs may not start processes. */
    public Process exec(String[] cmdarray) throws java.io.IOException {
        return new ProcessBuilder(cmdarray).start();
    }

    /** Returns the version of the platform. */
    public static synchronized Version version() {
        if (version == null) {
            version = Version.parse(System.getProperty("java.version"));
        }
        return version;
    }

    /** A version of the platform. */
    public static final class Version implements Comparable<Version> {
        private final List<Integer> numbers;
        private final String pre;
        private final Integer build;
        private final String optional;

        private Version(List<Integer> numbers, String pre, Integer build, String optional) {
            this.numbers = Collections.unmodifiableList(numbers);
            this.pre = pre;
            this.build = build;
            this.optional = optional;
        }

        /** Parses numbers, then -pre, +build and -optional parts. */
        public static Version parse(String s) {
            if (s.isEmpty()) {
                throw NumberFormatException.forInputString(s, 10);
            }
            int end = 0;
            while (end < s.length() && s.charAt(end) != '-' && s.charAt(end) != '+') {
                end++;
            }
            List<Integer> numbers = numbers(s, s.substring(0, end));
            String pre = null;
            Integer build = null;
            String optional = null;
            String rest = s.substring(end);
            if (rest.startsWith("-")) {
                int stop = endOfWord(rest, 1);
                boolean last = stop == rest.length();
                if (stop == 1 || !last && rest.charAt(stop) != '+' && (rest.charAt(stop) != '-' || stop + 1 == rest.length())) {
                    part(s, rest.substring(1));
                    throw new IllegalArgumentException(
                        "optional component must be preceded by a pre-release component or '+': '" + s + "'");
                }
                pre = rest.substring(1, stop);
                rest = rest.substring(stop);
            }
            if (rest.startsWith("+")) {
                int stop = rest.indexOf('-', 1) < 0 ? rest.length() : rest.indexOf('-', 1);
                if (stop > 1) {
                    build = number(s, rest.substring(1, stop));
                } else if (stop == rest.length()) {
                    throw new IllegalArgumentException("'+' found with neither build or optional components: '" + s + "'");
                } else if (pre != null) {
                    throw new IllegalArgumentException("'+' found with pre-release and optional components:'" + s + "'");
                }
                rest = rest.substring(stop);
            }
            if (rest.startsWith("-")) {
                optional = part(s, rest.substring(1));
                rest = "";
            }
            if (!rest.isEmpty()) {
                throw invalid(s);
            }
            return new Version(numbers, pre, build, optional);
        }

        private static IllegalArgumentException invalid(String s) {
            return new IllegalArgumentException("Invalid version string: '" + s + "'");
        }

        private static boolean isWordChar(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }

        private static int endOfWord(String s, int from) {
            int i = from;
            while (i < s.length() && isWordChar(s.charAt(i))) {
                i++;
            }
            return i;
        }

        private static String part(String all, String s) {
            for (int i = 0; i < s.length(); i++) {
                if (!isWordChar(s.charAt(i)) && s.charAt(i) != '.' && s.charAt(i) != '-') {
                    throw invalid(all);
                }
            }
            if (s.isEmpty()) {
                throw invalid(all);
            }
            return s;
        }

        private static Integer number(String all, String s) {
            if (s.isEmpty() || s.length() > 1 && s.charAt(0) == '0') {
                throw invalid(all);
            }
            for (int i = 0; i < s.length(); i++) {
                if (s.charAt(i) < '0' || s.charAt(i) > '9') {
                    throw invalid(all);
                }
            }
            return Integer.parseInt(s);
        }

        private static List<Integer> numbers(String all, String s) {
            List<Integer> found = new ArrayList<>();
            int start = 0;
            while (start <= s.length()) {
                int dot = s.indexOf('.', start);
                int end = dot < 0 ? s.length() : dot;
                found.add(number(all, s.substring(start, end)));
                start = end + 1;
            }
            if (found.get(found.size() - 1) == 0 || found.get(0) == 0) {
                throw invalid(all);
            }
            return found;
        }

        private int at(int index) {
            return index < numbers.size() ? numbers.get(index) : 0;
        }

        /** Returns the first number. */
        public int feature() {
            return at(0);
        }

        /** Returns the second number. */
        public int interim() {
            return at(1);
        }

        /** Returns the third number. */
        public int update() {
            return at(2);
        }

        /** Returns the fourth number. */
        public int patch() {
            return at(3);
        }

        /** Returns the first number. */
        @Deprecated(since = "10")
        public int major() {
            return feature();
        }

        /** Returns the second number. */
        @Deprecated(since = "10")
        public int minor() {
            return interim();
        }

        /** Returns the third number. */
        @Deprecated(since = "10")
        public int security() {
            return update();
        }

        /** Returns the numbers. */
        public List<Integer> version() {
            return numbers;
        }

        /** Returns the part after the minus sign. */
        public Optional<String> pre() {
            return Optional.ofNullable(pre);
        }

        /** Returns the build number. */
        public Optional<Integer> build() {
            return Optional.ofNullable(build);
        }

        /** Returns the part after the build number. */
        public Optional<String> optional() {
            return Optional.ofNullable(optional);
        }

        @Override
        public int compareTo(Version obj) {
            int result = compareToIgnoreOptional(obj);
            if (result != 0) {
                return result;
            }
            if (optional == null || obj.optional == null) {
                return optional == obj.optional ? 0 : optional == null ? -1 : 1;
            }
            return optional.compareTo(obj.optional);
        }

        /** Compares all but the last part. */
        public int compareToIgnoreOptional(Version obj) {
            int count = Math.max(numbers.size(), obj.numbers.size());
            for (int i = 0; i < count; i++) {
                boolean missing = i >= numbers.size() || i >= obj.numbers.size();
                if (missing) {
                    return numbers.size() - obj.numbers.size();
                }
                if (at(i) != obj.at(i)) {
                    return at(i) - obj.at(i);
                }
            }
            int result = comparePre(obj);
            if (result != 0) {
                return result;
            }
            if (build == null || obj.build == null) {
                return build == obj.build ? 0 : build == null ? -1 : 1;
            }
            return build.compareTo(obj.build);
        }

        private int comparePre(Version obj) {
            if (pre == null || obj.pre == null) {
                return pre == obj.pre ? 0 : pre == null ? 1 : -1;
            }
            boolean number = isNumber(pre);
            boolean other = isNumber(obj.pre);
            if (number && other) {
                int lengths = pre.length() - obj.pre.length();
                return lengths != 0 ? lengths : pre.compareTo(obj.pre);
            }
            return number ? -1 : other ? 1 : pre.compareTo(obj.pre);
        }

        private static boolean isNumber(String s) {
            for (int i = 0; i < s.length(); i++) {
                if (s.charAt(i) < '0' || s.charAt(i) > '9') {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < numbers.size(); i++) {
                text.append(i == 0 ? "" : ".").append(numbers.get(i));
            }
            if (pre != null) {
                text.append('-').append(pre);
            }
            if (build != null) {
                text.append('+').append(build);
            } else if (optional != null && pre == null) {
                text.append('+');
            }
            if (optional != null) {
                text.append('-').append(optional);
            }
            return text.toString();
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof Version && compareTo((Version) obj) == 0;
        }

        /** Compares all but the last part. */
        public boolean equalsIgnoreOptional(Object obj) {
            return obj instanceof Version && compareToIgnoreOptional((Version) obj) == 0;
        }

        @Override
        public int hashCode() {
            return (((17 + numbers.hashCode()) * 17 + pre().hashCode()) * 17 + build().hashCode()) * 17
                + optional().hashCode();
        }
    }
}
