package java.beans;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

/** What all descriptions of a bean's parts share. */
public class FeatureDescriptor {
    private String name;
    private String displayName;
    private String shortDescription;
    private boolean expert;
    private boolean hidden;
    private boolean preferred;
    private Map<String, Object> values;

    /** Creates a description without a name. */
    public FeatureDescriptor() {
    }

    /** Returns the name programs use. */
    public String getName() {
        return name;
    }

    /** Sets the name programs use. */
    public void setName(String name) {
        this.name = name;
    }

    /** Returns the name people see. */
    public String getDisplayName() {
        return displayName == null ? getName() : displayName;
    }

    /** Sets the name people see. */
    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** Returns whether the feature is for experts. */
    public boolean isExpert() {
        return expert;
    }

    /** Sets whether the feature is for experts. */
    public void setExpert(boolean expert) {
        this.expert = expert;
    }

    /** Returns whether the feature is for tools only. */
    public boolean isHidden() {
        return hidden;
    }

    /** Sets whether the feature is for tools only. */
    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    /** Returns whether the feature matters most to people. */
    public boolean isPreferred() {
        return preferred;
    }

    /** Sets whether the feature matters most to people. */
    public void setPreferred(boolean preferred) {
        this.preferred = preferred;
    }

    /** Returns the short description. */
    public String getShortDescription() {
        return shortDescription == null ? getDisplayName() : shortDescription;
    }

    /** Sets the short description. */
    public void setShortDescription(String text) {
        shortDescription = text;
    }

    /** Sets an attribute. */
    public void setValue(String attributeName, Object value) {
        if (values == null) {
            values = new TreeMap<>();
        }
        values.put(attributeName, value);
    }

    /** Returns an attribute, or null. */
    public Object getValue(String attributeName) {
        return values == null ? null : values.get(attributeName);
    }

    /** Returns the names of the attributes. */
    public Enumeration<String> attributeNames() {
        return Collections.enumeration(values == null ? Collections.<String>emptySet() : values.keySet());
    }

    /** Appends what subclasses tell in their text. */
    void appendTo(StringBuilder out) {
    }

    static void append(StringBuilder out, String name, Object value) {
        if (value != null) {
            out.append("; ").append(name).append('=').append(value);
        }
    }

    static void append(StringBuilder out, String name, boolean set) {
        if (set) {
            out.append("; ").append(name);
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(getClass().getName()).append("[name=").append(name);
        append(out, "displayName", displayName);
        append(out, "shortDescription", shortDescription);
        append(out, "preferred", preferred);
        append(out, "hidden", hidden);
        append(out, "expert", expert);
        append(out, "values", values);
        appendTo(out);
        return out.append(']').toString();
    }
}
