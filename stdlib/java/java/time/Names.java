package java.time;

import java.time.format.TextStyle;

/** English names of days and months. */
final class Names {
    private Names() {
    }

    static String of(Enum<?> value, TextStyle style) {
        String name = value.name().charAt(0) + value.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        switch (style.asNormal()) {
            case FULL: return name;
            case SHORT: return name.substring(0, 3);
            default: return name.substring(0, 1);
        }
    }
}
