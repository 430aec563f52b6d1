/** Checksums over bytes: CRC-32 by table, FNV-1a, bit counting, byte stores. */
public final class Checksums {
    static final int[] TABLE = table();

    static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int value = i;
            for (int bit = 0; bit < 8; bit++) {
                value = (value & 1) != 0 ? value >>> 1 ^ 0xedb88320 : value >>> 1;
            }
            table[i] = value;
        }
        return table;
    }

    static int crc(byte[] data) {
        int crc = -1;
        for (byte b : data) {
            crc = TABLE[(crc ^ b) & 255] ^ crc >>> 8;
        }
        return ~crc;
    }

    static long fnv(byte[] data) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : data) {
            hash = (hash ^ b & 255) * 0x100000001b3L;
        }
        return hash;
    }

    static void scramble(byte[] data, int key) {
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (data[i] + (key >>> (i & 15)) ^ i);
        }
    }

    static int bits(byte[] data) {
        int bits = 0;
        for (byte b : data) {
            for (int value = b & 255; value != 0; value &= value - 1) {
                bits++;
            }
        }
        return bits;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 1200;
        byte[] data = new byte[10_000];
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            scramble(data, i * 0x9e3779b9);
            sum = sum * 31 + crc(data) + fnv(data) + bits(data);
        }
        System.out.println("checksums " + sum);
    }
}
