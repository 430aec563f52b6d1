import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes random well-typed Java programs, for comparing one virtual machine with another.
 *
 * <pre>
 * java tools/JavaFuzz.java FIRST_SEED COUNT FOLDER    writes FOLDER/Fuzz&lt;seed&gt;.java ...
 * java -cp TOOLS:CLASSES JavaFuzz run FOLDER NAME...  runs each program's main into FOLDER/NAME.hotspot
 * </pre>
 *
 * The same seed gives the same program for ever. A program ends by construction: methods call only methods of higher
 * number, loops count, and a budget of calls ends the rest. It folds every value it computes into a checksum, which it
 * prints with the failures it meets; all exceptions it can throw are unchecked ones that it catches.
 */
public final class JavaFuzz {
    private static final String[] PRIMITIVES = {"int", "long", "float", "double", "boolean", "byte", "short", "char"};
    private static final String[] TYPES = {"int", "long", "float", "double", "boolean", "String", "int[]", "long[]",
        "double[]", "byte[]", "Object[]", "Integer", "Long", "Object", "Shape", "IntBinaryOperator"};
    private static final int METHODS = 7, SHAPES = 4, DEPTH_MAX = 4, STATEMENT_DEPTH_MAX = 3;

    private record Variable(String type, String name, boolean isFinal) { }

    private record MethodShape(String name, String result, List<String> parameters) { }

    private final Random random;
    private final String name;
    private final StringBuilder out = new StringBuilder();
    private final List<MethodShape> methods = new ArrayList<>();
    private List<Variable> scope = new ArrayList<>();
    private int indent, names, loops, current;

    private JavaFuzz(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        name = "Fuzz" + seed;
    }

    // ---- Small choices -------------------------------------------------------------------------------------------

    private int below(int limit) { return random.nextInt(limit); }

    private boolean chance(int percent) { return below(100) < percent; }

    private String pick(String... choices) { return choices[below(choices.length)]; }

    private String fresh(String prefix) { return prefix + names++; }

    private void line(String text) { out.append("    ".repeat(indent)).append(text).append('\n'); }

    private void open(String text) {
        line(text + " {");
        indent++;
    }

    private void close() { close(""); }

    private void close(String tail) {
        indent--;
        line("}" + tail);
    }

    private String variable(String type, boolean assignable) {
        List<String> found = new ArrayList<>();
        for (Variable each : scope)
            if (each.type.equals(type) && !(assignable && each.isFinal)) found.add(each.name);
        for (String field : List.of("I", "L", "F", "D", "Z", "S")) // static fields, by their type's letter
            if (fieldType(field).equals(type)) found.add("f" + field);
        return found.isEmpty() ? null : found.get(below(found.size()));
    }

    private static String fieldType(String letter) {
        return switch (letter) {
            case "I" -> "int";
            case "L" -> "long";
            case "F" -> "float";
            case "D" -> "double";
            case "Z" -> "boolean";
            default -> "String";
        };
    }

    // ---- Literals ------------------------------------------------------------------------------------------------

    private String literal(String type) {
        switch (type) {
            case "int": return intLiteral();
            case "long": return chance(30) ? pick("Long.MIN_VALUE", "Long.MAX_VALUE", "0x100000000L", "-1L", "0L")
                : "(" + random.nextLong() + "L >> " + below(64) + ")";
            case "float": return pick("0f", "-0f", "1f", "Float.NaN", "Float.POSITIVE_INFINITY", "Float.MIN_VALUE",
                "Float.MAX_VALUE", "1e10f", "-2.5f", "3.1415927f", "1.17549435E-38f", "16777217f");
            case "double": return pick("0d", "-0d", "1d", "Double.NaN", "Double.NEGATIVE_INFINITY", "Double.MIN_VALUE",
                "Double.MAX_VALUE", "1e300", "-0.1", "2.718281828459045", "4.9e-324", "9007199254740993d");
            case "boolean": return chance(50) ? "true" : "false";
            case "String": return pick("\"\"", "\"a\"", "\"Hello\"", "\"\\u00e9\\u20ac\"", "\"\\ud83d\\ude00\"", "\"-12\"");
            case "int[]": return chance(3) ? "(new int[] {})" : "(new int[] {" + intLiteral() + ", 7, 2, " + intLiteral() + "})";
            case "long[]": return "(new long[" + (3 + below(40)) + "])";
            case "double[]": return "(new double[] {1, -1, " + literal("double") + ", " + literal("double") + "})";
            case "byte[]": return "(new byte[] {1, -128, 127, (byte) " + intLiteral() + "})";
            case "Object[]": return pick("(new Object[5])", "((Object[]) new String[] {\"x\", null, \"y\", \"\"})", "((Object[]) new Integer[] {1, 1000, null, -1})");
            case "Integer": return chance(3) ? "((Integer) null)" : "Integer.valueOf(" + intLiteral() + ")";
            case "Long": return chance(3) ? "((Long) null)" : "Long.valueOf(" + literal("long") + ")";
            case "Object": return "((Object) (" + pick("null", "\"object\"", "7", "'c'", "2.5", "new int[2]") + "))";
            case "Shape": return chance(3) ? "((Shape) null)" : "new Shape" + below(SHAPES) + "(" + intLiteral() + ")";
            case "IntBinaryOperator": return "((IntBinaryOperator) " + pick("Math::max", "Integer::sum", "(p, q) -> p - q") + ")";
            default: throw new AssertionError(type);
        }
    }

