package wardian.internal;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;

/** The Signature attribute (JVMS 4.7.9.1), parsed; members are null when there is none. */
public final class Generics {
    private final GenericDeclaration declaration;
    private final Class<?> owner;
    private final String text;
    private int at;
    private TypeVariable<?>[] typeParameters;
    private Type superclass;
    private Type[] interfaces;
    private Type[] parameterTypes;
    private Type[] exceptionTypes;
    private Type result;
    private boolean rested;

    private Generics(GenericDeclaration declaration, Class<?> owner, String text) {
        this.declaration = declaration;
        this.owner = owner;
        this.text = text;
    }

    /** The signature of a class. */
    public static Generics ofClass(Class<?> c) {
        String text = c.isArray() || c.isPrimitive() ? null : ClassFile.signature(c, c);
        Generics g = new Generics(c, c, text);
        g.typeParameters = g.formals(c);
        return g;
    }

    /** The signature of a method or constructor. */
    public static Generics ofExecutable(Executable e) {
        Generics g = new Generics(e, e.getDeclaringClass(),
            ClassFile.signature(e, e.getDeclaringClass()));
        g.typeParameters = g.formals(e);
        return g;
    }

    /** Parses what follows the type parameters, when it is asked for: it may use them. */
    private synchronized Generics rest() {
        if (text == null || rested) {
            return this;
        }
        int start = at;
        try {
            if (declaration instanceof Class) {
                parseClass();
            } else {
                parseExecutable();
            }
            rested = true;
        } finally {
            at = start;
        }
        return this;
    }

    private void parseClass() {
        superclass = type();
        ArrayList<Type> all = new ArrayList<>();
        while (at < text.length()) {
            all.add(type());
        }
        interfaces = all.toArray(new Type[0]);
    }

    private void parseExecutable() {
        at++;
        ArrayList<Type> all = new ArrayList<>();
        while (text.charAt(at) != ')') {
            all.add(type());
        }
        at++;
        parameterTypes = all.toArray(new Type[0]);
        result = type();
        all.clear();
        while (at < text.length()) {
            at++;
            all.add(type());
        }
        exceptionTypes = all.toArray(new Type[0]);
    }

    /** The signature of a field. */
    public static Generics ofField(Field f) {
        Class<?> c = f.getDeclaringClass();
        Generics g = new Generics(c, c, ClassFile.signature(f, c));
        g.result = g.text == null ? null : g.type();
        g.rested = true;
        return g;
    }

    /** The type of a signature in a class. */
    public static Type type(String signature, Class<?> owner) {
        return new Generics(owner, owner, signature).type();
    }

    /** The declared type variables. */
    public TypeVariable<?>[] typeParameters() {
        return typeParameters.clone();
    }

    /** The superclass. */
    public Type superclass() {
        return rest().superclass;
    }

    private static Type[] copy(Type[] types) {
        return types == null ? null : types.clone();
    }

    /** The superinterfaces. */
    public Type[] interfaces() {
        return copy(rest().interfaces);
    }

    /** The parameters' types. */
    public Type[] parameterTypes() {
        return copy(rest().parameterTypes);
    }

    /** The exceptions. */
    public Type[] exceptionTypes() {
        return copy(rest().exceptionTypes);
    }

    /** The method's result. */
    public Type returnType() {
        return rest().result;
    }

    /** The field's type. */
    public Type fieldType() {
        return result;
    }

    /** Appends type parameters with their bounds. */
    public static void appendParameters(StringBuilder text, TypeVariable<?>[] variables) {
        for (int i = 0; i < variables.length; i++) {
            text.append(i == 0 ? "<" : ",").append(variables[i].getTypeName());
            Type[] bounds = variables[i].getBounds();
            boolean plain = bounds.length == 1 && bounds[0] == Object.class;
            for (int j = 0; j < bounds.length && !plain; j++) {
                text.append(j == 0 ? " extends " : " & ").append(bounds[j].getTypeName());
            }
        }
        text.append(variables.length == 0 ? "" : ">");
    }

