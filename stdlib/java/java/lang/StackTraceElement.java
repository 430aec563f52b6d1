package java.lang;

import java.io.Serializable;

/** A frame of a stack trace. */
public final class StackTraceElement implements Serializable {
    private static final long serialVersionUID = 6992337162326171013L;

    private String classLoaderName;
    private String moduleName;
    private String moduleVersion;
    private String declaringClass;
    private String methodName;
    private String fileName;
    private int lineNumber;

    /** Creates a frame outside any named module. */
    public StackTraceElement(String declaringClass, String methodName,
            String fileName, int lineNumber) {
        this(null, null, null, declaringClass, methodName, fileName, lineNumber);
    }

    /** Creates a frame. */
    public StackTraceElement(String classLoaderName, String moduleName,
            String moduleVersion, String declaringClass, String methodName,
            String fileName, int lineNumber) {
        if (declaringClass == null) {
            throw new NullPointerException("Declaring class is null");
        }
        if (methodName == null) {
            throw new NullPointerException("Method name is null");
        }
        this.classLoaderName = classLoaderName;
        this.moduleName = moduleName;
        this.moduleVersion = moduleVersion;
        this.declaringClass = declaringClass;
        this.methodName = methodName;
        this.fileName = fileName;
        this.lineNumber = lineNumber;
    }

    /** Returns the source file's name, or null. */
    public String getFileName() {
        return fileName;
    }

    /** Returns the line, or a negative number when it is not known. */
    public int getLineNumber() {
        return lineNumber;
    }

    /** Returns the module's name, or null. */
    public String getModuleName() {
        return moduleName;
    }

    /** Returns the module's version, or null. */
    public String getModuleVersion() {
        return moduleVersion;
    }

    /** Returns the class loader's name, or null. */
    public String getClassLoaderName() {
        return classLoaderName;
    }

    /** Returns the name of the class that declares the method. */
    public String getClassName() {
        return declaringClass;
    }

    /** Returns the method's name. */
    public String getMethodName() {
        return methodName;
    }

    /** Tells whether the method is native. */
    public boolean isNativeMethod() {
        return lineNumber == -2;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(64);
        if (classLoaderName != null && !classLoaderName.isEmpty()) {
            text.append(classLoaderName).append('/');
        }
        if (moduleName != null && !moduleName.isEmpty()) {
            text.append(moduleName);
            if (moduleVersion != null && !moduleVersion.isEmpty()) {
                text.append('@').append(moduleVersion);
            }
        }
        if (text.length() > 0) {
            text.append('/');
        }
        text.append(declaringClass).append('.').append(methodName).append('(');
        if (isNativeMethod()) {
            text.append("Native Method");
        } else if (fileName == null) {
            text.append("Unknown Source");
        } else {
            text.append(fileName);
            if (lineNumber >= 0) {
                text.append(':').append(lineNumber);
            }
        }
        return text.append(')').toString();
    }

    @Override
    public boolean equals(Object obj) {
        if (obj == this) {
            return true;
        }
        if (!(obj instanceof StackTraceElement)) {
            return false;
        }
        StackTraceElement e = (StackTraceElement) obj;
        return lineNumber == e.lineNumber
            && declaringClass.equals(e.declaringClass)
            && methodName.equals(e.methodName)
            && same(fileName, e.fileName)
            && same(moduleName, e.moduleName)
            && same(moduleVersion, e.moduleVersion)
            && same(classLoaderName, e.classLoaderName);
    }

    private static boolean same(String a, String b) {
        return a == null ? b == null : a.equals(b);
    }

    private static int hash(String s) {
        return s == null ? 0 : s.hashCode();
    }

    @Override
    public int hashCode() {
        int result = 31 * declaringClass.hashCode() + methodName.hashCode();
        result = 31 * result + hash(classLoaderName);
        result = 31 * result + hash(moduleName);
        result = 31 * result + hash(moduleVersion);
        result = 31 * result + hash(fileName);
        return 31 * result + lineNumber;
    }
}