    private String intLiteral() {
        return chance(25) ? pick("Integer.MIN_VALUE", "Integer.MAX_VALUE", "-1", "65536", "32767", "-32769", "255", "128")
            : chance(60) ? String.valueOf(below(12)) : "(" + random.nextInt() + ")";
    }

    // ---- Expressions ---------------------------------------------------------------------------------------------

    private String expression(String type, int depth) {
        if (depth >= DEPTH_MAX || chance(15)) return leaf(type);
        if (chance(8)) return "(" + expression("boolean", depth + 1) + " ? " + expression(type, depth + 1) + " : "
            + expression(type, depth + 1) + ")";
        if (chance(10)) {
            String call = call(type, depth);
            if (call != null) return call;
        }
        return switch (type) {
            case "int" -> intExpression(depth + 1);
            case "long" -> longExpression(depth + 1);
            case "float", "double" -> floating(type, depth + 1);
            case "boolean" -> booleanExpression(depth + 1);
            case "String" -> stringExpression(depth + 1);
            case "Integer" -> "Integer.valueOf(" + expression("int", depth + 1) + ")";
            case "Long" -> "Long.valueOf(" + expression("long", depth + 1) + ")";
            case "Object" -> objectExpression(depth + 1);
            case "Shape" -> shapeExpression(depth + 1);
            case "IntBinaryOperator" -> lambda(depth + 1);
            case "int[]" -> pick("(new int[" + (chance(90) ? "4 + " : "-1 + ") + "(" + expression("int", depth + 1) + " & 7)])", leaf(type) + ".clone()");
            default -> leaf(type);
        };
    }

    private String leaf(String type) {
        String found = chance(75) ? variable(type, false) : null;
        return found != null ? found : literal(type);
    }

    private String intExpression(int depth) {
        switch (below(17)) {
            case 0: case 1: case 2: case 3:
                return "(" + expression("int", depth) + pick(" + ", " - ", " * ", " & ", " | ", " ^ ", " << ", " >> ",
                    " >>> ")
                    + expression("int", depth) + ")";
            case 4: return "(" + pick("- ", "~") + expression("int", depth) + ")";
            case 5: return "((int) " + expression(pick("long", "float", "double"), depth) + ")";
            case 6: return "((" + pick("byte", "short", "char") + ") " + expression(pick("int", "long", "double"), depth) + ")";
            case 7: return assignment("int", depth);
            case 8: return element("int", depth);
            case 9: return leaf(pick("int[]", "long[]", "byte[]", "Object[]")) + ".length";
            case 10: return expression("String", depth) + pick(".length()", ".hashCode()");
            case 11: return "((int) " + expression("Integer", depth) + ")";
            case 12: return expression("IntBinaryOperator", depth) + ".applyAsInt(" + expression("int", depth) + ", " + expression("int", depth) + ")";
            case 13: return expression("Shape", depth) + "." + pick("area", "weigh") + "(" + expression("int", depth) + ")";
            case 14: return switchExpression(depth);
            case 15: return "(" + expression("int", depth) + pick(" / ", " % ") + (chance(90) ? "(1 | " : "(") + expression("int", depth) + "))";
            default: return pick("Math.max", "Math.min", "Integer.rotateLeft", "Integer.compareUnsigned", "Math.floorMod")
                + "(" + expression("int", depth) + ", " + expression("int", depth) + ")";
        }
    }

