/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.List;
import org.comity.engine.draft.DraftReading;
import org.comity.register.Register;
import org.comity.register.RegisterFactory;
import org.comity.register.Result;

/** What the steps of one derivation share: the reading, the instruments, the rules as applied, and the register so far. */
final class Session {

    final DraftReading reading;
    final LawInForce law;
    final Instruments instruments;
    final Binder binder;
    final Traces traces;
    final Guard guard = new Guard(this);
    final List<Application> applications = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    final Register register = RegisterFactory.eINSTANCE.createRegister();

    /** Throws when the result is no longer wanted. */
    final Runnable checkpoint;

    Session(DraftReading reading, Runnable checkpoint) {
        this.reading = reading;
        this.checkpoint = guard.stopping(checkpoint);
        this.law = new LawInForce(reading);
        this.instruments = new Instruments(reading);
        this.binder = new Binder(reading);
        this.traces = new Traces(reading);
    }

    /** Puts off what nobody waits for. */
    void later(Runnable work) {
        later.add(work);
    }

    /** Does what was put off. */
    void finish() {
        later.forEach(Runnable::run);
        later.clear();
    }

    /** Adds a result; nothing enters the register without its trace. */
    void add(Result result) {
        if (result.getWhy() == null) {
            throw new IllegalStateException("A result needs a trace: " + result.getId());
        }
        checkpoint.run();
        register.getResults().add(result);
    }
}