    // ---- Parsing ----

    private TypeVariable<?>[] formals(GenericDeclaration d) {
        if (text == null || text.charAt(0) != '<') {
            return new TypeVariable<?>[0];
        }
        at++;
        ArrayList<TypeVariable<?>> found = new ArrayList<>();
        while (text.charAt(at) != '>') {
            int colon = text.indexOf(':', at);
            String name = text.substring(at, colon);
            at = colon;
            int start = at;
            skipBounds();
            found.add(new GenericTypes.Variable<>(d, name, text.substring(start, at)));
        }
        at++;
        return found.toArray(new TypeVariable<?>[0]);
    }

    private void skipBounds() {
        while (text.charAt(at) == ':') {
            at++;
            if (text.charAt(at) != ':') {
                skipType();
            }
        }
    }

    /** Skips a type without loading classes. */
    private void skipType() {
        while (text.charAt(at) == '[') {
            at++;
        }
        char c = text.charAt(at++);
        if (c == 'T') {
            at = text.indexOf(';', at) + 1;
        } else if (c == 'L') {
            int depth = 0;
            while (depth > 0 || text.charAt(at) != ';') {
                char d = text.charAt(at++);
                depth += d == '<' ? 1 : d == '>' ? -1 : 0;
            }
            at++;
        }
    }

    /** The bounds of a variable; Object when none is given. */
    static Type[] bounds(GenericDeclaration d, String bounds) {
        Generics g = new Generics(d, GenericTypes.ownerOf(d), bounds);
        ArrayList<Type> found = new ArrayList<>();
        while (g.at < bounds.length()) {
            g.at++;
            if (g.at < bounds.length() && bounds.charAt(g.at) != ':') {
                found.add(g.type());
            }
        }
        return found.isEmpty() ? new Type[] {Object.class} : found.toArray(new Type[0]);
    }

    private Type type() {
        char c = text.charAt(at);
        if (c == '[') {
            at++;
            Type element = type();
            return element instanceof Class ? ((Class<?>) element).arrayType()
                : new GenericTypes.ArrayOf(element);
        }
        if (c == 'T') {
            int end = text.indexOf(';', at);
            String name = text.substring(at + 1, end);
            at = end + 1;
            return GenericTypes.variable(declaration, name);
        }
        if (c == 'L') {
            return classType();
        }
        at++;
        return Descriptors.field(String.valueOf(c), null);
    }

    /** Lpackage/Outer&lt;...&gt;.Inner&lt;...&gt;; */
    private Type classType() {
        at++;
        Type outer = null;
        String name = "";
        while (true) {
            int start = at;
            while ("<;.".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            name = name + text.substring(start, at);
            Class<?> raw = load(name);
            Type[] arguments = text.charAt(at) == '<' ? arguments() : null;
            boolean generic = arguments != null || outer instanceof java.lang.reflect.ParameterizedType;
            outer = generic ? new GenericTypes.Parameterized(raw,
                arguments == null ? new Type[0] : arguments,
                outer != null ? outer : raw.getDeclaringClass()) : raw;
            if (text.charAt(at++) == ';') {
                return outer;
            }
            name = name + "$";
        }
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name.replace('/', '.'), false, owner.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new TypeNotPresentException(name.replace('/', '.'), e);
        }
    }

    private Type[] arguments() {
        at++;
        ArrayList<Type> found = new ArrayList<>();
        while (text.charAt(at) != '>') {
            found.add(argument());
        }
        at++;
        return found.toArray(new Type[0]);
    }

    private Type argument() {
        Type[] object = {Object.class};
        switch (text.charAt(at)) {
            case '*':
                at++;
                return new GenericTypes.Wildcard(object, new Type[0]);
            case '+':
                at++;
                return new GenericTypes.Wildcard(new Type[] {type()}, new Type[0]);
            case '-':
                at++;
                return new GenericTypes.Wildcard(object, new Type[] {type()});
            default:
                return type();
        }
    }
}
