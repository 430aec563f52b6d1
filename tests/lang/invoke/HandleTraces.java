/** What stack traces show of method handles, deep recursion, members of the library, a hidden class. */
import java.lang.invoke.*; import java.util.*;
public class HandleTraces {
  static int depth; static MethodHandle H, C;
  static void rec(int a) throws Throwable { depth++; H.invokeExact(a+1); }
  static void rec2(int a) throws Throwable { depth++; C.invoke((Object)(a+1)); }
  static void boom(String s) { throw new IllegalArgumentException(s); }
  public static void main(String[] x) throws Throwable {
    MethodHandles.Lookup l=MethodHandles.lookup(); H=l.findStatic(HandleTraces.class,"rec",MethodType.methodType(void.class,int.class));
    C=l.findStatic(HandleTraces.class,"rec2",MethodType.methodType(void.class,int.class));
    try { rec(0); } catch (StackOverflowError e) { System.out.println("SOE "+(depth>500)); }
    depth=0;
    try { rec2(0); } catch (StackOverflowError e) { System.out.println("SOE "+(depth>500)); }
    MethodHandle b=l.findStatic(HandleTraces.class,"boom",MethodType.methodType(void.class,String.class));
    try { b.invoke("a"); } catch (Exception e) { e.printStackTrace(System.out); }
    try { MethodHandles.foldArguments(MethodHandles.dropArguments(b,0,int.class),MethodHandles.constant(int.class,1)).invoke((Object)"b"); } catch (Exception e) { e.printStackTrace(System.out); }
    try { b.invokeWithArguments("c"); } catch (Exception e) { System.out.println(e.getStackTrace()[0]+" "+e.getStackTrace()[e.getStackTrace().length-1]+e.getStackTrace().length); }
    try { l.findStatic(HandleTraces.class,"zip",MethodType.methodType(void.class)); } catch (Exception e) { System.out.println(e.getStackTrace()[e.getStackTrace().length-1]); }
    Map<String,MethodHandle> m=new TreeMap<>(); m.put("len",l.findVirtual(String.class,"length",MethodType.methodType(int.class)));
    System.out.println(m.get("len").invoke("four")+" "+(long)(int)m.get("len").invoke("x")+" "+ (double)m.get("len").invoke("abc"));
    Runnable r = () -> System.out.println("run"); l.findVirtual(Runnable.class,"run",MethodType.methodType(void.class)).invoke(r);
    System.out.println(l.findVirtual(List.class,"size",MethodType.methodType(int.class)).invoke(Arrays.asList(1,2)));
    System.out.println(l.findStatic(List.class,"of",MethodType.methodType(List.class,Object[].class)).invoke(1,2,3));
    System.out.println(l.findStatic(String.class,"format",MethodType.methodType(String.class,String.class,Object[].class)).invoke("%d-%s",1,"z"));
    System.out.println(l.findStatic(Math.class,"max",MethodType.methodType(double.class,double.class,double.class)).invoke(1,2f));
    System.out.println(l.findVirtual(Object.class,"hashCode",MethodType.methodType(int.class)).invoke("a"));
    System.out.println(l.findStaticGetter(Integer.class,"MAX_VALUE",int.class).invoke());
    System.out.println(l.findVirtual(StringBuilder.class,"append",MethodType.methodType(StringBuilder.class,String.class)).invoke(new StringBuilder("q"),"w"));
    System.out.println(l.findStatic(HandleTraces.class,"main",MethodType.methodType(void.class,String[].class)));
    Object o = new Object(); System.out.println(l.findVirtual(Object.class,"equals",MethodType.methodType(boolean.class,Object.class)).bindTo(o).invoke(o));
    Class<?> h = l.defineHiddenClass(HandleTraces.class.getResourceAsStream("HandleTraces$Hid.class").readAllBytes(), true).lookupClass();
    System.out.println(h.isHidden() + " " + h.getName().startsWith("HandleTraces$Hid/0x") + " " + h.getDeclaredMethod("hi").invoke(null));
  }
  static class Hid { static int n = 3; static String hi() { return "hi" + n++; } }
}

// expect: SOE true
// expect: SOE true
// expect: java.lang.IllegalArgumentException: a
// expect: 	at HandleTraces.boom(HandleTraces.java:7)
// expect: 	at HandleTraces.main(HandleTraces.java:15)
// expect: java.lang.IllegalArgumentException: b
// expect: 	at HandleTraces.boom(HandleTraces.java:7)
// expect: 	at HandleTraces.main(HandleTraces.java:16)
// expect: HandleTraces.boom(HandleTraces.java:7) HandleTraces.main(HandleTraces.java:17)3
// expect: HandleTraces.main(HandleTraces.java:18)
// expect: 4 1 3.0
// expect: run
// expect: 2
// expect: [1, 2, 3]
// expect: 1-z
// expect: 2.0
// expect: 97
// expect: 2147483647
// expect: qw
// expect: MethodHandle(String[])void
// expect: true
// expect: true true hi3
