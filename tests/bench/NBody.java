/** Planets under gravity: double fields of few objects. */
public final class NBody {
    static final class Body {
        double x;
        double y;
        double z;
        double vx;
        double vy;
        double vz;
        final double mass;

        Body(double mass, double x, double y, double z, double vx, double vy, double vz) {
            this.mass = mass;
            this.x = x;
            this.y = y;
            this.z = z;
            this.vx = vx;
            this.vy = vy;
            this.vz = vz;
        }

        void move(double time) {
            x += vx * time;
            y += vy * time;
            z += vz * time;
        }

        void attract(Body other, double time) {
            double dx = x - other.x;
            double dy = y - other.y;
            double dz = z - other.z;
            double squared = dx * dx + dy * dy + dz * dz;
            double force = time / (squared * Math.sqrt(squared));
            vx -= dx * other.mass * force;
            vy -= dy * other.mass * force;
            vz -= dz * other.mass * force;
            other.vx += dx * mass * force;
            other.vy += dy * mass * force;
            other.vz += dz * mass * force;
        }

        double kineticEnergy() {
            return 0.5 * mass * (vx * vx + vy * vy + vz * vz);
        }

        double distance(Body other) {
            double dx = x - other.x;
            double dy = y - other.y;
            double dz = z - other.z;
            return Math.sqrt(dx * dx + dy * dy + dz * dz);
        }
    }

    /** A sun and four planets on roughly circular tilted orbits. */
    static Body[] system() {
        Body[] bodies = new Body[5];
        bodies[0] = new Body(1000.0, 0, 0, 0, 0, 0, 0);
        for (int i = 1; i < bodies.length; i++) {
            double radius = 4.0 * i * i;
            double speed = Math.sqrt(1000.0 / radius);
            double mass = 0.125 * i;
            bodies[i] = new Body(mass, radius, 0.25 * i, -0.5 * i, 0.01 * i, speed, 0.02 * speed);
        }
        return bodies;
    }

    static void advance(Body[] bodies, double time) {
        for (int i = 0; i < bodies.length; i++) {
            for (int j = i + 1; j < bodies.length; j++) {
                bodies[i].attract(bodies[j], time);
            }
        }
        for (Body body : bodies) {
            body.move(time);
        }
    }

    static double energy(Body[] bodies) {
        double energy = 0;
        for (int i = 0; i < bodies.length; i++) {
            energy += bodies[i].kineticEnergy();
            for (int j = i + 1; j < bodies.length; j++) {
                energy -= bodies[i].mass * bodies[j].mass / bodies[i].distance(bodies[j]);
            }
        }
        return energy;
    }

    public static void main(String[] args) {
        int steps = args.length > 0 ? Integer.parseInt(args[0]) : 700_000;
        Body[] bodies = system();
        for (int i = 0; i < steps; i++) {
            advance(bodies, 0.001);
        }
        System.out.println("nbody " + Math.round(energy(bodies) * 1e6));
    }
}
