package java.util.stream;

/** Two gatherers in a row: the downstream of the first feeds the second. */
final class ComposedGatherer {
    private ComposedGatherer() {
    }

    @SuppressWarnings("unchecked")
    static <T, R, RR> Gatherer<T, ?, RR> of(Gatherer<T, ?, R> first, Gatherer<? super R, ?, ? extends RR> second) {
        Gatherer<T, Object, R> left = (Gatherer<T, Object, R>) first;
        Gatherer<R, Object, RR> right = (Gatherer<R, Object, RR>) second;
        boolean greedy = first.integrator() instanceof Gatherer.Integrator.Greedy
            && second.integrator() instanceof Gatherer.Integrator.Greedy;
        Gatherer.Integrator<Run<T, R, RR>, T, RR> integrator =
            (run, element, downstream) -> run.integrate(element, downstream);
        Gatherer.Integrator.Greedy<Run<T, R, RR>, T, RR> greedyIntegrator =
            (run, element, downstream) -> run.integrate(element, downstream);
        return Gatherer.<T, Run<T, R, RR>, RR>ofSequential(() -> new Run<T, R, RR>(left, right),
            greedy ? greedyIntegrator : integrator, (run, downstream) -> run.finish(downstream));
    }

    /** The states of both. */
    private static final class Run<T, R, RR> implements Gatherer.Downstream<R> {
        private final Gatherer<T, Object, R> left;
        private final Gatherer<R, Object, RR> right;
        private final Gatherer.Integrator<Object, T, R> leftIntegrator;
        private final Gatherer.Integrator<Object, R, RR> rightIntegrator;
        private final Object leftState;
        private final Object rightState;
        private Gatherer.Downstream<? super RR> out;
        private boolean leftProceeds = true;
        private boolean rightProceeds = true;

        Run(Gatherer<T, Object, R> left, Gatherer<R, Object, RR> right) {
            this.left = left;
            this.right = right;
            this.leftIntegrator = left.integrator();
            this.rightIntegrator = right.integrator();
            this.leftState = left.initializer().get();
            this.rightState = right.initializer().get();
        }

        boolean integrate(T element, Gatherer.Downstream<? super RR> downstream) {
            out = downstream;
            leftProceeds = leftProceeds && leftIntegrator.integrate(leftState, element, this);
            return leftProceeds && rightProceeds;
        }

        @Override
        public boolean push(R element) {
            rightProceeds = rightProceeds && rightIntegrator.integrate(rightState, element, out);
            return rightProceeds;
        }

        @Override
        public boolean isRejecting() {
            return !rightProceeds;
        }

        void finish(Gatherer.Downstream<? super RR> downstream) {
            out = downstream;
            left.finisher().accept(leftState, this);
            right.finisher().accept(rightState, downstream);
        }
    }
}
