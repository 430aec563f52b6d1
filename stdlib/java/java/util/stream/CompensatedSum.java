package java.util.stream;

/** A sum of doubles by Kahan's method, beside the plain sum that decides about infinities. */
final class CompensatedSum {
    long count;
    private double high;
    private double compensation;
    private double simple;

    void add(double value) {
        count++;
        simple += value;
        addCompensated(value);
    }

    private void addCompensated(double value) {
        double corrected = value - compensation;
        double next = high + corrected;
        compensation = (next - high) - corrected;
        high = next;
    }

    void combine(CompensatedSum other) {
        count += other.count;
        simple += other.simple;
        addCompensated(other.high);
        addCompensated(-other.compensation);
    }

    double result() {
        double sum = high - compensation;
        return Double.isNaN(sum) && Double.isInfinite(simple) ? simple : sum;
    }
}
