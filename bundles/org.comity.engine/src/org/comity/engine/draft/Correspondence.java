/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.agreement.Agreement;
import org.comity.engine.law.Equivalents;
import org.comity.engine.law.Equivalents.By;
import org.comity.engine.law.Equivalents.Match;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.statute.Instrument;
import org.comity.statute.Jurisdiction;
import org.comity.terms.Citation;

/**
 * What the words of a draft stand for under the law it is read under. Under its own law each word stands for itself. Under
 * another, a word without equivalent keeps standing for itself, so that neutral rules still find it.
 */
public final class Correspondence {

    private final LawLibrary law;
    private final String own;
    private final String under;
    private final Equivalents equivalents;
    private final List<Instrument> instruments = new ArrayList<>();
    private final Map<String, Match> roles = new LinkedHashMap<>();
    private final Map<String, Match> topics = new LinkedHashMap<>();
    private final Map<String, Match> facts = new LinkedHashMap<>();

    Correspondence(Agreement agreement, LawLibrary law, Jurisdiction under) {
        this.law = law;
        this.under = under == null ? null : under.getName();
        String written = agreement.getJurisdiction() == null ? null : agreement.getJurisdiction().getPath();
        this.own = written != null ? LawPaths.root(written) : this.under;
        this.equivalents = under == null || under.getName().equals(own) ? null : new Equivalents(law, law.jurisdiction(own).orElse(null), under);
        for (Citation citation : agreement.getInstruments()) {
            if (law.find(citation, own).orElse(null) instanceof Instrument instrument) {
                instruments.add(instrument);
            }
        }
    }

    /** Whether the draft is read under another law than its own. */
    public boolean isForeign() {
        return equivalents != null;
    }

    /** The jurisdiction the draft says it stands under; null if it does not say and is read under none. */
    public String own() {
        return own;
    }

    /** What an instrument the draft declares stands for; an instrument of the law it is read under stands for itself. */
    public Match instrument(Instrument instrument) {
        String path = LawPaths.of(instrument);
        if (under == null || LawPaths.root(path).equals(under)) {
            return new Match(List.of(path), By.NAME);
        }
        Jurisdiction to = law.jurisdiction(under).orElseThrow();
        return (isForeign() ? equivalents : new Equivalents(law, law.jurisdiction(LawPaths.root(path)).orElse(null), to)).instrument(instrument);
    }

    /** What a role the draft gives stands for. */
    public Match role(String role) {
        return isForeign() ? roles.computeIfAbsent(role, r -> equivalents.role(r, instruments)) : new Match(List.of(role), By.NAME);
    }

    /** What a topic the draft names stands for. */
    public Match topic(String topic) {
        return isForeign() ? topics.computeIfAbsent(topic, equivalents::topic) : new Match(List.of(topic), By.NAME);
    }

    /** What a fact the draft asserts stands for, by its name alone. */
    public Match fact(String fact) {
        return isForeign() ? facts.computeIfAbsent(fact, equivalents::fact) : new Match(List.of(fact), By.NAME);
    }

    /** What a provision the draft cites stands for, by full path. */
    public Match provision(String path) {
        boolean translated = isForeign() && LawPaths.root(path).equals(own);
        return translated ? equivalents.provision(path) : new Match(List.of(path), By.NAME);
    }

    /** The roles an actor has under the law it is read under, in the order of the draft. */
    public List<String> roles(List<String> written) {
        if (!isForeign()) {
            return written;
        }
        Set<String> here = new LinkedHashSet<>();
        for (String each : written) {
            List<String> match = role(each).here();
            here.addAll(match.isEmpty() ? List.of(each) : match);
        }
        return List.copyOf(here);
    }

    /** Whether a topic the draft names is a topic of the law it is read under. */
    boolean isTopic(String written, String topic) {
        return written != null && (written.equals(topic) || isForeign() && topic(written).here().contains(topic));
    }

    /** Whether a path under which the draft asserts a fact stands for a path under which a rule asks for one. */
    boolean isFact(String written, String asked) {
        if (written == null || written.equals(asked) || !isForeign()) {
            return asked.equals(written);
        }
        int dot = written.lastIndexOf('.');
        int end = asked.lastIndexOf('.');
        return written.substring(0, Math.max(dot, 0)).equals(asked.substring(0, Math.max(end, 0)))
            && fact(written.substring(dot + 1)).here().contains(asked.substring(end + 1));
    }

    /** The full path of a citation of the draft, as written under its own law. */
    public String path(Citation citation) {
        boolean own = law.find(citation, this.own).isPresent();
        return law.path(citation, own || under == null ? this.own : under);
    }

    /** The paths a citation of the draft stands for: its equivalents, or itself. */
    public List<String> paths(Citation citation) {
        String path = path(citation);
        List<String> here = provision(path).here();
        return here.isEmpty() ? List.of(path) : here;
    }
}
