package javax.lang.model.util;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Picks the elements of a kind. */
public class ElementFilter {
    private static final Set<ElementKind> FIELDS = EnumSet.of(ElementKind.FIELD, ElementKind.ENUM_CONSTANT);
    private static final Set<ElementKind> RECORD_COMPONENTS = EnumSet.of(ElementKind.RECORD_COMPONENT);
    private static final Set<ElementKind> CONSTRUCTORS = EnumSet.of(ElementKind.CONSTRUCTOR);
    private static final Set<ElementKind> METHODS = EnumSet.of(ElementKind.METHOD);
    private static final Set<ElementKind> TYPES = EnumSet.of(ElementKind.CLASS, ElementKind.ENUM, ElementKind.RECORD,
        ElementKind.INTERFACE, ElementKind.ANNOTATION_TYPE);
    private static final Set<ElementKind> PACKAGES = EnumSet.of(ElementKind.PACKAGE);
    private static final Set<ElementKind> MODULES = EnumSet.of(ElementKind.MODULE);

    private ElementFilter() {
    }

    /** Returns the elements that are such. */
    public static List<VariableElement> fieldsIn(Iterable<? extends Element> elements) {
        List<VariableElement> found = new ArrayList<>();
        for (Element element : elements) {
            if (FIELDS.contains(element.getKind())) {
                found.add((VariableElement) element);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Returns the elements that are such, in their order. */
    public static Set<VariableElement> fieldsIn(Set<? extends Element> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(fieldsIn((Iterable<? extends Element>) elements)));
    }

    /** Returns the elements that are such. */
    public static List<RecordComponentElement> recordComponentsIn(Iterable<? extends Element> elements) {
        List<RecordComponentElement> found = new ArrayList<>();
        for (Element element : elements) {
            if (RECORD_COMPONENTS.contains(element.getKind())) {
                found.add((RecordComponentElement) element);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Returns the elements that are such, in their order. */
    public static Set<RecordComponentElement> recordComponentsIn(Set<? extends Element> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(recordComponentsIn((Iterable<? extends Element>) elements)));
    }

    /** Returns the elements that are such. */
    public static List<ExecutableElement> constructorsIn(Iterable<? extends Element> elements) {
        List<ExecutableElement> found = new ArrayList<>();
        for (Element element : elements) {
            if (CONSTRUCTORS.contains(element.getKind())) {
                found.add((ExecutableElement) element);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Returns the elements that are such, in their order. */
    public static Set<ExecutableElement> constructorsIn(Set<? extends Element> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(constructorsIn((Iterable<? extends Element>) elements)));
    }

    /** Returns the elements that are such. */
    public static List<ExecutableElement> methodsIn(Iterable<? extends Element> elements) {
        List<ExecutableElement> found = new ArrayList<>();
        for (Element element : elements) {
            if (METHODS.contains(element.getKind())) {
                found.add((ExecutableElement) element);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Returns the elements that are such, in their order. */
    public static Set<ExecutableElement> methodsIn(Set<? extends Element> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(methodsIn((Iterable<? extends Element>) elements)));
    }

    /** Returns the elements that are such. */
    public static List<TypeElement> typesIn(Iterable<? extends Element> elements) {
        List<TypeElement> found = new ArrayList<>();
        for (Element element : elements) {
            if (TYPES.contains(element.getKind())) {
                found.add((TypeElement) element);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Returns the elements that are such, in their order. */
    public static Set<TypeElement> typesIn(Set<? extends Element> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(typesIn((Iterable<? extends Element>) elements)));
    }

    /** Returns the elements that are such. */
    public static List<PackageElement> packagesIn(Iterable<? extends Element> elements) {
        List<PackageElement> found = new ArrayList<>();
        for (Element element : elements) {
            if (PACKAGES.contains(element.getKind())) {
                found.add((PackageElement) element);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Returns the elements that are such, in their order. */
    public static Set<PackageElement> packagesIn(Set<? extends Element> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(packagesIn((Iterable<? extends Element>) elements)));
    }

    /** Returns the elements that are such. */
    public static List<ModuleElement> modulesIn(Iterable<? extends Element> elements) {
        List<ModuleElement> found = new ArrayList<>();
        for (Element element : elements) {
            if (MODULES.contains(element.getKind())) {
                found.add((ModuleElement) element);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Returns the elements that are such, in their order. */
    public static Set<ModuleElement> modulesIn(Set<? extends Element> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(modulesIn((Iterable<? extends Element>) elements)));
    }
}
