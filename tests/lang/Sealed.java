/** Sealed classes and interfaces restrict who extends them. */
public class Sealed {
    sealed static abstract class Animal permits Dog, Cat {}
    static final class Dog extends Animal {}
    non-sealed static class Cat extends Animal {}
    static class Lion extends Cat {}

    public static void main(String[] args) {
        System.out.println(Animal.class.isSealed() + " " + Dog.class.isSealed() + " " + Cat.class.isSealed());
        // expect: true false false
        for (Class<?> c : Animal.class.getPermittedSubclasses()) System.out.println(c.getSimpleName());
        // expect: Dog
        // expect: Cat
        Animal a = new Lion();
        System.out.println(a instanceof Cat); // expect: true
    }
}
