package java.lang;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks at the frames of the current thread; at the innermost 1024 at most. */
public final class StackWalker {
    /** A frame. */
    public interface StackFrame {
        /** Returns the name of the class. */
        String getClassName();

        /** Returns the name of the method. */
        String getMethodName();

        /** Returns the class; the walker must have been made for that. */
        Class<?> getDeclaringClass();

        /** Returns the type of the method; the walker must have been made for classes. */
        default MethodType getMethodType() {
            throw new UnsupportedOperationException();
        }

        /** Returns the descriptor of the method. */
        default String getDescriptor() {
            throw new UnsupportedOperationException();
        }

        /** Returns the index of the bytecode. */
        int getByteCodeIndex();

        /** Returns the name of the source file, or null. */
        String getFileName();

        /** Returns the line, or a negative number. */
        int getLineNumber();

        /** Tells whether the method is native. */
        boolean isNativeMethod();

        /** Returns the frame as a part of a stack trace. */
        StackTraceElement toStackTraceElement();
    }

    /** What a walker does beyond the usual. */
    public enum Option {
        /** Frames know their classes. */
        RETAIN_CLASS_REFERENCE,
        /** Frames know no methods. */
        DROP_METHOD_INFO,
        /** Frames of reflection are shown. */
        SHOW_REFLECT_FRAMES,
        /** Frames of reflection and others that are usually left out are shown. */
        SHOW_HIDDEN_FRAMES
    }

    private static final StackWalker plain = new StackWalker(EnumSet.noneOf(Option.class));

    private final Set<Option> options;

    private StackWalker(Set<Option> options) {
        this.options = options;
    }

    private static native Object[] frames0();

    /** Returns a walker that shows no classes. */
    public static StackWalker getInstance() {
        return plain;
    }

    /** Returns a walker with an option. */
    public static StackWalker getInstance(Option option) {
        return new StackWalker(EnumSet.of(Objects.requireNonNull(option)));
    }

    /** Returns a walker with options. */
    public static StackWalker getInstance(Set<Option> options) {
        if (options.isEmpty()) {
            return plain;
        }
        return new StackWalker(EnumSet.copyOf(options));
    }

    /** Returns a walker with options; the estimate of how many frames it sees is not needed. */
    public static StackWalker getInstance(Set<Option> options, int estimateDepth) {
        if (estimateDepth <= 0) {
            throw new IllegalArgumentException("estimateDepth must be > 0");
        }
        return getInstance(options);
    }

    /** Returns what a function makes of the frames, innermost first. */
    public <T> T walk(Function<? super Stream<StackFrame>, ? extends T> function) {
        Objects.requireNonNull(function);
        return function.apply(frames(reflectShown()).stream());
    }

    /** Runs an action on each frame, innermost first. */
    public void forEach(Consumer<? super StackFrame> action) {
        Objects.requireNonNull(action);
        frames(reflectShown()).forEach(action);
    }

    /** Returns the class whose method called the caller of this. */
    public Class<?> getCallerClass() {
        if (!options.contains(Option.RETAIN_CLASS_REFERENCE)) {
            throw new UnsupportedOperationException(
                "This stack walker does not have RETAIN_CLASS_REFERENCE access");
        }
        List<StackFrame> frames = frames(false);
        if (frames.size() < 2) {
            throw new IllegalCallerException("no caller frame");
        }
        return frames.get(1).getDeclaringClass();
    }

    private boolean reflectShown() {
        return options.contains(Option.SHOW_REFLECT_FRAMES) || options.contains(Option.SHOW_HIDDEN_FRAMES);
    }

    /** The frames but for this class's own, which are innermost. */
    private List<StackFrame> frames(boolean showReflection) {
        Object[] found = frames0();
        List<StackFrame> frames = new ArrayList<>(found.length / 3);
        boolean own = true;
        for (int i = 0; i < found.length; i += 3) {
            Class<?> declaring = (Class<?>) found[i + 1];
            own &= declaring == StackWalker.class;
            StackTraceElement element = (StackTraceElement) found[i];
            if (!own && (showReflection || !isReflection(declaring, element.getMethodName()))) {
                frames.add(new Frame(options, element, declaring, (String) found[i + 2]));
            }
        }
        return frames;
    }

    private static boolean isReflection(Class<?> declaring, String method) {
        return declaring == java.lang.reflect.Method.class && method.startsWith("invoke")
            || declaring == java.lang.reflect.Constructor.class && method.startsWith("newInstance")
            || declaring.getName().startsWith("wardian.internal.");
    }

    private static final class Frame implements StackFrame {
        private final Set<Option> options;
        private final StackTraceElement element;
        private final Class<?> declaring;
        /** Bytecode index and descriptor: "12(I)V". */
        private final String place;

        Frame(Set<Option> options, StackTraceElement element, Class<?> declaring, String place) {
            this.options = options;
            this.element = element;
            this.declaring = declaring;
            this.place = place;
        }

        private void checkMethodInfo() {
            if (options.contains(Option.DROP_METHOD_INFO)) {
                throw new UnsupportedOperationException("Method information not available");
            }
        }

        private void checkClassReference() {
            if (!options.contains(Option.RETAIN_CLASS_REFERENCE)) {
                throw new UnsupportedOperationException("No access to RETAIN_CLASS_REFERENCE");
            }
        }

        @Override
        public String getClassName() {
            return declaring.getName();
        }

        @Override
        public String getMethodName() {
            checkMethodInfo();
            return element.getMethodName();
        }

        @Override
        public Class<?> getDeclaringClass() {
            checkClassReference();
            return declaring;
        }

        @Override
        public MethodType getMethodType() {
            checkMethodInfo();
            checkClassReference();
            return MethodType.fromMethodDescriptorString(getDescriptor(), declaring.getClassLoader());
        }

        @Override
        public String getDescriptor() {
            checkMethodInfo();
            return place.substring(place.indexOf('('));
        }

        @Override
        public int getByteCodeIndex() {
            checkMethodInfo();
            return isNativeMethod() ? -1 : Integer.parseInt(place.substring(0, place.indexOf('(')));
        }

        @Override
        public String getFileName() {
            checkMethodInfo();
            return element.getFileName();
        }

        @Override
        public int getLineNumber() {
            checkMethodInfo();
            return element.getLineNumber();
        }

        @Override
        public boolean isNativeMethod() {
            checkMethodInfo();
            return element.isNativeMethod();
        }

        @Override
        public StackTraceElement toStackTraceElement() {
            checkMethodInfo();
            return element;
        }

        @Override
        public String toString() {
            return element.toString();
        }
    }
}
