package java.lang.runtime;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Links switches over patterns; the runtime does so itself and needs no call. */
public final class SwitchBootstraps {
    private SwitchBootstraps() {
    }

    private static IllegalCallerException direct() {
        return new IllegalCallerException("only invokedynamic instructions can be linked");
    }

    /** Links a switch whose labels are types, strings, integers and enum constants. */
    public static CallSite typeSwitch(MethodHandles.Lookup lookup, String invocationName,
            MethodType invocationType, Object... labels) {
        throw direct();
    }

    /** Links a switch over an enum, whose labels are names and types. */
    public static CallSite enumSwitch(MethodHandles.Lookup lookup, String invocationName,
            MethodType invocationType, Object... labels) {
        throw direct();
    }
}
