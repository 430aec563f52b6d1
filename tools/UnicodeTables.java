import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes stdlib/native/unicode_tables.c from the Unicode character database:
 * java tools/UnicodeTables.java /usr/share/unicode > stdlib/native/unicode_tables.c
 *
 * Characters with equal properties share a record; a two-stage table of
 * blocks leads from the code point to its record. Planes 3 to 13 and private
 * use are left to code, plane 14 is folded in behind LIMIT.
 */
public final class UnicodeTables {
    static final int LIMIT = 0x32000;
    static final int BLOCK_SHIFT = 6;
    static final String CATEGORIES =
            "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf -- Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf";
    static final String DIRECTIONS =
            "L R AL EN ES ET AN CS NSM BN B S WS ON LRE LRO RLE RLO PDF LRI RLI FSI PDI";
    /** The order of Character.UnicodeScript; scripts newer than the data have no characters. */
    static final String SCRIPTS =
            "Zyyy Latn Grek Cyrl Armn Hebr Arab Syrc Thaa Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai "
            + "Laoo Tibt Mymr Geor Hang Ethi Cher Cans Ogam Runr Khmr Mong Hira Kana Bopo Hani Yiii Ital Goth Dsrt "
            + "Zinh Tglg Hano Buhd Tagb Limb Tale Linb Ugar Shaw Osma Cprt Brai Bugi Copt Talu Glag Tfng Sylo Xpeo "
            + "Khar Bali Xsux Phnx Phag Nkoo Sund Batk Lepc Olck Vaii Saur Kali Rjng Lyci Cari Lydi Cham Lana Tavt "
            + "Avst Egyp Samr Mand Lisu Bamu Java Mtei Armi Sarb Prti Phli Orkh Brah Kthi Mero Merc Sora Cakm Shrd "
            + "Takr Plrd Aghb Bass Dupl Elba Gran Hmng Khoj Lina Mahj Mani Mend Modi Mroo Narb Nbat Palm Pauc Perm "
            + "Phlp Sidd Sind Tirh Wara Ahom Hluw Hatr Mult Hung Sgnw Adlm Bhks Marc Newa Osge Tang Gonm Nshu Soyo "
            + "Zanb Rohg Sogo Sogd Dogr Gong Maka Medf Elym Nand Hmnp Wcho Yezi Chrs Diak Kits Vith Ougr Cpmn Tnsa "
            + "Toto Kawi Nagm Todr Gara Tutg Sunu Gukh Krai Onao Zzzz";
    static final String[] FLAGS = {
        "Alphabetic", "Ideographic", "Lowercase", "Uppercase", "ID_Start", "ID_Continue",
        "Case_Ignorable", "Soft_Dotted", "Emoji", "Emoji_Presentation", "Emoji_Modifier",
        "Emoji_Modifier_Base", "Emoji_Component", "Extended_Pictographic"};

    final Path folder;
    final int[] category = new int[0x110000];
    final int[] direction = new int[0x110000];
    final int[] flags = new int[0x110000];
    final int[] upper = new int[0x110000];
    final int[] lower = new int[0x110000];
    final int[] title = new int[0x110000];
    final int[] numeric = new int[0x110000];
    final TreeMap<Integer, int[]> expansions = new TreeMap<>();
    final int[] script = new int[0x110000];

    UnicodeTables(Path folder) {
        this.folder = folder;
        Arrays.fill(direction, 31);
        Arrays.fill(numeric, -1);
        Arrays.fill(script, scriptOf("Zzzz"));
    }

    interface Line {
        void fields(int from, int to, String[] fields);
    }

