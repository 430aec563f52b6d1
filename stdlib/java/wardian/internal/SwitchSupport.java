package wardian.internal;

/** What switches over patterns and enums run. */
public final class SwitchSupport {
    private SwitchSupport() {
    }

    /** The first label from restart on that fits, or their number; -1 for null. */
    public static int typeSwitch(Object target, int restart, Object[] labels) {
        if (restart < 0 || restart > labels.length) {
            throw new IndexOutOfBoundsException("Index " + restart
                + " out of bounds for length " + (labels.length + 1));
        }
        if (target == null) {
            return -1;
        }
        for (int i = restart; i < labels.length; i++) {
            if (fits(labels[i], target)) {
                return i;
            }
        }
        return labels.length;
    }

    private static boolean fits(Object label, Object target) {
        if (label instanceof Class) {
            return ((Class<?>) label).isInstance(target);
        }
        if (label instanceof Integer) {
            int wanted = (Integer) label;
            if (target instanceof Character) {
                return (Character) target == wanted;
            }
            return target instanceof Number && !(target instanceof Long)
                && !(target instanceof Float) && !(target instanceof Double)
                && ((Number) target).intValue() == wanted;
        }
        return label instanceof Enum.EnumDesc ? isConstant((Enum.EnumDesc<?>) label, target) : label.equals(target);
    }

    private static boolean isConstant(Enum.EnumDesc<?> label, Object target) {
        if (!(target instanceof Enum)) {
            return false;
        }
        Enum<?> constant = (Enum<?>) target;
        return constant.name().equals(label.constantName()) && label.constantType().descriptorString()
            .equals(constant.getDeclaringClass().descriptorString());
    }

    /** The first label from restart on that fits, or their number; -1 for null. */
    public static int enumSwitch(Object target, int restart, Object[] labels) {
        if (restart < 0 || restart > labels.length) {
            throw new IndexOutOfBoundsException("Index " + restart
                + " out of bounds for length " + (labels.length + 1));
        }
        if (target == null) {
            return -1;
        }
        String name = ((Enum<?>) target).name();
        for (int i = restart; i < labels.length; i++) {
            Object label = labels[i];
            if (label instanceof String ? label.equals(name) : fits(label, target)) {
                return i;
            }
        }
        return labels.length;
    }
}
