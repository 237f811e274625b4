package org.parlstaff.examples.benchmarks.casework;

import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.lifecycle.Row;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;
import reactor.core.publisher.Mono;

/** The machines that are compared, each built from the rows of the standard lifecycle. */
final class Machines {

    /** The rows that lead from one state to another or back to it; the one that opens a case comes from none. */
    static final List<Row> ROWS = Lifecycle.standard().rows().stream()
            .filter(row -> row.from().isPresent())
            .toList();

    private Machines() {}

    static Status from(Row row) {
        return row.from().orElseThrow();
    }

    /** Ours: the row that {@link Lifecycle} finds. */
    static Machine lifecycle() {
        return new Machine() {
            private Status state = Status.OPEN;

            @Override
            public void reset(Status to) {
                state = to;
            }

            @Override
            public Status fire(EventKind event) {
                Optional<Row> row = Lifecycle.standard().findRow(event, state);
                state = row.isPresent() ? row.get().to() : state;
                return state;
            }
        };
    }

    /** The floor: what anyone would write who needs nothing but the next state. */
    @SuppressWarnings("EnumOrdinal") // which is the point of it
    static Machine table() {
        Status[][] table = new Status[Status.values().length][EventKind.values().length];
        for (Status state : Status.values()) {
            Arrays.fill(table[state.ordinal()], state);
        }
        for (Row row : ROWS) {
            table[from(row).ordinal()][row.event().ordinal()] = row.to();
        }
        return new Machine() {
            private Status state = Status.OPEN;

            @Override
            public void reset(Status to) {
                state = to;
            }

            @Override
            public Status fire(EventKind event) {
                state = table[state.ordinal()][event.ordinal()];
                return state;
            }
        };
    }

    static Machine stateless4j() {
        StateMachineConfig<Status, EventKind> config = new StateMachineConfig<>();
        for (Row row : ROWS) {
            if (row.moves()) {
                config.configure(from(row)).permit(row.event(), row.to());
            } else {
                config.configure(from(row)).permitInternal(row.event(), () -> {});
            }
        }
        return new Machine() {
            private StateMachine<Status, EventKind> machine = at(Status.OPEN);

            private StateMachine<Status, EventKind> at(Status state) {
                StateMachine<Status, EventKind> at = new StateMachine<>(state, config);
                at.onUnhandledTrigger((in, event) -> {});
                return at;
            }

            @Override
            public void reset(Status to) {
                machine = at(to);
            }

            @Override
            public Status fire(EventKind event) {
                machine.fire(event);
                return machine.getState();
            }
        };
    }

    static Machine cola() {
        com.alibaba.cola.statemachine.builder.StateMachineBuilder<Status, EventKind, Object> builder =
                StateMachineBuilderFactory.create();
        builder.setFailCallback((state, event, context) -> {});
        for (Row row : ROWS) {
            if (row.moves()) {
                builder.externalTransition()
                        .from(from(row))
                        .to(row.to())
                        .on(row.event())
                        .perform((before, after, event, context) -> {});
            } else {
                builder.internalTransition()
                        .within(from(row))
                        .on(row.event())
                        .perform((before, after, event, context) -> {});
            }
        }
        Object context = new Object();
        var machine = builder.build("lifecycle-" + UUID.randomUUID()); // its registry takes a name only once
        return new Machine() {
            private Status state = Status.OPEN;

            @Override
            public void reset(Status to) {
                state = to;
            }

            @Override
            public Status fire(EventKind event) {
                state = machine.fireEvent(state, event, context);
                return state;
            }
        };
    }

    /** The type that squirrel-foundation makes its machines of. */
    public static class Squirrel extends AbstractStateMachine<Squirrel, Status, EventKind, Object> {

        /** Creates a machine, as squirrel-foundation asks for it. */
        public Squirrel() {}
    }

    static Machine squirrel() {
        org.squirrelframework.foundation.fsm.StateMachineBuilder<Squirrel, Status, EventKind, Object> builder =
                org.squirrelframework.foundation.fsm.StateMachineBuilderFactory.create(
                        Squirrel.class, Status.class, EventKind.class, Object.class);
        for (Row row : ROWS) {
            if (row.moves()) {
                builder.externalTransition().from(from(row)).to(row.to()).on(row.event());
            } else {
                builder.internalTransition().within(from(row)).on(row.event());
            }
        }
        return new Machine() {
            private Squirrel machine = builder.newStateMachine(Status.OPEN);

            @Override
            public void reset(Status to) {
                machine = builder.newStateMachine(to);
            }

            @Override
            public Status fire(EventKind event) {
                machine.fire(event);
                return machine.getCurrentState();
            }
        };
    }

    static Machine spring() {
        try {
            StateMachineBuilder.Builder<Status, EventKind> builder = StateMachineBuilder.builder();
            builder.configureStates().withStates().initial(Status.OPEN).states(EnumSet.allOf(Status.class));
            StateMachineTransitionConfigurer<Status, EventKind> transitions = builder.configureTransitions();
            for (Row row : ROWS) {
                if (row.moves()) {
                    transitions
                            .withExternal()
                            .source(from(row))
                            .target(row.to())
                            .event(row.event());
                } else {
                    transitions.withInternal().source(from(row)).event(row.event());
                }
            }
            return started(builder.build());
        } catch (Exception e) {
            throw new IllegalStateException("the machine can be built", e);
        }
    }

    private static Machine started(org.springframework.statemachine.StateMachine<Status, EventKind> machine) {
        machine.startReactively().block();
        return new Machine() {
            @Override
            public void reset(Status to) {
                machine.stopReactively().block();
                machine.getStateMachineAccessor()
                        .doWithAllRegions(region -> region.resetStateMachineReactively(
                                        new DefaultStateMachineContext<>(to, null, null, null))
                                .block());
                machine.startReactively().block();
            }

            @Override
            public Status fire(EventKind event) {
                machine.sendEvent(Mono.just(MessageBuilder.withPayload(event).build()))
                        .blockLast();
                return machine.getState().getId();
            }
        };
    }
}
