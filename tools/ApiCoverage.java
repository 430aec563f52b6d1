import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which members of a frequency table the class library has, weighted by how many programs use each.
 *
 * <p>Run by the VM under test: {@code wardian --allow-read -cp build/tools ApiCoverage TABLE [--missing N] [--tested FOLDER] [PACKAGE...]}.
 * The table's columns: tier, class, member, descriptor, programs, applications. Packages restrict the count. With a
 * folder of compiled tests, a member counts only when one of them refers to it, by its owner or a related class.
 */
public class ApiCoverage {
    private static final class Row {
        String type;
        String member;
        String descriptor;
        int programs;
    }

    public static void main(String[] args) throws IOException {
        int shown = 0;
        TestReferences tests = null;
        List<String> packages = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("--missing")) {
                shown = Integer.parseInt(args[++i]);
            } else if (args[i].equals("--tested")) {
                tests = TestReferences.of(args[++i]);
            } else {
                packages.add(args[i].replace('.', '/'));
            }
        }
        report(read(args[0], packages), shown, tests);
    }

    private static List<Row> read(String file, List<String> packages) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new FileReader(file))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split("\t");
                Row row = new Row();
                row.type = cells[1];
                row.member = cells[2];
                row.descriptor = cells[3];
                row.programs = Integer.parseInt(cells[4]) + Integer.parseInt(cells[5]);
                String holder = row.type.substring(0, Math.max(0, row.type.lastIndexOf('/')));
                if (packages.isEmpty() || packages.contains(holder)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static void report(List<Row> rows, int shown, TestReferences tests) {
        long all = 0;
        long there = 0;
        int count = 0;
        List<Row> missing = new ArrayList<>();
        for (Row row : rows) {
            all += row.programs;
            if (exists(row) && (tests == null || tests.mention(row.type, row.member + row.descriptor))) {
                there += row.programs;
                count++;
            } else {
                missing.add(row);
            }
        }
        System.out.printf("%d of %d members exist%s; weighted by programs %.2f %%%n", count, rows.size(),
            tests == null ? "" : " and are tested", all == 0 ? 100.0 : 100.0 * there / all);
        missing.sort((a, b) -> b.programs - a.programs);
        for (int i = 0; i < Math.min(shown, missing.size()); i++) {
            Row row = missing.get(i);
            System.out.println(row.programs + "\t" + row.type + "." + row.member + row.descriptor);
        }
    }

    private static boolean exists(Row row) {
        Class<?> type;
        try {
            type = Class.forName(row.type.replace('/', '.'), false, null);
        } catch (ClassNotFoundException e) {
            return false;
        }
        return hasMember(type, row);
    }

    private static boolean hasMember(Class<?> type, Row row) {
        if (type == null) {
            return false;
        }
        if (declares(type, row) || hasMember(type.getSuperclass(), row)) {
            return true;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (hasMember(parent, row)) {
                return true;
            }
        }
        return type.isInterface() && declares(Object.class, row);
    }

    private static boolean declares(Class<?> type, Row row) {
        if (row.member.equals("<init>")) {
            for (Constructor<?> each : type.getDeclaredConstructors()) {
                if (descriptor(each.getParameterTypes(), void.class).equals(row.descriptor)) {
                    return true;
                }
            }
            return false;
        }
        if (!row.descriptor.startsWith("(")) {
            for (Field each : type.getDeclaredFields()) {
                if (each.getName().equals(row.member) && each.getType().descriptorString().equals(row.descriptor)) {
                    return true;
                }
            }
            return false;
        }
        for (Method each : type.getDeclaredMethods()) {
            if (each.getName().equals(row.member)
                    && descriptor(each.getParameterTypes(), each.getReturnType()).equals(row.descriptor)) {
                return true;
            }
        }
        return false;
    }

    private static String descriptor(Class<?>[] parameters, Class<?> result) {
        StringBuilder text = new StringBuilder("(");
        for (Class<?> parameter : parameters) {
            text.append(parameter.descriptorString());
        }
        return text.append(')').append(result.descriptorString()).toString();
    }
}
