import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An assembler for tests: writes any class file, legal or not, from text.
 *
 * <pre>
 * java tools/Jasm.java OUTDIR FILE.jasm...
 *
 * .class [flags] Name [extends Super] [implements A B]   starts a class; a file may hold several
 * .version MAJOR
 * .field [flags] name desc
 * .method [flags] name desc          ends at .end
 *   .stack N   .locals N             (defaults 8 and 8; the limits of the Code attribute)
 *   label:                           a label
 *   .catch FROM TO HANDLER TYPE      TYPE: a class name, or any
 *   .frame same | locals TYPES | stack TYPES | locals TYPES stack TYPES
 *                                    a full StackMapTable frame for the next instruction;
 *                                    types: top int float long double null uninitThis
 *                                    uninit:LABEL, else a class name
 *   .map BYTES                       raw StackMapTable instead (count included), hexadecimal
 *   .byte N...                       raw bytes in the code
 *   opcode operands                  as in JVMS 6.5; see {@link #operand}
 * .end
 * </pre>
 * Members are written Owner.name:desc; an interface's method as Owner.name:desc with the opcode
 * suffix '/i' (invokespecial/i). A number where a constant is expected is a raw pool index
 * after '#'. Comments start with ';' at the start of a line or after a space.
 */
public final class Jasm {
    private static final Map<String, Integer> FLAGS = new HashMap<>();
    private static final Map<String, Integer> OPCODES = new HashMap<>();
    private static final Map<String, String> FORMS = new HashMap<>();

    static {
        String[] flags = {"public", "1", "private", "2", "protected", "4", "static", "8", "final", "16",
            "super", "32", "native", "256", "interface", "512", "abstract", "1024"};
        for (int i = 0; i < flags.length; i += 2) FLAGS.put(flags[i], Integer.parseInt(flags[i + 1]));
    }

    private ByteArrayOutputStream pool = new ByteArrayOutputStream();
    private Map<String, Integer> poolIndex = new HashMap<>();
    private int poolCount = 1;
    private int major = 61;
    private int classFlags;
    private String className;
    private String superName;
    private List<String> interfaces;
    private final List<byte[]> fields = new ArrayList<>();
    private final List<byte[]> methods = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        readOpcodes(Path.of(System.getProperty("opcodes", "base/opcodes.def")));
        for (int i = 1; i < args.length; i++) assemble(Path.of(args[0]), Path.of(args[i]));
    }

    /** The instruction set comes from the table the runtime itself is built from. */
    private static void readOpcodes(Path table) throws IOException {
        for (String line : Files.readAllLines(table)) {
            if (!line.startsWith("OP(")) continue;
            String[] parts = line.substring(3).split(", ", 4);
            OPCODES.put(parts[0], Integer.decode(parts[1]));
            FORMS.put(parts[0], parts[2].replace("\"", ""));
        }
    }

    private static void assemble(Path out, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String text = line.startsWith(";") ? "" : line.replaceAll("\\s;.*", "").trim();
            if (!text.isEmpty()) lines.add(text);
        }
        Jasm current = null;
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).split("\\s+");
            switch (words[0]) {
                case ".class" -> {
                    if (current != null) current.write(out);
                    current = new Jasm();
                    current.header(words);
                }
                case ".version" -> current.major = Integer.parseInt(words[1]);
                case ".field" -> current.field(words);
                case ".method" -> {
                    int end = i;
                    while (!lines.get(end).equals(".end")) end++;
                    current.method(words, lines.subList(i + 1, end));
                    i = end;
                }
                default -> throw new IOException(file + ": what is " + lines.get(i));
            }
        }
        current.write(out);
    }

    private static int flagsOf(String[] words, int end) {
        int flags = 0;
        for (int i = 1; i < end; i++) flags |= FLAGS.get(words[i]);
        return flags;
    }

    private void header(String[] words) {
        int at = 1;
        while (FLAGS.containsKey(words[at])) at++;
        classFlags = flagsOf(words, at);
        className = words[at++];
        superName = "java/lang/Object";
        interfaces = new ArrayList<>();
        if (at < words.length && words[at].equals("extends")) {
            superName = words[at + 1];
            at += 2;
        }
        for (at++; at < words.length; at++) interfaces.add(words[at]);
    }

    // ---- Constant pool

    interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    private int entry(String key, int slots, Writer writer) {
        Integer known = poolIndex.get(key);
        if (known != null) return known;
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.write(new DataOutputStream(bytes));
            pool.write(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        poolIndex.put(key, poolCount);
        poolCount += slots;
        return poolCount - slots;
    }

    private int utf8(String text) {
        return entry("u" + text, 1, out -> {
            out.writeByte(1);
            out.writeUTF(text);
        });
    }

    private int named(int tag, String text) {
        int index = utf8(text);
        return entry(tag + " " + text, 1, out -> {
            out.writeByte(tag);
            out.writeShort(index);
        });
    }

    private int pair(int tag, int a, int b) {
        return entry(tag + ":" + a + ":" + b, 1, out -> {
            out.writeByte(tag);
            out.writeShort(a);
            out.writeShort(b);
        });
    }

    private int member(int tag, String text) {
        int dot = text.lastIndexOf('.', text.indexOf(':'));
        int colon = text.indexOf(':', dot);
        int owner = named(7, text.substring(0, dot));
        return pair(tag, owner, nameAndType(text.substring(dot + 1, colon), text.substring(colon + 1)));
    }

    private int nameAndType(String name, String desc) {
        return pair(12, utf8(name), utf8(desc));
    }

    private int constant(String text) {
        if (text.startsWith("\"")) return named(8, text.substring(1, text.length() - 1));
        if (text.startsWith("class:")) return named(7, text.substring(6));
        if (text.startsWith("type:")) return named(16, text.substring(5));
        char last = text.charAt(text.length() - 1);
        String number = text.substring(0, text.length() - 1);
        if (last == 'f') return entry("f" + text, 1, out -> {
            out.writeByte(4);
            out.writeFloat(Float.parseFloat(number));
        });
        if (last == 'd') return entry("d" + text, 2, out -> {
            out.writeByte(6);
            out.writeDouble(Double.parseDouble(number));
        });
        if (last == 'L') return entry("j" + text, 2, out -> {
            out.writeByte(5);
            out.writeLong(Long.parseLong(number));
        });
        return entry("i" + text, 1, out -> {
            out.writeByte(3);
            out.writeInt(Integer.decode(text));
        });
    }

    // ---- Members

    private void field(String[] words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(flagsOf(words, words.length - 2));
        out.writeShort(utf8(words[words.length - 2]));
        out.writeShort(utf8(words[words.length - 1]));
        out.writeShort(0);
        fields.add(bytes.toByteArray());
    }

    private void method(String[] words, List<String> body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int flags = flagsOf(words, words.length - 2);
        out.writeShort(flags);
        out.writeShort(utf8(words[words.length - 2]));
        out.writeShort(utf8(words[words.length - 1]));
        boolean bodiless = (flags & (256 | 1024)) != 0;
        out.writeShort(bodiless ? 0 : 1);
        if (!bodiless) attribute(out, "Code", new Code(body).bytes());
        methods.add(bytes.toByteArray());
    }

    private void attribute(DataOutputStream out, String name, byte[] content) throws IOException {
        out.writeShort(utf8(name));
        out.writeInt(content.length);
        out.write(content);
    }

    private void write(Path dir) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int self = named(7, className);
        int parent = named(7, superName);
        List<Integer> interfaceIndexes = new ArrayList<>();
        for (String name : interfaces) interfaceIndexes.add(named(7, name));
        out.writeInt(0xCAFEBABE);
        out.writeShort(0);
        out.writeShort(major);
        out.writeShort(poolCount);
        pool.writeTo(out);
        out.writeShort(classFlags | ((classFlags & 512) == 0 ? 32 : 1024));
        out.writeShort(self);
        out.writeShort(parent);
        out.writeShort(interfaceIndexes.size());
        for (int index : interfaceIndexes) out.writeShort(index);
        out.writeShort(fields.size());
        for (byte[] field : fields) out.write(field);
        out.writeShort(methods.size());
        for (byte[] method : methods) out.write(method);
        out.writeShort(0);
        Path file = dir.resolve(className + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.toByteArray());
    }

    // ---- Code

    /** One method body: sized in a first pass, written in a second, when labels are known. */
    private final class Code {
        private final List<String> lines;
        private final Map<String, Integer> labels = new HashMap<>();
        private final List<String[]> catches = new ArrayList<>();
        private final List<String> frames = new ArrayList<>();
        private final List<Integer> frameAt = new ArrayList<>();
        private String rawMap;
        private int stack = 8;
        private int locals = 8;

        Code(List<String> lines) {
            this.lines = lines;
        }

        byte[] bytes() throws IOException {
            pass(false);
            byte[] code = pass(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeShort(stack);
            out.writeShort(locals);
            out.writeInt(code.length);
            out.write(code);
            out.writeShort(catches.size());
            for (String[] row : catches) {
                for (int i = 1; i <= 3; i++) out.writeShort(target(row[i]));
                out.writeShort(row[4].equals("any") ? 0 : named(7, row[4]));
            }
            byte[] map = map();
            out.writeShort(map == null ? 0 : 1);
            if (map != null) attribute(out, "StackMapTable", map);
            return bytes.toByteArray();
        }

        private int target(String label) {
            return label.startsWith("@") ? Integer.parseInt(label.substring(1)) : labels.getOrDefault(label, 0);
        }

        private byte[] pass(boolean last) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            catches.clear();
            frames.clear();
            frameAt.clear();
            for (String line : lines) {
                String[] words = words(line);
                if (line.endsWith(":") && words.length == 1) {
                    labels.put(line.substring(0, line.length() - 1), out.size());
                } else if (line.startsWith(".")) {
                    directive(words, line, out);
                } else {
                    instruction(words, out, last);
                }
            }
            return bytes.toByteArray();
        }

        /** A quoted string is one word. */
        private String[] words(String line) {
            int quote = line.indexOf('"');
            if (quote < 0) return line.split("\\s+");
            return new String[] {line.substring(0, quote).trim(), line.substring(quote)};
        }

        private void directive(String[] words, String line, DataOutputStream out) throws IOException {
            switch (words[0]) {
                case ".stack" -> stack = Integer.parseInt(words[1]);
                case ".locals" -> locals = Integer.parseInt(words[1]);
                case ".catch" -> catches.add(words);
                case ".map" -> rawMap = line.substring(4);
                case ".frame" -> {
                    frames.add(line);
                    frameAt.add(out.size());
                }
                case ".byte" -> {
                    for (int i = 1; i < words.length; i++) out.writeByte(Integer.decode(words[i]));
                }
                default -> throw new IOException("what is " + line);
            }
        }

        private void instruction(String[] words, DataOutputStream out, boolean last) throws IOException {
            int start = out.size();
            int at = 0;
            boolean wide = words[0].equals("wide");
            if (wide) {
                out.writeByte(0xc4);
                at = 1;
            }
            String name = words[at++];
            boolean ofInterface = name.endsWith("/i");
            if (ofInterface) name = name.substring(0, name.length() - 2);
            Integer opcode = OPCODES.get(name);
            if (opcode == null) throw new IOException("no opcode " + name);
            out.writeByte(opcode);
            for (char form : FORMS.get(name).toCharArray()) {
                String word = at < words.length ? words[at] : "0";
                if (form == 'T' || form == 'L') {
                    choice(words, form, start, out);
                    return;
                }
                operand(form, word, name, ofInterface, wide, start, out);
                at++;
            }
        }

        /** Operands: numbers, labels (or @bci), members, class names, constants. */
        private void operand(char form, String word, String name, boolean ofInterface, boolean wide, int start,
                             DataOutputStream out) throws IOException {
            switch (form) {
                case 'b', 'u', 'z' -> out.writeByte(Integer.decode(word));
                case 'h' -> out.writeShort(Integer.decode(word));
                case 'l', 'i' -> {
                    if (wide) out.writeShort(Integer.decode(word));
                    else out.writeByte(Integer.decode(word));
                }
                case 'j' -> out.writeShort(target(word) - start);
                case 'J' -> out.writeInt(target(word) - start);
                case 'k' -> out.writeByte(poolOperand(word, name, ofInterface));
                default -> out.writeShort(poolOperand(word, name, ofInterface));
            }
        }

        private int poolOperand(String word, String name, boolean ofInterface) {
            if (word.startsWith("#")) return Integer.parseInt(word.substring(1));
            if (name.startsWith("ldc")) return constant(word);
            if (name.startsWith("get") || name.startsWith("put")) return member(9, word);
            if (name.equals("invokeinterface") || ofInterface) return member(11, word);
            if (name.startsWith("invoke")) return member(10, word);
            return named(7, word);
        }

        /** tableswitch LOW default L0 L1...; lookupswitch default K0 L0 K1 L1... */
        private void choice(String[] words, char form, int start, DataOutputStream out) throws IOException {
            while (out.size() % 4 != 0) out.writeByte(0);
            if (form == 'T') {
                int low = Integer.parseInt(words[1]);
                out.writeInt(target(words[2]) - start);
                out.writeInt(low);
                out.writeInt(low + words.length - 4);
                for (int i = 3; i < words.length; i++) out.writeInt(target(words[i]) - start);
                return;
            }
            out.writeInt(target(words[1]) - start);
            out.writeInt((words.length - 2) / 2);
            for (int i = 2; i < words.length; i += 2) {
                out.writeInt(Integer.parseInt(words[i]));
                out.writeInt(target(words[i + 1]) - start);
            }
        }

        // ---- StackMapTable

        private byte[] map() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            if (rawMap != null) {
                for (String word : rawMap.trim().split("\\s+")) out.writeByte(Integer.parseInt(word, 16));
                return bytes.toByteArray();
            }
            if (frames.isEmpty()) return null;
            out.writeShort(frames.size());
            int last = -1;
            for (int i = 0; i < frames.size(); i++) {
                int delta = frameAt.get(i) - last - 1;
                last = frameAt.get(i);
                frame(frames.get(i).split("\\s+"), delta, out);
            }
            return bytes.toByteArray();
        }

        private void frame(String[] words, int delta, DataOutputStream out) throws IOException {
            if (words[1].equals("same")) {
                out.writeByte(251);
                out.writeShort(delta);
                return;
            }
            List<String> localTypes = new ArrayList<>();
            List<String> stackTypes = new ArrayList<>();
            List<String> into = localTypes;
            for (int i = 1; i < words.length; i++) {
                if (words[i].equals("locals")) into = localTypes;
                else if (words[i].equals("stack")) into = stackTypes;
                else into.add(words[i]);
            }
            out.writeByte(255);
            out.writeShort(delta);
            out.writeShort(localTypes.size());
            for (String type : localTypes) type(type, out);
            out.writeShort(stackTypes.size());
            for (String type : stackTypes) type(type, out);
        }

        private void type(String type, DataOutputStream out) throws IOException {
            int simple = List.of("top", "int", "float", "double", "long", "null", "uninitThis").indexOf(type);
            if (simple >= 0) {
                out.writeByte(simple);
            } else if (type.startsWith("uninit:")) {
                out.writeByte(8);
                out.writeShort(target(type.substring(7)));
            } else {
                out.writeByte(7);
                out.writeShort(named(7, type));
            }
        }
    }
}
