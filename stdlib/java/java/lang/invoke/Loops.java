package java.lang.invoke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Loops made of handles. */
final class Loops {
    private Loops() {
    }

    private static final int INIT = 0;
    private static final int STEP = 1;
    private static final int PRED = 2;
    private static final int FINI = 3;

    private static IllegalArgumentException bad(String what) {
        return new IllegalArgumentException(what);
    }

    private static MethodHandle[][] complete(MethodHandle[][] clauses) {
        if (clauses == null || clauses.length == 0) {
            throw bad("null or no clauses passed");
        }
        List<MethodHandle[]> all = new ArrayList<>();
        for (MethodHandle[] clause : clauses) {
            if (clause == null) {
                throw bad("null clauses are not allowed");
            }
            if (clause.length > 4) {
                throw bad("All loop clauses must be represented as MethodHandle arrays with at most 4 elements.");
            }
            MethodHandle[] whole = Arrays.copyOf(clause, 4);
            if (whole[INIT] != null || whole[STEP] != null || whole[PRED] != null || whole[FINI] != null) {
                all.add(whole);
            }
        }
        return all.toArray(new MethodHandle[0][]);
    }

    private static Class<?> variable(MethodHandle[] clause) {
        MethodHandle init = clause[INIT];
        MethodHandle step = clause[STEP];
        if (init != null && step != null && init.type.returnType() != step.type.returnType()) {
            throw bad("clause 0: init and step return types: " + init.type + " != " + step.type);
        }
        return step != null ? step.type.returnType() : init != null ? init.type.returnType() : void.class;
    }

    private static List<Class<?>> longer(List<Class<?>> a, List<Class<?>> b) {
        return b.size() > a.size() ? b : a;
    }

    /** The parameters of the whole loop: the longest list after the variables. */
    private static List<Class<?>> outer(MethodHandle[][] clauses, int variables) {
        List<Class<?>> found = new ArrayList<>();
        for (MethodHandle[] clause : clauses) {
            if (clause[INIT] != null) {
                found = longer(found, clause[INIT].type.parameterList());
            }
            for (int i = STEP; i <= FINI; i++) {
                List<Class<?>> all = clause[i] == null ? new ArrayList<>() : clause[i].type.parameterList();
                if (all.size() > variables) {
                    found = longer(found, all.subList(variables, all.size()));
                }
            }
        }
        return found;
    }

    private static Class<?> result(MethodHandle[][] clauses) {
        Class<?> found = null;
        boolean any = false;
        for (MethodHandle[] clause : clauses) {
            any |= clause[PRED] != null;
            if (clause[PRED] != null && clause[PRED].type.returnType() != boolean.class) {
                throw bad("predicates must have boolean return type: " + clause[PRED].type);
            }
            Class<?> type = clause[FINI] == null ? null : clause[FINI].type.returnType();
            if (type != null && found != null && type != found) {
                throw bad("found non-identical finalizer return types: " + type + ", " + found);
            }
            found = type != null ? type : found;
        }
        if (!any) {
            throw bad("no predicate found");
        }
        return found == null ? void.class : found;
    }

    private static void checkTypes(MethodHandle[][] clauses, MethodType outer, MethodType inner) {
        for (MethodHandle[] clause : clauses) {
            for (int i = INIT; i <= FINI; i++) {
                if (clause[i] != null && !Combinators.isPrefix(clause[i].type, i == INIT ? outer : inner)) {
                    throw bad((i == INIT ? "found non-effectively identical init parameter type lists: "
                        : "found non-effectively identical parameter type lists: ") + clause[i].type);
                }
            }
        }
    }

    static MethodHandle loop(MethodHandle[][] given) {
        MethodHandle[][] clauses = complete(given);
        List<Class<?>> variables = new ArrayList<>();
        int[] slots = new int[clauses.length];
        Object[] zeros = new Object[clauses.length];
        for (int i = 0; i < clauses.length; i++) {
            Class<?> type = variable(clauses[i]);
            slots[i] = type == void.class ? -1 : variables.size();
            zeros[i] = Casts.zero(type);
            if (type != void.class) {
                variables.add(type);
            }
        }
        Class<?> result = result(clauses);
        List<Class<?>> outer = outer(clauses, variables.size());
        int count = variables.size();
        variables.addAll(outer);
        MethodType type = MethodType.methodType(result, outer);
        checkTypes(clauses, type, MethodType.methodType(result, variables));
        return new Combined(type, args -> run(clauses, slots, zeros, count, args, Casts.zero(result)));
    }

