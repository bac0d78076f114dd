/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comity.agreement.Agreement;
import org.comity.document.CitationText;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.register.CostLine;
import org.comity.register.Finding;
import org.comity.register.NormRow;
import org.comity.register.Origin;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.Silence;
import org.comity.statute.Verdict;
import org.comity.terms.Citation;
import org.comity.terms.Element;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** On which provisions a draft relies: those it cites, and those its duties, costs, silences and findings rest on. */
public final class Uses {

    private final LawLibrary law;
    private final HeadReader heads;
    private final ReaderWords words;
    private final String language;

    /**
     * A finder.
     *
     * @param law the law the drafts were derived under
     * @param positions where elements stand
     * @param language language of the reader, BCP 47
     */
    public Uses(LawLibrary law, Positions positions, String language) {
        this.law = law;
        this.words = new ReaderWords(language);
        this.language = language;
        this.heads = new HeadReader(words, new CitationText(law, language), positions);
    }

    /** Every reliance of a draft, each once. The draft must not change meanwhile. */
    public List<Use> of(Register register) {
        Set<Use> found = new LinkedHashSet<>();
        Agreement agreement = register.getAgreement();
        String jurisdiction = register.getJurisdiction() == null ? null : register.getJurisdiction().getName();
        TreeIterator<EObject> all = agreement.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Citation citation && citation.getPath() != null && citation.eContainer() != agreement) {
                EObject owner = owner(citation);
                found.add(new Use(law.path(citation, jurisdiction), agreement.getName(), heads.place(owner), words.of("uses-cites"),
                    owner instanceof Element e && e.getName() != null ? e.getName() : ""));
            }
        }
        for (Result result : register.getResults()) {
            String how = how(result);
            if (how != null) {
                Place place = result.getClauses().isEmpty() ? heads.place(agreement) : heads.place(result.getClauses().get(0));
                result.getCitations().forEach(path -> found.add(new Use(path, agreement.getName(), place, how, what(result))));
            }
        }
        return new ArrayList<>(found);
    }

    /** Those of a list that concern a provision: itself, its parts, and what it is part of below the statute. */
    public static List<Use> on(List<Use> uses, String path) {
        return uses.stream().filter(u -> LawPaths.within(u.path(), path) || LawPaths.within(path, u.path()) && u.path().chars().filter(c -> c == '.').count() > 1).toList();
    }

    private String how(Result result) {
        if (result instanceof NormRow row) {
            return row.getOrigin() == Origin.WRITTEN ? null : words.of("uses-owes");
        }
        if (result instanceof CostLine line) {
            return line.getOrigin() == Origin.WRITTEN ? null : words.of("uses-costs");
        }
        if (result instanceof Silence) {
            return words.of("uses-silence");
        }
        boolean quiet = result instanceof Finding f && (f.getVerdict() == Verdict.OK || f.getVerdict() == Verdict.NOT_APPLICABLE || f.getVerdict() == Verdict.NO_RULE);
        return result instanceof Finding && !quiet ? words.of("uses-finding") : null;
    }

    private String what(Result result) {
        if (result instanceof NormRow row) {
            return String.join(", ", row.getBearers()) + " " + words.of("modality-" + row.getModality().getLiteral()) + " " + Texts.in(row.getAction(), language);
        }
        if (result instanceof CostLine line) {
            return HeadReader.text(words.item(line.getItem()));
        }
        return result instanceof Silence silence ? silence.getTopic() : result instanceof Finding finding ? Texts.in(finding.getMessage(), language) : "";
    }

    /** The named element a citation belongs to. */
    private static EObject owner(Citation citation) {
        EObject e = citation.eContainer();
        while (e != null && !(e instanceof Element named && named.getName() != null)) {
            e = e.eContainer();
        }
        return e == null ? citation : e;
    }
}
