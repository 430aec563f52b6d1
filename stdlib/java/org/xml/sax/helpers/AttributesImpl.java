package org.xml.sax.helpers;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** A list of attributes that can be changed. */
public class AttributesImpl implements Attributes {
    /** Namespace, local name, name, type and value of each. */
    private final List<String[]> attributes = new ArrayList<>();

    /** Creates an empty list. */
    public AttributesImpl() {
    }

    /** Creates a copy of a list. */
    public AttributesImpl(Attributes atts) {
        setAttributes(atts);
    }

    @Override
    public int getLength() {
        return attributes.size();
    }

    private String part(int index, int part) {
        return index >= 0 && index < attributes.size() ? attributes.get(index)[part] : null;
    }

    @Override
    public String getURI(int index) {
        return part(index, 0);
    }

    @Override
    public String getLocalName(int index) {
        return part(index, 1);
    }

    @Override
    public String getQName(int index) {
        return part(index, 2);
    }

    @Override
    public String getType(int index) {
        return part(index, 3);
    }

    @Override
    public String getValue(int index) {
        return part(index, 4);
    }

    @Override
    public int getIndex(String uri, String localName) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i)[0].equals(uri) && attributes.get(i)[1].equals(localName)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int getIndex(String qName) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i)[2].equals(qName)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String getType(String uri, String localName) {
        return part(getIndex(uri, localName), 3);
    }

    @Override
    public String getType(String qName) {
        return part(getIndex(qName), 3);
    }

    @Override
    public String getValue(String uri, String localName) {
        return part(getIndex(uri, localName), 4);
    }

    @Override
    public String getValue(String qName) {
        return part(getIndex(qName), 4);
    }

    /** Removes all attributes. */
    public void clear() {
        attributes.clear();
    }

    /** Takes over the attributes of a list. */
    public void setAttributes(Attributes atts) {
        clear();
        for (int i = 0; i < atts.getLength(); i++) {
            addAttribute(atts.getURI(i), atts.getLocalName(i), atts.getQName(i), atts.getType(i), atts.getValue(i));
        }
    }

    /** Adds an attribute. */
    public void addAttribute(String uri, String localName, String qName, String type, String value) {
        attributes.add(new String[] {uri, localName, qName, type, value});
    }

    private String[] at(int index) {
        if (index < 0 || index >= attributes.size()) {
            throw new ArrayIndexOutOfBoundsException("Attempt to modify attribute at illegal index: " + index);
        }
        return attributes.get(index);
    }

    /** Replaces an attribute. */
    public void setAttribute(int index, String uri, String localName, String qName, String type, String value) {
        at(index);
        attributes.set(index, new String[] {uri, localName, qName, type, value});
    }

    /** Removes an attribute. */
    public void removeAttribute(int index) {
        at(index);
        attributes.remove(index);
    }

    /** Sets a namespace. */
    public void setURI(int index, String uri) {
        at(index)[0] = uri;
    }

    /** Sets a name without prefix. */
    public void setLocalName(int index, String localName) {
        at(index)[1] = localName;
    }

    /** Sets a name. */
    public void setQName(int index, String qName) {
        at(index)[2] = qName;
    }

    /** Sets a type. */
    public void setType(int index, String type) {
        at(index)[3] = type;
    }

    /** Sets a value. */
    public void setValue(int index, String value) {
        at(index)[4] = value;
    }
}
