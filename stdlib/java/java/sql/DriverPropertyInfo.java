package java.sql;

/** A property that a driver takes. */
public class DriverPropertyInfo {
    /** The name. */
    public String name;
    /** What it is for, or null. */
    public String description = null;
    /** Whether it has to be given. */
    public boolean required = false;
    /** The value, or null. */
    public String value = null;
    /** The values to choose from, or null. */
    public String[] choices = null;

    /** Makes one of name and value. */
    public DriverPropertyInfo(String name, String value) {
        this.name = name;
        this.value = value;
    }
}
