/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.terms.LocalizedText;
import org.comity.terms.TermsPackage;
import org.comity.terms.TextEntry;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** How names and texts are written: composed characters, one text per language. */
public class WritingCheck extends Checks {

    /** Names are compared in Unicode normal form C; another form looks the same and is a trap for the next reader. */
    @Check
    public void checkNormalForm(EObject root) {
        ICompositeNode node = root.eContainer() != null ? null : NodeModelUtils.getNode(root);
        if (node == null || Normalizer.isNormalized(node.getText(), Normalizer.Form.NFC)) {
            return;
        }
        for (ILeafNode leaf : node.getLeafNodes()) {
            String text = leaf.getText();
            boolean name = !leaf.isHidden() && !text.isEmpty() && text.charAt(0) != '"';
            if (name && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                report(IssueCode.NFC, root, leaf, List.of(Normalizer.normalize(text, Normalizer.Form.NFC)), text);
            }
        }
    }

    /** One text per language. */
    @Check
    public void checkLanguages(LocalizedText text) {
        Set<String> seen = new HashSet<>();
        for (TextEntry entry : text.getEntries()) {
            if (entry.getLanguage() != null && !seen.add(entry.getLanguage())) {
                report(IssueCode.LANGUAGE_TWICE, entry, TermsPackage.Literals.TEXT_ENTRY__LANGUAGE, List.of(), entry.getLanguage());
            }
        }
    }
}
