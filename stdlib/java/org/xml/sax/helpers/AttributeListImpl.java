package org.xml.sax.helpers;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.AttributeList;

/** A list of attributes of SAX 1 that can be changed. */
public class AttributeListImpl implements AttributeList {
    /** Name, type and value of each. */
    private final List<String[]> attributes = new ArrayList<>();

    /** Creates an empty list. */
    public AttributeListImpl() {
    }

    /** Creates a copy of a list. */
    public AttributeListImpl(AttributeList atts) {
        setAttributeList(atts);
    }

    /** Takes over the attributes of a list. */
    public void setAttributeList(AttributeList atts) {
        clear();
        for (int i = 0; i < atts.getLength(); i++) {
            addAttribute(atts.getName(i), atts.getType(i), atts.getValue(i));
        }
    }

    /** Adds an attribute. */
    public void addAttribute(String name, String type, String value) {
        attributes.add(new String[] {name, type, value});
    }

    private int index(String name) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i)[0].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Removes an attribute, if there is one of the name. */
    public void removeAttribute(String name) {
        if (index(name) >= 0) {
            attributes.remove(index(name));
        }
    }

    /** Removes all attributes. */
    public void clear() {
        attributes.clear();
    }

    private String part(int i, int part) {
        return i >= 0 && i < attributes.size() ? attributes.get(i)[part] : null;
    }

    @Override
    public int getLength() {
        return attributes.size();
    }

    @Override
    public String getName(int i) {
        return part(i, 0);
    }

    @Override
    public String getType(int i) {
        return part(i, 1);
    }

    @Override
    public String getValue(int i) {
        return part(i, 2);
    }

    @Override
    public String getType(String name) {
        return part(index(name), 1);
    }

    @Override
    public String getValue(String name) {
        return part(index(name), 2);
    }
}