    private String longExpression(int depth) {
        switch (below(11)) {
            case 0: case 1: case 2:
                return "(" + expression("long", depth) + pick(" + ", " - ", " * ", " & ", " | ", " ^ ")
                    + expression("long", depth) + ")";
            case 3: return "(" + expression("long", depth) + pick(" << ", " >> ", " >>> ")
                + expression(pick("int", "long"), depth) + ")";
            case 4: return "((long) " + expression(pick("int", "float", "double"), depth) + ")";
            case 5: return assignment("long", depth);
            case 6: return element("long", depth);
            case 7: return "((long) " + expression("Long", depth) + ")";
            case 8: return "(" + pick("- ", "~") + expression("long", depth) + ")";
            case 9: return "(" + expression("long", depth) + pick(" / ", " % ") + (chance(90) ? "(1 | " : "(") + expression("long", depth) + "))";
            default: return pick("Long.numberOfTrailingZeros", "Long.reverse", "Math.abs", "Long.bitCount") + "("
                + expression("long", depth) + ")";
        }
    }

    private String floating(String type, int depth) {
        switch (below(8)) {
            case 0: case 1: case 2:
                return "(" + expression(type, depth) + pick(" + ", " - ", " * ", " / ", " % ") + expression(type, depth) + ")";
            case 3: return "((" + type + ") " + expression(pick("int", "long", "float", "double"), depth) + ")";
            case 4: return assignment(type, depth);
            case 5: return type.equals("double") ? element("double", depth) : "(- " + expression(type, depth) + ")";
            case 6: return pick("Math.abs", "(" + type + ") Math.floor", "(" + type + ") Math.sqrt", "(" + type + ") Math.rint")
                + "(" + expression(type, depth) + ")";
            default: return "Math." + pick("max", "min") + "(" + expression(type, depth) + ", " + expression(type, depth) + ")";
        }
    }

    private String booleanExpression(int depth) {
        String numeric = pick("int", "long", "float", "double");
        switch (below(9)) {
            case 0: case 1: case 2: case 3:
                return "(" + expression(numeric, depth) + pick(" < ", " <= ", " > ", " >= ", " == ", " != ")
                    + expression(numeric, depth) + ")";
            case 4: return "(" + expression("boolean", depth) + pick(" && ", " || ", " ^ ", " & ", " | ")
                + expression("boolean", depth) + ")";
            case 5: return "!" + expression("boolean", depth);
            case 6: return "((Object) " + expression("Object", depth) + " instanceof " + pick("String", "Integer", "int[]",
                "Shape1", "Comparable<?>", "Object[]", "Weighted") + ")";
            case 7: return expression("String", depth) + ".equals(" + expression("Object", depth) + ")";
            default: return "(" + expression("Object", depth) + pick(" == ", " != ") + "null)";
        }
    }

    private String stringExpression(int depth) {
        switch (below(7)) {
            case 0: case 1: case 2:
                return "(" + expression("String", depth) + " + " + expression(pick("int", "long", "float", "double",
                    "boolean", "String", "Integer"), depth) + " + (char) (65 + (" + expression("int", depth) + " & 15)))";
            case 3: return "String.valueOf(" + expression(pick(PRIMITIVES[below(5)], "Integer"), depth) + ")";
            case 4: return "cut(" + expression("String", depth) + ", " + expression("int", depth) + ")";
            case 5: return checkedCast("String", depth);
            default: return expression("Shape", depth) + ".toString()";
        }
    }

    private String objectExpression(int depth) {
        return switch (below(5)) {
            case 0 -> "((Object) " + expression("String", depth) + ")";
            case 1 -> "((Object) (" + expression(pick("int", "long", "double", "boolean"), depth) + "))";
            case 2 -> leaf("Object[]") + "[" + expression("int", depth) + " & 3]";
            case 3 -> "((Object) " + expression("Shape", depth) + ")";
            default -> leaf("Object");
        };
    }

    private String shapeExpression(int depth) {
        return switch (below(4)) {
            case 0 -> checkedCast("Shape", depth);
            case 1, 2 -> "new Shape" + below(SHAPES) + "(" + expression("int", depth) + ")";
            default -> leaf("Shape");
        };
    }

    /** Mostly guarded, so that programs get somewhere. */
    private String checkedCast(String type, int depth) {
        String value = expression("Object", depth);
        if (chance(15)) return "((" + type + ") " + value + ")";
        String pattern = fresh("c");
        return "((Object) " + value + " instanceof " + type + " " + pattern + " ? " + pattern + " : " + leaf(type) + ")";
    }

