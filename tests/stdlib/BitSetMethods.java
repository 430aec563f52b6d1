import java.util.*;

public class BitSetMethods {
    public static void main(String[] args) throws Exception {
        BitSet b = new BitSet();
        b.set(1);
        b.set(5, 9);
        b.set(130);
        System.out.println(b + " " + b.cardinality() + " " + b.length() + " " + b.get(6) + b.get(1000) + " " + b.nextSetBit(9) + " " + b.nextClearBit(5) + " " + b.previousSetBit(129));
        // expect: {1, 5, 6, 7, 8, 130} 6 131 truefalse 130 9 8
        BitSet c = BitSet.valueOf(new long[] {0b1100010});
        BitSet and = (BitSet) b.clone();
        and.and(c);
        b.xor(c);
        System.out.println(and + " " + b + " " + b.intersects(c)); // expect: {1, 5, 6} {7, 8, 130} false
        b.flip(0, 4);
        b.clear(130);
        b.andNot(c);
        System.out.println(b + " " + b.isEmpty() + " " + Arrays.toString(b.toLongArray()) + " " + b.stream().sum() + " " + b.equals(b.clone()) + " " + b.hashCode());
        // expect: {0, 2, 3, 7, 8} false [397] 20 true 1375
    }
}
