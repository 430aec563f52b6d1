package javax.lang.model.element;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The interface Module Element. */
public interface ModuleElement extends Element, QualifiedNameable {
    /** Ases type. */
    TypeMirror asType();

    /** Returns the directives. */
    List<? extends ModuleElement.Directive> getDirectives();

    /** Returns the enclosed elements. */
    List<? extends Element> getEnclosedElements();

    /** Returns the enclosing element. */
    Element getEnclosingElement();

    /** Returns the qualified name. */
    Name getQualifiedName();

    /** Returns the simple name. */
    Name getSimpleName();

    /** Tells whether it is open. */
    boolean isOpen();

    /** Tells whether it is unnamed. */
    boolean isUnnamed();

    /** The interface Uses Directive. */
    public interface UsesDirective extends ModuleElement.Directive {
        /** Returns the service. */
        TypeElement getService();
    }

    /** The interface Provides Directive. */
    public interface ProvidesDirective extends ModuleElement.Directive {
        /** Returns the implementations. */
        List<? extends TypeElement> getImplementations();

        /** Returns the service. */
        TypeElement getService();
    }

    /** The interface Opens Directive. */
    public interface OpensDirective extends ModuleElement.Directive {
        /** Returns the package. */
        PackageElement getPackage();

        /** Returns the target modules. */
        List<? extends ModuleElement> getTargetModules();
    }

    /** The interface Exports Directive. */
    public interface ExportsDirective extends ModuleElement.Directive {
        /** Returns the package. */
        PackageElement getPackage();

        /** Returns the target modules. */
        List<? extends ModuleElement> getTargetModules();
    }

    /** The interface Requires Directive. */
    public interface RequiresDirective extends ModuleElement.Directive {
        /** Returns the dependency. */
        ModuleElement getDependency();

        /** Tells whether it is static. */
        boolean isStatic();

        /** Tells whether it is transitive. */
        boolean isTransitive();
    }

    /** The interface Directive Visitor. */
    public interface DirectiveVisitor<R, P> {
        /** Visits. */
        default R visit(ModuleElement.Directive directive) {
            throw new NullPointerException("Cannot invoke \"javax.lang.model.element.ModuleElement$Directive.accept(javax.lang.model.element.ModuleElement$DirectiveVisitor, Object)\" because \"d\" is null");
        }

        /** Visits. */
        default R visit(ModuleElement.Directive directive, P value) {
            throw new NullPointerException("Cannot invoke \"javax.lang.model.element.ModuleElement$Directive.accept(javax.lang.model.element.ModuleElement$DirectiveVisitor, Object)\" because \"d\" is null");
        }

        /** Visits exports. */
        R visitExports(ModuleElement.ExportsDirective exportsDirective, P value);

        /** Visits opens. */
        R visitOpens(ModuleElement.OpensDirective opensDirective, P value);

        /** Visits provides. */
        R visitProvides(ModuleElement.ProvidesDirective providesDirective, P value);

        /** Visits requires. */
        R visitRequires(ModuleElement.RequiresDirective requiresDirective, P value);

        /** Visits unknown. */
        default R visitUnknown(ModuleElement.Directive directive, P value) {
            throw new UnknownDirectiveException(directive, value);
        }

        /** Visits uses. */
        R visitUses(ModuleElement.UsesDirective usesDirective, P value);
    }

    /** The interface Directive. */
    public interface Directive {
        /** Accepts. */
        <R, P> R accept(ModuleElement.DirectiveVisitor<R, P> directiveVisitor, P value);

        /** Returns the kind. */
        ModuleElement.DirectiveKind getKind();
    }

    /** The kinds. */
    enum DirectiveKind {
        /** The constant for requires. */
        REQUIRES,
        /** The constant for exports. */
        EXPORTS,
        /** The constant for opens. */
        OPENS,
        /** The constant for uses. */
        USES,
        /** The constant for provides. */
        PROVIDES
    }
}
