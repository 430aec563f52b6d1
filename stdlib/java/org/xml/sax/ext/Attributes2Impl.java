package org.xml.sax.ext;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** A list of attributes that tell where they come from, which can be changed. */
public class Attributes2Impl extends AttributesImpl implements Attributes2 {
    private final List<Boolean> declared = new ArrayList<>();
    private final List<Boolean> specified = new ArrayList<>();

    /** Creates an empty list. */
    public Attributes2Impl() {
    }

    /** Creates a copy of a list. */
    public Attributes2Impl(Attributes atts) {
        setAttributes(atts);
    }

    private int checked(int index) {
        if (index < 0 || index >= getLength()) {
            throw new ArrayIndexOutOfBoundsException("No attribute at index: " + index);
        }
        return index;
    }

    private int named(String qName) {
        int index = getIndex(qName);
        if (index < 0) {
            throw new IllegalArgumentException("No such attribute: " + qName);
        }
        return index;
    }

    private int named(String uri, String localName) {
        int index = getIndex(uri, localName);
        if (index < 0) {
            throw new IllegalArgumentException("No such attribute: local=" + localName + ", namespace=" + uri);
        }
        return index;
    }

    @Override
    public boolean isDeclared(int index) {
        return declared.get(checked(index));
    }

    @Override
    public boolean isDeclared(String uri, String localName) {
        return declared.get(named(uri, localName));
    }

    @Override
    public boolean isDeclared(String qName) {
        return declared.get(named(qName));
    }

    @Override
    public boolean isSpecified(int index) {
        return specified.get(checked(index));
    }

    @Override
    public boolean isSpecified(String uri, String localName) {
        return specified.get(named(uri, localName));
    }

    @Override
    public boolean isSpecified(String qName) {
        return specified.get(named(qName));
    }

    @Override
    public void clear() {
        super.clear();
        declared.clear();
        specified.clear();
    }

    @Override
    public void setAttributes(Attributes atts) {
        super.setAttributes(atts);
        for (int i = 0; i < atts.getLength() && atts instanceof Attributes2; i++) {
            declared.set(i, ((Attributes2) atts).isDeclared(i));
            specified.set(i, ((Attributes2) atts).isSpecified(i));
        }
    }

    @Override
    public void addAttribute(String uri, String localName, String qName, String type, String value) {
        super.addAttribute(uri, localName, qName, type, value);
        declared.add(!"CDATA".equals(type));
        specified.add(true);
    }

    @Override
    public void removeAttribute(int index) {
        super.removeAttribute(index);
        declared.remove(index);
        specified.remove(index);
    }

    /** Says whether an attribute is declared. */
    public void setDeclared(int index, boolean value) {
        declared.set(checked(index), value);
    }

    /** Says whether an attribute was given, not defaulted. */
    public void setSpecified(int index, boolean value) {
        specified.set(checked(index), value);
    }
}