    void read(String name, Line line) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8)) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                text = text.replaceFirst("#.*", "").trim();
                if (text.isEmpty()) {
                    continue;
                }
                String[] fields = text.split("\\s*;\\s*", -1);
                String[] range = fields[0].split("\\.\\.");
                line.fields(Integer.parseInt(range[0], 16),
                        Integer.parseInt(range[range.length - 1], 16), fields);
            }
        }
    }

    static int number(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -2;
    }

    int first;

    void character(int code, String[] f) {
        int from = f[1].endsWith(", Last>") ? first : code;
        first = code;
        for (int c = from; c <= code; c++) {
            category[c] = Arrays.asList(CATEGORIES.split(" ")).indexOf(f[2]);
            direction[c] = Arrays.asList(DIRECTIONS.split(" ")).indexOf(f[4]);
            flags[c] |= f[9].equals("Y") ? 1 : 0;
            int combining = Integer.parseInt(f[3]);
            flags[c] |= combining == 0 ? 0 : combining == 230 ? 1 << 15 : 1 << 16;
            numeric[c] = number(f[8]);
            upper[c] = f[12].isEmpty() ? 0 : Integer.parseInt(f[12], 16) - c;
            lower[c] = f[13].isEmpty() ? 0 : Integer.parseInt(f[13], 16) - c;
            title[c] = f[14].isEmpty() ? upper[c] : Integer.parseInt(f[14], 16) - c;
        }
    }

    void property(int from, int to, String name) {
        int bit = Arrays.asList(FLAGS).indexOf(name) + 1;
        for (int c = from; c <= to && bit > 0; c++) {
            flags[c] |= 1 << bit;
        }
    }

    void expansion(int code, String[] f) {
        String[] units = f[3].split(" ");
        if (units.length > 1 && (f.length < 6 || f[4].isEmpty())) {
            int[] chars = new int[units.length];
            for (int i = 0; i < units.length; i++) {
                chars[i] = Integer.parseInt(units[i], 16);
            }
            expansions.put(code, chars);
        }
    }

    static int scriptOf(String code) {
        return Arrays.asList(SCRIPTS.split(" ")).indexOf(code);
    }

    void loadScripts() throws IOException {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("PropertyValueAliases.txt"))) {
            String[] fields = line.split("\\s*;\\s*");
            if (fields[0].equals("sc")) {
                names.put(fields[2].trim(), scriptOf(fields[1]));
            }
        }
        read("Scripts.txt", (from, to, f) -> Arrays.fill(script, from, to + 1, names.get(f[1])));
    }

    void load() throws IOException {
        read("UnicodeData.txt", (from, to, f) -> character(from, f));
        for (String name : new String[] {"DerivedCoreProperties.txt", "PropList.txt", "emoji/emoji-data.txt"}) {
            read(name, (from, to, f) -> property(from, to, f[1]));
        }
        read("SpecialCasing.txt", (from, to, f) -> expansion(from, f));
        loadScripts();
    }

    void print() {
        System.out.print("/* Character data of the Unicode character database.\n"
                + " * Generated by tools/UnicodeTables.java; see there for the layout. */\n\n"
                + "#include \"stdlib/native/unicode_tables.h\"\n\n");
        Map<String, Integer> records = new LinkedHashMap<>();
        Map<String, Integer> blocks = new LinkedHashMap<>();
        List<Integer> index = new ArrayList<>();
        int size = 1 << BLOCK_SHIFT;
        for (int base = 0; base < LIMIT + 0x1000; base += size) {
            StringBuilder block = new StringBuilder();
            for (int i = 0; i < size; i++) {
                int c = base + i;
                c = c < LIMIT ? c : c - LIMIT + 0xe0000;
                String record = String.format("{0x%x, %d, %d, %d, %d}",
                        (long) flags[c] << 10 | direction[c] << 5 | category[c], upper[c], lower[c],
                        title[c], numeric[c]);
                records.putIfAbsent(record, records.size());
                block.append(i % 16 == 0 ? i == 0 ? "    " : "\n    " : " ").append(records.get(record)).append(',');
            }
            blocks.putIfAbsent(block.toString(), blocks.size());
            index.add(blocks.get(block.toString()));
        }
        System.out.println("const UnicodeRecord unicode_records[] = {");
        records.keySet().forEach(r -> System.out.println("    " + r + ","));
        System.out.println("};\n\nconst u16 unicode_blocks[][UNICODE_BLOCK] = {");
        blocks.keySet().forEach(b -> System.out.println("    {\n" + b + "\n    },"));
        System.out.print("};\n\nconst u16 unicode_index[] = {");
        for (int i = 0; i < index.size(); i++) {
            System.out.print((i % 16 == 0 ? "\n    " : " ") + index.get(i) + ",");
        }
        System.out.println("\n};\n\nconst UnicodeExpansion unicode_expansions[] = {");
        expansions.forEach((c, chars) -> System.out.printf("    {0x%04x, %d, {0x%04x, 0x%04x, 0x%04x}},%n", c,
                chars.length, chars[0], chars[1], chars.length > 2 ? chars[2] : 0));
        System.out.println("};\nconst u32 unicode_expansion_count = " + expansions.size() + ";");
        printScripts();
    }

    void printScripts() {
        int runs = 0;
        System.out.print("\nconst u32 unicode_scripts[] = {");
        for (int c = 0; c < script.length; c++) {
            if (c == 0 || script[c] != script[c - 1]) {
                System.out.printf("%s 0x%x,", runs++ % 10 == 0 ? "\n   " : "", c << 8 | script[c]);
            }
        }
        System.out.println("\n};\nconst u32 unicode_script_count = " + runs + ";");
    }

    public static void main(String[] args) throws IOException {
        UnicodeTables tables = new UnicodeTables(Path.of(args[0]));
        tables.load();
        tables.print();
    }
}