    private static Object run(MethodHandle[][] clauses, int[] slots, Object[] zeros, int count, Object[] args,
            Object zero) throws Throwable {
        Object[] all = new Object[count + args.length];
        System.arraycopy(args, 0, all, count, args.length);
        for (int i = 0; i < clauses.length; i++) {
            MethodHandle init = clauses[i][INIT];
            Object value = init == null ? zeros[i] : Combinators.callPrefix(init, args);
            if (slots[i] >= 0) {
                all[slots[i]] = value;
            }
        }
        for (;;) {
            for (int i = 0; i < clauses.length; i++) {
                MethodHandle[] clause = clauses[i];
                Object value = clause[STEP] == null ? null : Combinators.callPrefix(clause[STEP], all);
                if (clause[STEP] != null && slots[i] >= 0) {
                    all[slots[i]] = value;
                }
                if (clause[PRED] != null && !(Boolean) Combinators.callPrefix(clause[PRED], all)) {
                    return clause[FINI] == null ? zero : Combinators.callPrefix(clause[FINI], all);
                }
            }
        }
    }

    // Loops with one variable

    /** The arguments of the loop: what the body takes after its own, or else what another handle takes. */
    private static List<Class<?>> arguments(MethodHandle body, int own, MethodHandle other) {
        List<Class<?>> all = body.type.parameterList();
        return all.size() > own ? all.subList(own, all.size())
            : other == null ? new ArrayList<>() : other.type.parameterList();
    }

    private static void check(boolean fits, String what, MethodHandle handle) {
        if (!fits) {
            throw bad(what + ": " + handle.type);
        }
    }

    private static Object initial(MethodHandle init, Class<?> type, Object[] args) throws Throwable {
        return init == null ? Casts.zero(type) : Combinators.callPrefix(init, args);
    }

    /** Calls with the variable, unless it is void, and then the rest. */
    private static Object step(MethodHandle target, boolean variable, Object value, Object[] rest)
            throws Throwable {
        return Combinators.callPrefix(target,
            variable ? Combinators.splice(rest, 0, 0, new Object[] {value}) : rest);
    }

    static MethodHandle whileLoop(MethodHandle init, MethodHandle pred, MethodHandle body, boolean bodyFirst) {
        Class<?> type = body.type.returnType();
        boolean variable = type != void.class;
        List<Class<?>> outer = arguments(body, variable ? 1 : 0, init);
        check(pred.type.returnType() == boolean.class, "loop predicate must return boolean", pred);
        check(!variable || body.type.parameterCount() > 0 && body.type.parameterType(0) == type,
            "body function must take the loop variable first", body);
        check(init == null || init.type.returnType() == type, "loop initializer must match", init);
        return new Combined(MethodType.methodType(type, outer), args -> {
            Object value = initial(init, type, args);
            if (bodyFirst) {
                value = step(body, variable, value, args);
            }
            while ((Boolean) step(pred, variable, value, args)) {
                value = step(body, variable, value, args);
            }
            return value;
        });
    }

    private static Object[] indexed(boolean variable, Object value, Object item, Object[] args) {
        return Combinators.splice(args, 0, 0, variable ? new Object[] {value, item} : new Object[] {item});
    }

    static MethodHandle counted(MethodHandle start, MethodHandle end, MethodHandle init, MethodHandle body) {
        Class<?> type = body.type.returnType();
        boolean variable = type != void.class;
        check(end.type.returnType() == int.class, "start/end must return int", end);
        check(body.type.parameterCount() > (variable ? 1 : 0) && body.type.parameterType(variable ? 1 : 0) == int.class,
            "body function must take an int counter", body);
        check(init == null || init.type.returnType() == type, "loop initializer must match", init);
        List<Class<?>> outer = arguments(body, variable ? 2 : 1, end);
        return new Combined(MethodType.methodType(type, outer), args -> {
            int limit = (Integer) Combinators.callPrefix(end, args);
            int from = start == null ? 0 : (Integer) Combinators.callPrefix(start, args);
            Object value = initial(init, type, args);
            for (int i = from; i < limit; i++) {
                value = Combinators.callPrefix(body, indexed(variable, value, i, args));
            }
            return value;
        });
    }

    static MethodHandle iterated(MethodHandle iterator, MethodHandle init, MethodHandle body) {
        Class<?> type = body.type.returnType();
        boolean variable = type != void.class;
        check(body.type.parameterCount() > (variable ? 1 : 0), "body function must take an element", body);
        check(iterator == null || Iterator.class.isAssignableFrom(iterator.type.returnType()),
            "iteratedLoop first argument must have Iterator return type", iterator);
        check(init == null || init.type.returnType() == type, "loop initializer must match", init);
        List<Class<?>> outer = new ArrayList<>(arguments(body, variable ? 2 : 1, iterator));
        if (iterator == null && outer.isEmpty()) {
            outer.add(Iterable.class);
        }
        Class<?> item = body.type.parameterType(variable ? 1 : 0);
        Casts.Cast cast = Casts.between(Object.class, item);
        return new Combined(MethodType.methodType(type, outer), args -> {
            Iterator<?> all = iterator == null ? ((Iterable<?>) args[0]).iterator()
                : (Iterator<?>) Combinators.callPrefix(iterator, args);
            Object value = initial(init, type, args);
            while (all.hasNext()) {
                value = Combinators.callPrefix(body, indexed(variable, value, cast.apply(all.next()), args));
            }
            return value;
        });
    }
}
