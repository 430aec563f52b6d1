/** Conversions of method handles: asType, results, reordering, recursion through a call site. */
import java.lang.invoke.*; import java.util.*;
public class HandleConversions {
  static String f(Object a, long b, Integer c) { return a+"/"+b+"/"+c; }
  static Object id(Object o) { return o; }
  static void none() {}
  int x = 5; static long sl = 9;
  HandleConversions() {} HandleConversions(int a) { x = a; }
  static int three(int a, int b, int c) { return a*100+b*10+c; }
  interface R { void r() throws Throwable; }
  static void t(String n, R r){ try{ r.r(); System.out.println(n+" ok"); }catch(Throwable e){ System.out.println(n+": "+e); } }
  public static void main(String[] a) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodHandle f = l.findStatic(HandleConversions.class,"f",MethodType.methodType(String.class,Object.class,long.class,Integer.class));
    System.out.println((String)f.invoke(1,2,3)); System.out.println((Object)f.invoke('c',(byte)2,(Integer)null));
    t("u1",()->System.out.println(f.invoke("a",(Object)5,(Object)6))); t("u2",()->f.invoke("a",(Object)5.0,6)); t("u4",()->f.invoke("a",5L,(Object)"s"));
    MethodHandle id = l.findStatic(HandleConversions.class,"id",MethodType.methodType(Object.class,Object.class));
    System.out.println((int)id.invoke(4)+(long)id.invoke(4)+(double)id.invoke(2.5f)); t("r1",()->{int x=(int)id.invoke(4L);}); t("r3",()->{String x=(String)id.invoke(4);}); t("r4",()->{int x=(int)id.invoke("s");}); t("r5",()->{boolean x=(boolean)id.invoke(true); char c=(char)id.invoke('c'); System.out.println(x+""+c);}); t("r6",()->{boolean x=(boolean)id.invoke(1);}); t("r7",()->{id.invoke(1);});
    MethodHandle none=l.findStatic(HandleConversions.class,"none",MethodType.methodType(void.class));
    System.out.println(none.asType(MethodType.methodType(int.class)).invoke()+" "+none.asType(MethodType.methodType(String.class)).invoke()+" "+none.invokeWithArguments());
    MethodHandle th=l.findStatic(HandleConversions.class,"three",MethodType.methodType(int.class,int.class,int.class,int.class));
    System.out.println(MethodHandles.permuteArguments(th,MethodType.methodType(int.class,int.class,int.class),1,0,1).invoke(1,2)+" "+MethodHandles.insertArguments(th,1,7).invoke(1,2)+" "+MethodHandles.dropArguments(th,1,double.class,String.class).invoke(1,2.0,"x",3,4)+" "+MethodHandles.dropArguments(th,3,long.class).invoke(1,2,3,4L));
    System.out.println(MethodHandles.insertArguments(f,1,8L).invoke("k",1)+" "+MethodHandles.permuteArguments(f,MethodType.methodType(String.class,long.class,Integer.class,Object.class),2,0,1).invoke(5L,6,"o"));
    MethodHandle mk=l.findConstructor(HandleConversions.class,MethodType.methodType(void.class,int.class)); MethodHandle gx=l.findGetter(HandleConversions.class,"x",int.class);
    System.out.println((int)MethodHandles.filterReturnValue(mk,gx).invokeExact(12)+" "+l.findStaticGetter(HandleConversions.class,"sl",long.class).invoke()); l.findStaticSetter(HandleConversions.class,"sl",long.class).invoke(77); System.out.println(sl);
    VarHandle v=l.findVarHandle(HandleConversions.class,"x",int.class); System.out.println((long)v.get(new HandleConversions(3))+" "+v.compareAndSet(new HandleConversions(1),(short)1,(byte)2)+" "+(Object)v.getAndAdd(new HandleConversions(4),(Integer)5));
    MethodHandle gwt=MethodHandles.guardWithTest(l.findVirtual(String.class,"isEmpty",MethodType.methodType(boolean.class)),MethodHandles.dropArguments(MethodHandles.constant(String.class,"E"),0,String.class),MethodHandles.identity(String.class)); System.out.println(gwt.invoke("")+" "+gwt.invoke("q"));
    MethodHandle fib=null; MutableCallSite cs=new MutableCallSite(MethodType.methodType(int.class,int.class)); MethodHandle rec=cs.dynamicInvoker();
    MethodHandle lt=l.findStatic(HandleConversions.class,"lt",MethodType.methodType(boolean.class,int.class)); MethodHandle sub=l.findStatic(HandleConversions.class,"dec",MethodType.methodType(int.class,int.class)); MethodHandle add=l.findStatic(Integer.class,"sum",MethodType.methodType(int.class,int.class,int.class));
    MethodHandle r1=MethodHandles.filterArguments(rec,0,sub), r2=MethodHandles.filterArguments(r1,0,sub);
    MethodHandle both=MethodHandles.permuteArguments(MethodHandles.filterArguments(add,0,r1,r2),MethodType.methodType(int.class,int.class),0,0);
    cs.setTarget(MethodHandles.guardWithTest(lt,MethodHandles.identity(int.class),both)); System.out.println((int)rec.invokeExact(15));
    System.out.println(l.findVirtual(HandleConversions.class,"toString",MethodType.methodType(String.class)).type()+" "+l.unreflectVarHandle(HandleConversions.class.getDeclaredField("x"))+" "+l.findClass("HandleConversions$R")+" "+l.accessClass(HandleConversions.class));
    t("dm",()->System.out.println(MethodHandles.dropArgumentsToMatch(th,0,List.of(String.class,int.class,int.class,int.class,long.class),1).type()));
    t("dr",()->System.out.println(MethodHandles.tryFinally(none,MethodHandles.empty(MethodType.methodType(void.class,Throwable.class))).type()));
    System.out.println(MethodType.methodType(void.class,int.class,String[].class).wrap()+" "+MethodType.genericMethodType(2,true)+" "+MethodType.methodType(int.class,List.class).erase()+" "+MethodType.methodType(Integer.class).unwrap().describeConstable());
  }
  static boolean lt(int n){return n<2;} static int dec(int n){return n-1;}
}

// expect: 1/2/3
// expect: c/2/null
// expect: a/5/6
// expect: u1 ok
// expect: u2: java.lang.ClassCastException: Cannot cast java.lang.Double to java.lang.Long
// expect: u4: java.lang.ClassCastException: Cannot cast java.lang.String to java.lang.Integer
// expect: 10.5
// expect: r1: java.lang.ClassCastException: Cannot cast java.lang.Long to java.lang.Integer
// expect: r3: java.lang.ClassCastException: Cannot cast java.lang.Integer to java.lang.String
// expect: r4: java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Number (java.lang.String and java.lang.Number are in module java.base of loader 'bootstrap')
// expect: truec
// expect: r5 ok
// expect: r6: java.lang.ClassCastException: Cannot cast java.lang.Integer to java.lang.Boolean
// expect: r7 ok
// expect: 0 null null
// expect: 212 172 134 123
// expect: k/8/1 o/5/6
// expect: 12 9
// expect: 77
// expect: 3 true 4
// expect: E q
// expect: 610
// expect: (HandleConversions)String VarHandle[varType=int, coord=[class HandleConversions]] interface HandleConversions$R class HandleConversions
// expect: (String,int,int,int,long)int
// expect: dm ok
// expect: ()void
// expect: dr ok
// expect: (Integer,String[])Void (Object,Object,Object[])Object (Object)int Optional[MethodTypeDesc[()int]]
