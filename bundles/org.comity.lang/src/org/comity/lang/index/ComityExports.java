/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.index;

import java.util.LinkedHashMap;
import java.util.Map;
import org.comity.agreement.Agreement;
import org.comity.agreement.DraftFile;
import org.comity.directory.Agency;
import org.comity.directory.Directory;
import org.comity.directory.DirectoryFile;
import org.comity.directory.LegalEntity;
import org.comity.directory.Level;
import org.comity.directory.Officer;
import org.comity.directory.Unit;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.LawPaths;
import org.comity.statute.Amendment;
import org.comity.statute.AmendmentKind;
import org.comity.statute.Fixture;
import org.comity.statute.HolidayCalendar;
import org.comity.statute.Instrument;
import org.comity.statute.Jurisdiction;
import org.comity.statute.LawFile;
import org.comity.statute.Provision;
import org.comity.statute.Reform;
import org.comity.statute.Role;
import org.comity.statute.Rule;
import org.comity.statute.Statute;
import org.comity.statute.Topic;
import org.comity.terms.LocalizedText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/**
 * Exports what other files may name: law, directories, and of a draft its own name only. Besides its name each element
 * carries its title for lists, and a digest where a change inside it matters to files that cite it.
 */
public class ComityExports extends DefaultResourceDescriptionStrategy {

    /** User data: title or heading, in the first language given. */
    public static final String TITLE = "title";
    /** User data: the kind of provision, statute or instrument. */
    public static final String KIND = "kind";
    /** User data: present if a reform only proposes the element. */
    public static final String PROPOSED = "proposed";
    /** User data: changes whenever anything inside changes that other files build on. */
    public static final String DIGEST = "digest";

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
        if (element instanceof LawFile || element instanceof DirectoryFile || element instanceof DraftFile) {
            return true;
        }
        if (element instanceof Amendment amendment) {
            if (amendment.getKind() == AmendmentKind.INSERT && amendment.getTarget() != null && amendment.getTarget().getPath() != null) {
                acceptor.accept(EObjectDescription.create(QualifiedName.create(amendment.getTarget().getPath().split("\\.")), amendment, data(amendment)));
            }
            return true;
        }
        if (!isExported(element)) {
            return false;
        }
        QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(element);
        if (name != null) {
            acceptor.accept(EObjectDescription.create(name, element, data(element)));
        }
        return element instanceof Jurisdiction || element instanceof Statute || element instanceof Provision || element instanceof Reform
            || element instanceof Directory || element instanceof Agency;
    }

    @Override
    protected boolean isResolvedAndExternal(EObject from, EObject to) {
        // a variable of a rule stands for an actor but is in no file
        return to != null && (to.eIsProxy() || to.eResource() != null && to.eResource().getResourceSet() != null) && super.isResolvedAndExternal(from, to);
    }

    private static boolean isExported(EObject e) {
        return e instanceof Statute || e instanceof Provision || e instanceof Rule || e instanceof Jurisdiction || e instanceof Role
            || e instanceof Topic || e instanceof Instrument || e instanceof Fixture || e instanceof Reform || e instanceof HolidayCalendar
            || e instanceof Directory || e instanceof Agency || e instanceof Unit || e instanceof Officer || e instanceof Level
            || e instanceof LegalEntity || e instanceof Agreement;
    }

    private static Map<String, String> data(EObject e) {
        Map<String, String> data = new LinkedHashMap<>();
        put(data, TITLE, title(e));
        put(data, KIND, kind(e));
        if (LawPaths.inReform(e) && !(e instanceof Reform)) {
            data.put(PROPOSED, "true");
        }
        if (e instanceof Statute || e instanceof Jurisdiction || e instanceof Reform || e instanceof Directory || e instanceof Agreement) {
            INode node = NodeModelUtils.getNode(e);
            put(data, DIGEST, node == null ? null : Integer.toHexString(node.getText().hashCode()));
        }
        return data;
    }

    /**
     * The title or heading an element carries, in the first language given; null if it has none.
     *
     * @param e any element
     */
    public static String title(EObject e) {
        if (e instanceof Provision provision) {
            return provision.getHeading();
        }
        LocalizedText text = e instanceof Statute s ? s.getTitle() : e instanceof Jurisdiction j ? j.getTitle() : e instanceof Role r ? r.getLabels()
            : e instanceof Topic t ? t.getLabels() : e instanceof Instrument i ? i.getLabels() : e instanceof Reform f ? f.getTitle()
            : e instanceof Directory d ? d.getTitle() : e instanceof Agency a ? a.getTitle() : e instanceof Unit u ? u.getTitle()
            : e instanceof Officer o ? o.getTitle() : e instanceof Level l ? l.getTitle() : e instanceof LegalEntity n ? n.getTitle()
            : e instanceof Agreement a ? a.getTitle() : null;
        if (text == null) {
            return null;
        }
        return text.getText() != null ? text.getText() : text.getEntries().isEmpty() ? null : Texts.in(text, text.getEntries().get(0).getLanguage());
    }

    private static String kind(EObject e) {
        return e instanceof Provision p ? p.getKind().getLiteral() : e instanceof Statute s ? s.getKind().getLiteral()
            : e instanceof Instrument i ? i.getKind().getLiteral() : null;
    }

    private static void put(Map<String, String> data, String key, String value) {
        if (value != null) {
            data.put(key, value);
        }
    }
}
