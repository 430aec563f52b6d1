// modes: int slice
// flags: -Xmx64m
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** After an OutOfMemoryError, what was dropped is there again: a collection comes before the next failure. */
public class OutOfMemoryRecovery {
    static boolean fillList() {
        List<byte[]> list = new ArrayList<>();
        try {
            while (true) list.add(new byte[100000]);
        } catch (OutOfMemoryError e) {
            return list.size() > 100;
        }
    }

    public static void main(String[] args) {
        System.out.println(fillList() + " " + fillList());
        // expect: true true
        Map<Integer, String> map = new HashMap<>();
        int count = 0;
        try {
            while (true) map.put(count++, "v" + count);
        } catch (OutOfMemoryError e) {
            map = null;
        }
        System.out.println(new int[25000].length + " " + (count > 1000));
        // expect: 25000 true
    }
}
