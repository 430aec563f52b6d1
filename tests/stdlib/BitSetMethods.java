import java.util.*;

public class BitSetMethods {
    public static void main(String[] args) {
        BitSet b = new BitSet();
        b.set(1);
        b.set(5, 9);
        b.set(130);
        System.out.println(b); // expect: {1, 5, 6, 7, 8, 130}
        System.out.println(b.cardinality()); // expect: 6
        System.out.println(b.length()); // expect: 131
        System.out.println("" + b.get(6) + b.get(1000)); // expect: truefalse
        System.out.println(b.nextSetBit(9)); // expect: 130
        System.out.println(b.nextClearBit(5)); // expect: 9
        System.out.println(b.previousSetBit(129)); // expect: 8
        BitSet c = BitSet.valueOf(new long[] {0b1100010});
        BitSet and = (BitSet) b.clone();
        and.and(c);
        b.xor(c);
        System.out.println(and + " " + b + " " + b.intersects(c)); // expect: {1, 5, 6} {7, 8, 130} false
        b.flip(0, 4);
        b.clear(130);
        b.andNot(c);
        System.out.println(b); // expect: {0, 2, 3, 7, 8}
        System.out.println(b.isEmpty()); // expect: false
        System.out.println(Arrays.toString(b.toLongArray())); // expect: [397]
        System.out.println(b.stream().sum()); // expect: 20
        System.out.println(b.equals(b.clone())); // expect: true
        System.out.println(b.hashCode()); // expect: 1375
    }
}
