/** Dispatch through an interface and an abstract class with five receivers. */
public final class Shapes {
    interface Shape {
        long area();

        default long weighted(int weight) {
            return area() * weight;
        }
    }

    abstract static class Sided implements Shape {
        final int side;

        Sided(int side) {
            this.side = side;
        }

        abstract int sides();

        long outline() {
            return (long) side * sides();
        }
    }

    static final class Square extends Sided {
        Square(int side) {
            super(side);
        }

        @Override
        public long area() {
            return (long) side * side;
        }

        @Override
        int sides() {
            return 4;
        }
    }

    static final class Hexagon extends Sided {
        Hexagon(int side) {
            super(side);
        }

        @Override
        public long area() {
            return 2598L * side * side / 1000;
        }

        @Override
        int sides() {
            return 6;
        }
    }

    static final class Triangle extends Sided {
        Triangle(int side) {
            super(side);
        }

        @Override
        public long area() {
            return 433L * side * side / 1000;
        }

        @Override
        int sides() {
            return 3;
        }

        @Override
        public long weighted(int weight) {
            return area() + weight;
        }
    }

    static final class Circle implements Shape {
        private final int radius;

        Circle(int radius) {
            this.radius = radius;
        }

        @Override
        public long area() {
            return 3142L * radius * radius / 1000;
        }
    }

    static final class Group implements Shape {
        private final Shape first;
        private final Shape second;

        Group(Shape first, Shape second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public long area() {
            return first.area() + second.area();
        }
    }

    static Shape create(int i) {
        int size = i % 97 + 1;
        switch (i % 5) {
            case 0:
                return new Square(size);
            case 1:
                return new Hexagon(size);
            case 2:
                return new Triangle(size);
            case 3:
                return new Circle(size);
            default:
                return new Group(create(i - 1), create(i - 3));
        }
    }

    static long measure(Shape[] shapes) {
        long sum = 0;
        for (int i = 0; i < shapes.length; i++) {
            Shape shape = shapes[i];
            sum += shape.weighted(i & 3);
            if (shape instanceof Sided) {
                sum += ((Sided) shape).outline();
            }
        }
        return sum;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 6000;
        Shape[] shapes = new Shape[1000];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = create(i * 7 + i / 11);
        }
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum = sum * 5 + measure(shapes);
        }
        System.out.println("shapes " + sum);
    }
}