    private String element(String type, int depth) {
        String index = expression("int", depth);
        return leaf(type + "[]") + "[" + (chance(97) ? "(" + index + ") & 3" : index) + "]";
    }

    private String assignment(String type, int depth) {
        String target = variable(type, true);
        if (target == null) return leaf(type);
        String value = expression(chance(70) ? type : pick("int", "long", "double"), depth);
        boolean whole = type.equals("int") || type.equals("long");
        if (whole && chance(30)) return "(" + (chance(50) ? target + pick("++", "--") : pick("++", "--") + target) + ")";
        return "(" + target + pick(" += ", " -= ", " *= ", " /= ", " %= ") + value + ")";
    }

    private String call(String type, int depth) {
        for (int i = current + 1; i < methods.size(); i++) {
            MethodShape method = methods.get(i);
            if (!method.result.equals(type) || chance(40)) continue;
            StringBuilder text = new StringBuilder(method.name).append('(');
            for (int p = 0; p < method.parameters.size(); p++)
                text.append(p > 0 ? ", " : "").append(expression(method.parameters.get(p), depth + 2));
            return text.append(')').toString();
        }
        return null;
    }

    /** A lambda sees final variables only. */
    private String lambda(int depth) {
        List<Variable> outer = scope;
        scope = new ArrayList<>();
        for (Variable each : outer) if (each.isFinal) scope.add(each);
        String a = fresh("p"), b = fresh("q");
        scope.add(new Variable("int", a, false));
        scope.add(new Variable("int", b, false));
        String text = "((IntBinaryOperator) (" + a + ", " + b + ") -> " + expression("int", depth + 1) + ")";
        scope = outer;
        return text;
    }

    private String switchExpression(int depth) {
        StringBuilder text = new StringBuilder("(switch ((int) (" + expression("int", depth) + ")" + pick(" & 3", "") + ") {");
        int[] labels = chance(50) ? new int[] {0, 1, 2, 3} : new int[] {-1, 0, 1000, Integer.MAX_VALUE};
        for (int label : labels) text.append(" case ").append(label).append(" -> ").append(expression("int", depth + 1)).append(';');
        return text.append(" default -> ").append(expression("int", depth + 1)).append("; })").toString();
    }

    // ---- Statements ----------------------------------------------------------------------------------------------

    private void block(int count, int depth) {
        int mark = scope.size();
        for (int i = 0; i < count; i++) statement(depth);
        while (scope.size() > mark) scope.remove(scope.size() - 1);
    }

    private void statement(int depth) {
        boolean deep = depth >= STATEMENT_DEPTH_MAX;
        switch (below(deep ? 9 : 16)) {
            case 0: case 1: case 2: declaration(); break;
            case 3: case 4: assign(); break;
            case 5: case 6: line("trace(" + expression(pick("int", "long", "float", "double", "boolean", "String", "Object"), 1) + ");"); break;
            case 7: store(); break;
            case 8: if (chance(25)) jump(); else line("trace(" + expression("Shape", 1) + ");"); break;
            case 9: case 10: conditional(depth); break;
            case 11: case 12: loop(depth); break;
            case 13: attempt(depth); break;
            case 14: switchStatement(depth); break;
            default: synchronizedBlock(depth); break;
        }
    }

    private void declaration() {
        String type = TYPES[below(TYPES.length)], variable = fresh("v");
        boolean isFinal = chance(40);
        line((isFinal ? "final " : "") + type + " " + variable + " = " + expression(type, 1) + ";");
        scope.add(new Variable(type, variable, isFinal));
    }

    private void assign() {
        String type = TYPES[below(TYPES.length)], target = variable(type, true);
        if (target != null) line(target + " = " + (type.equals("Object") || chance(90) ? expression(type, 1) : literal(type)) + ";");
        else line("trace(" + expression("int", 1) + ");");
    }

    private void store() {
        String element = pick("int", "long", "double", "Object", "byte");
        String value = element.equals("byte") ? "(byte) " + expression("int", 2) : expression(element, 2);
        String index = chance(97) ? "(" + expression("int", 2) + ") & 1" : expression("int", 2);
        String array = variable(element + "[]", false);
        line(array == null ? "trace(" + expression("long", 1) + ");" : array + "[" + index + "] = " + value + ";");
    }

