import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Quicksort on int[] and Collections.sort with comparators. */
public final class Sorting {
    static final class Entry {
        final int rank;
        final String name;

        Entry(int rank, String name) {
            this.rank = rank;
            this.name = name;
        }
    }

    static void quicksort(int[] values, int low, int high) {
        while (low < high) {
            int pivot = values[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int saved = values[i];
                    values[i++] = values[j];
                    values[j--] = saved;
                }
            }
            quicksort(values, low, j);
            low = i;
        }
    }

    static int sortNumbers(int count) {
        int[] values = new int[count];
        int seed = 42;
        for (int i = 0; i < count; i++) {
            seed = seed * 1664525 + 1013904223;
            values[i] = seed >>> 4;
        }
        quicksort(values, 0, count - 1);
        int hash = 0;
        for (int i = 0; i < count; i++) {
            hash = hash * 31 + values[i];
        }
        return hash;
    }

    static int sortObjects(int count) {
        List<Entry> entries = new ArrayList<>();
        int seed = 99;
        for (int i = 0; i < count; i++) {
            seed = seed * 1664525 + 1013904223;
            entries.add(new Entry((seed >>> 8) % 500, "n" + (seed >>> 16)));
        }
        Collections.sort(entries, (a, b) -> Integer.compare(b.rank, a.rank));
        int hash = entries.get(count / 3).name.hashCode();
        entries.sort(Comparator.comparing((Entry entry) -> entry.name).thenComparing(entry -> entry.rank));
        for (Entry entry : entries) {
            hash = hash * 31 + entry.rank;
        }
        return hash;
    }

    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 500_000;
        System.out.println("sorting " + sortNumbers(count) + " " + sortObjects(count / 10));
    }
}
