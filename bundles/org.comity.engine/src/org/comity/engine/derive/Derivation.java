/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comity.agreement.Agreement;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.register.Register;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Reform;
import org.comity.terms.Citation;

/**
 * Reads a draft under a law: the one entry to derivation. Stateless but for the library; safe to call again and again, and
 * deterministic: the same draft, law and options give the same register.
 */
public final class Derivation {

    private final LawLibrary law;

    /**
     * A derivation over a library.
     *
     * @param law all law and directories
     */
    public Derivation(LawLibrary law) {
        this.law = law;
    }

    /**
     * Derives the register of one draft.
     *
     * @param agreement a draft; it may be incomplete
     * @param options how to read it
     * @return the register; its results are in document order, then by rule
     */
    public Register derive(Agreement agreement, ReviewOptions options) {
        return derive(agreement, options, () -> { });
    }

    /**
     * Derives the register of one draft, unless somebody stops it.
     *
     * @param agreement a draft; it may be incomplete
     * @param options how to read it
     * @param checkpoint called again and again, by the thread that derives; an exception it throws, such as a
     *        {@link java.util.concurrent.CancellationException}, ends the derivation and reaches the caller
     * @return the register; its results are in document order, then by rule
     */
    public Register derive(Agreement agreement, ReviewOptions options, Runnable checkpoint) {
        return check(agreement, options, checkpoint).register();
    }

    /**
     * Reads a draft so far that everything wrong with it is known. For those who show that first; the register is complete only
     * after {@link Checked#register()}.
     *
     * @param agreement a draft; it may be incomplete
     * @param options how to read it
     * @param checkpoint as in {@link #derive(Agreement, ReviewOptions, Runnable)}
     */
    public Checked check(Agreement agreement, ReviewOptions options, Runnable checkpoint) {
        Session session = new Session(reading(agreement, options), checkpoint);
        Register register = session.register;
        register.setAgreement(agreement);
        register.setJurisdiction(session.reading.jurisdiction());
        register.setAsOf(session.reading.asOf());
        Set<String> asked = asked(agreement, options);
        session.reading.reforms().stream().map(Reform::getName).filter(asked::contains).forEach(register.getReforms()::add);
        new ResolveParties(session).run();
        new ReadElsewhere(session).run();
        new ApplyRules(session).run();
        new CheckInstrument(session).run();
        new CheckDraft(session).run();
        CheckRules rules = new CheckRules(session);
        rules.run();
        new InstantiateNorms(session).run();
        new FillGaps(session).run();
        new DeriveCosts(session).run();
        new ComparePairs(session).run();
        session.later(rules::runQuiet);
        return new Checked(session);
    }

    /**
     * The reading that options ask for.
     *
     * @param agreement a draft
     * @param options how to read it
     */
    public DraftReading reading(Agreement agreement, ReviewOptions options) {
        LocalDate asOf = options.asOf() != null ? options.asOf() : agreement.getAsOf() != null ? agreement.getAsOf() : options.today();
        return new DraftReading(new Draft(agreement), law, jurisdiction(agreement, options).orElse(null), asOf, reforms(agreement, options));
    }

    /** Names of jurisdictions a caller may ask for; the neutral catalogue is not one of them. */
    public List<String> jurisdictions() {
        return law.jurisdictions().stream().map(Jurisdiction::getName).filter(n -> !DraftReading.CORE.equals(n)).toList();
    }

    private Optional<Jurisdiction> jurisdiction(Agreement agreement, ReviewOptions options) {
        if (options.under() != null) {
            return law.jurisdiction(options.under());
        }
        return agreement.getJurisdiction() == null || agreement.getJurisdiction().getPath() == null ? Optional.empty()
            : law.jurisdiction(agreement.getJurisdiction().getPath());
    }

    /**
     * Reforms the draft names, those the reader adds and those they include, each once, in the order of the library; only of
     * the law it is read under.
     */
    private List<Reform> reforms(Agreement agreement, ReviewOptions options) {
        String under = jurisdiction(agreement, options).map(Jurisdiction::getName).orElse(null);
        return law.withIncluded(asked(agreement, options)).stream()
            .filter(r -> LawPaths.root(r.getName()).equals(under) || law.jurisdiction(LawPaths.root(r.getName())).isEmpty()).toList();
    }

    private static Set<String> asked(Agreement agreement, ReviewOptions options) {
        Set<String> asked = new LinkedHashSet<>(options.reforms());
        agreement.getReforms().stream().map(Citation::getPath).filter(Objects::nonNull).forEach(asked::add);
        return asked;
    }
}