    private void jump() {
        String kind = loops > 0 ? pick("break loop" + below(loops) + ";", "continue loop" + (loops - 1) + ";", "throw") : "throw";
        String failure = "throw new " + pick("IllegalStateException", "ArithmeticException", "Failure") + "(\"" + fresh("x") + "\");";
        line("if (" + expression("boolean", 2) + ") " + (kind.equals("throw") ? failure : kind));
    }

    private void conditional(int depth) {
        open("if (" + expression("boolean", 1) + ")");
        block(1 + below(3), depth + 1);
        if (chance(50)) {
            close(" else {");
            indent++;
            block(1 + below(3), depth + 1);
        }
        close();
    }

    private void loop(int depth) {
        String counter = fresh("i"), label = "loop" + loops++;
        int turns = 1 + below(depth == 0 ? 12 : 5);
        int mark = scope.size();
        switch (below(3)) {
            case 0:
                open(label + ": for (int " + counter + " = 0; " + counter + " < " + turns + "; " + counter + "++)");
                break;
            case 1:
                open(label + ": for (long " + counter + " = " + turns + "; " + counter + " > 0; " + counter + " -= 1)");
                break;
            default:
                open(label + ": for (int " + counter + " : new int[] {" + intLiteral() + ", " + intLiteral() + ", 3})");
                scope.add(new Variable("int", counter, true));
        }
        line("spend();");
        block(1 + below(4), depth + 1);
        close();
        while (scope.size() > mark) scope.remove(scope.size() - 1);
        loops--;
    }

    private void attempt(int depth) {
        int outerLoops = loops;
        open("try");
        block(1 + below(3), depth + 1);
        if (chance(70)) {
            close(" catch (" + pick("ArithmeticException", "NullPointerException", "IndexOutOfBoundsException",
                "ClassCastException | ArrayStoreException", "Failure", "RuntimeException") + " e" + names + ") {");
            indent++;
            line("caught(e" + names++ + ");");
            block(1 + below(2), depth + 1);
            if (chance(50)) close();
            else finish(depth);
        } else finish(depth);
        loops = outerLoops;
    }

    private void finish(int depth) {
        close(" finally {");
        indent++;
        block(1 + below(2), depth + 1);
        close();
    }

    private void switchStatement(int depth) {
        boolean text = chance(30);
        open("switch (" + (text ? expression("String", 2) : "(int) (" + expression("int", 2) + ")" + pick(" & 7", "")) + ")");
        String[] labels = text ? new String[] {"\"\"", "\"a\"", "\"Hello\"", "\"Aa\"", "\"BB\""}
            : chance(50) ? new String[] {"0", "1", "2", "3", "5"} : new String[] {"-7", "0", "99", "100000", "-2147483648"};
        for (String label : labels) {
            if (chance(30)) continue;
            line("case " + label + ":");
            open("");
            block(1 + below(2), depth + 1);
            close();
            if (chance(60)) line("break;");
        }
        line("default:");
        open("");
        block(1, depth + 1);
        close();
        close();
    }

    private void synchronizedBlock(int depth) {
        open("synchronized (" + pick("LOCK", "\"text\"", name + ".class", expression("Shape", 2)) + ")");
        block(1 + below(2), depth + 1);
        close();
    }

    // ---- The program ---------------------------------------------------------------------------------------------

    private void choosePrototypes() {
        String[] results = {"int", "long", "float", "double", "boolean", "String", "Object", "int[]", "Shape"};
        for (int i = 0; i < METHODS; i++) {
            List<String> parameters = new ArrayList<>();
            for (int p = below(5); p > 0; p--) parameters.add(TYPES[below(TYPES.length)]);
            methods.add(new MethodShape("m" + i, i < 2 ? "int" : results[below(results.length)], parameters));
        }
    }

    private void method(int index) {
        MethodShape method = methods.get(index);
        current = index;
        scope.clear();
        StringBuilder head = new StringBuilder(chance(20) ? "static synchronized " : "static ");
        head.append(method.result).append(' ').append(method.name).append('(');
        for (int p = 0; p < method.parameters.size(); p++) {
            head.append(p > 0 ? ", " : "").append(method.parameters.get(p)).append(" a").append(p);
            scope.add(new Variable(method.parameters.get(p), "a" + p, false));
        }
        open(head.append(')').toString());
        // Parameters are assignable; a lambda needs copies that are not.
        line("spend();");
        block(3 + below(4), 0);
        line("return " + expression(method.result, 1) + ";");
        close();
        line("");
    }

