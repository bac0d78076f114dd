/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.validation;

import com.google.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.comity.engine.law.LawPaths;
import org.comity.lang.catalogue.Catalogues;
import org.comity.lang.validation.Checks;
import org.comity.lang.validation.IssueCode;
import org.comity.lang.validation.Nearest;
import org.comity.lang.validation.Sentence;
import org.comity.statute.Equivalent;
import org.comity.statute.FactDefinition;
import org.comity.statute.Instrument;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Provision;
import org.comity.statute.ProvisionBody;
import org.comity.statute.Role;
import org.comity.statute.RoleSubstitution;
import org.comity.statute.StatutePackage;
import org.comity.statute.Topic;
import org.comity.terms.Citable;
import org.comity.terms.Citation;
import org.comity.terms.Element;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

/** Equivalents elsewhere: that what is named exists, as far as that jurisdiction is loaded; silent where it is not. */
public class EquivalentCheck extends Checks {

    @Inject
    private Catalogues catalogues;

    /** Equivalents of a role. */
    @Check
    public void checkRole(Role role) {
        words(role, role.getEquivalents(), StatutePackage.Literals.ROLE__EQUIVALENTS, Sentence.ROLE, Jurisdiction::getRoles);
    }

    /** Equivalents of a topic. */
    @Check
    public void checkTopic(Topic topic) {
        words(topic, topic.getEquivalents(), StatutePackage.Literals.TOPIC__EQUIVALENTS, Sentence.TOPIC, Jurisdiction::getTopics);
    }

    /** Equivalents of a fact. */
    @Check
    public void checkFact(FactDefinition fact) {
        words(fact, fact.getEquivalents(), StatutePackage.Literals.FACT_DEFINITION__EQUIVALENTS, Sentence.FACT, Jurisdiction::getFacts);
    }

    /** Equivalents of an instrument are instruments, and the roles they are given are theirs. */
    @Check
    public void checkInstrument(Equivalent equivalent) {
        equivalent.getCitations().forEach(c -> kind(c, Instrument.class, Sentence.INSTRUMENT));
        List<String> elsewhere = equivalent.getCitations().stream().map(c -> LawPaths.root(String.valueOf(c.getPath()))).distinct().toList();
        for (RoleSubstitution substitution : equivalent.getSubstitutions()) {
            for (String jurisdiction : elsewhere) {
                word(substitution, jurisdiction + "." + substitution.getRole(),
                    StatutePackage.Literals.ROLE_SUBSTITUTION__ROLE, INSIGNIFICANT_INDEX, Sentence.ROLE, Jurisdiction::getRoles);
            }
        }
    }

    /** Equivalents of a provision are provisions. */
    @Check
    public void checkProvision(ProvisionBody provision) {
        provision.getEquivalents().forEach(c -> kind(c, Provision.class, Sentence.PROVISION));
    }

    /** A citation that leads to something else; one that leads nowhere is reported with all citations. */
    private void kind(Citation citation, Class<? extends Citable> wanted, Sentence what) {
        Citable target = citation.getTarget();
        if (target != null && !target.eIsProxy() && !wanted.isInstance(target)) {
            report(IssueCode.EQUIVALENT, citation, TermsPackage.Literals.CITATION__TARGET, List.of(), what.text(), citation.getPath(), "");
        }
    }

    private void words(EObject place, List<String> paths, EStructuralFeature feature, Sentence what, Function<Jurisdiction, ? extends List<? extends Element>> entries) {
        for (int i = 0; i < paths.size(); i++) {
            word(place, paths.get(i), feature, i, what, entries);
        }
    }

    private void word(EObject place, String path, EStructuralFeature feature, int index, Sentence what, Function<Jurisdiction, ? extends List<? extends Element>> entries) {
        String root = LawPaths.root(path);
        Jurisdiction elsewhere = catalogues.at(root, place).own().orElse(null);
        if (elsewhere == null || path.equals(root)) {
            return;
        }
        List<String> known = entries.apply(elsewhere).stream().map(e -> root + "." + e.getName()).toList();
        if (!known.contains(path)) {
            List<String> nearest = Nearest.of(path, known);
            report(IssueCode.EQUIVALENT, place, feature, index, nearest, what.text(), path, hint(nearest));
        }
    }
}