    private void shape(int index) {
        String parent = index == 0 ? "Shape" : "Shape" + below(index);
        current = METHODS;
        scope.clear();
        open("static class Shape" + index + " extends " + parent + (chance(50) ? " implements Weighted" : ""));
        line("Shape" + index + "(int size) { super(size" + pick("", " + 1", " ^ 5") + "); }");
        scope.add(new Variable("int", "n", false));
        scope.add(new Variable("int", "size", false));
        line("@Override public int area(int n) { spend(); return " + expression("int", 2) + "; }");
        if (chance(60)) line("@Override public int weigh(int n) { spend(); return " + pick("super.weigh(n) + ", "") + expression("int", 2) + "; }");
        close();
        line("");
    }

    private void support() {
        for (String text : """
            static class Failure extends RuntimeException { Failure(String text) { super(text); } }
            interface Weighted { default int weigh(int n) { return n ^ 77; } }
            abstract static class Shape implements Weighted {
                int size;
                Shape(int size) { this.size = size; }
                abstract int area(int n);
                public int weigh(int n) { return Weighted.super.weigh(n) + size; }
                @Override public String toString() { return getClass().getSimpleName() + "(" + size + ")"; }
            }
            static final Object LOCK = new Object();
            static int fI = 3, budget;
            static long fL = 1L << 40, sum;
            static float fF = 1.5f;
            static double fD = -2.25;
            static boolean fZ;
            static String fS = "s";
            static void spend() { if (--budget < 0) throw new Error("budget"); }
            static String cut(String s, int n) { return s.length() > 20 ? s.substring(0, n & 15) : s; }
            static void trace(int v) { sum = sum * 31 + v; }
            static void trace(long v) { sum = sum * 31 + (v ^ v >>> 32); }
            static void trace(float v) { trace(Float.floatToIntBits(v)); }
            static void trace(double v) { trace(Double.doubleToLongBits(v)); }
            static void trace(boolean v) { trace(v ? 1 : 2); }
            static void trace(String v) { trace(v == null ? 0 : v.hashCode()); }
            static void trace(Object v) {
                trace(v == null ? "null" : v.getClass().isArray() ? v.getClass().getName() : String.valueOf(v));
            }
            static int shown;
            static void caught(Throwable e) {
                if (shown++ < 40) System.out.println("caught " + e + " at " + e.getStackTrace()[0].getMethodName());
                trace(e.toString());
            }
            """.split("\n")) line(text);
    }

    private void mainMethod() {
        open("public static void main(String[] args)");
        scope.clear();
        current = -1;
        for (MethodShape method : methods) {
            for (int round = 0; round < 3; round++) {
                open("try");
                line("budget = 3000;");
                StringBuilder call = new StringBuilder(method.name + "(");
                for (int p = 0; p < method.parameters.size(); p++)
                    call.append(p > 0 ? ", " : "").append(literal(method.parameters.get(p)));
                line("trace(" + call + "));");
                close(" catch (Throwable e) {");
                indent++;
                line("caught(e);");
                close();
                line("System.out.println(\"" + method.name + " \" + sum + \" \" + fI + \" \" + fL + \" \" + fF + \" \" + fD + \" \" + fZ"
                    + " + \" \" + fS);");
            }
        }
        close();
    }

    private String program() {
        line("import java.util.function.IntBinaryOperator;");
        line("");
        open("public class " + name);
        choosePrototypes();
        support();
        for (int i = 0; i < SHAPES; i++) shape(i);
        for (int i = 0; i < METHODS; i++) method(i);
        mainMethod();
        close();
        return out.toString();
    }

    // ---- Commands ------------------------------------------------------------------------------------------------

    private static void runAll(String[] args) throws IOException {
        PrintStream console = System.out;
        for (int i = 2; i < args.length; i++) {
            try (PrintStream file = new PrintStream(args[1] + "/" + args[i] + ".hotspot")) {
                System.setOut(file);
                Class.forName(args[i]).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            } catch (ReflectiveOperationException failure) {
                console.println(args[i] + ": " + failure.getCause());
            }
        }
    }

    public static void main(String[] args) throws IOException {
        if (args.length > 2 && args[0].equals("run")) {
            runAll(args);
            return;
        }
        long first = Long.parseLong(args[0]);
        for (long seed = first; seed < first + Long.parseLong(args[1]); seed++)
            Files.writeString(Path.of(args[2], "Fuzz" + seed + ".java"), new JavaFuzz(seed).program());
    }
}
