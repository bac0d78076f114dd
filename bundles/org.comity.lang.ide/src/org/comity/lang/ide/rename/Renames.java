/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.rename;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.name.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.comity.agreement.AgreementPackage;
import org.comity.agreement.FactAssertion;
import org.comity.directory.DirectoryPackage;
import org.comity.engine.law.LawPaths;
import org.comity.lang.ide.fix.TextChange;
import org.comity.lang.library.Library;
import org.comity.statute.Fixture;
import org.comity.statute.Instrument;
import org.comity.statute.Provision;
import org.comity.statute.Rule;
import org.comity.terms.Element;
import org.comity.terms.TermsPackage;
import org.comity.terms.VariableRef;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Gives an element another name, in its own file and in every file given. In a path such as {@code A.MPD} only the segment
 * of the element changes. Roles, topics and facts are words of the law rather than names of elements and keep theirs.
 */
public class Renames {

    /**
     * What would be renamed.
     *
     * @param element the element
     * @param name its present name
     * @param region the name where the cursor is
     */
    public record Target(Element element, String name, ITextRegion region) {
    }

    @Inject
    private EObjectAtOffsetHelper elements;

    @Inject
    private IGrammarAccess grammar;

    @Inject
    @Named(LexerBindings.RUNTIME)
    private Provider<Lexer> lexers;

    /** What would be renamed at an offset: the element named or declared there; empty if that cannot be renamed. */
    public Optional<Target> at(XtextResource resource, int offset) {
        if (resource.getParseResult() == null) {
            return Optional.empty();
        }
        EObject found = elements.resolveCrossReferencedElementAt(resource, offset);
        EObject element = found != null ? found : elements.getElementWithNameAt(resource, offset);
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (!(element instanceof Element named) || element.eIsProxy() || named.getName() == null || leaf == null || !isRenamed(named)) {
            return Optional.empty();
        }
        return Optional.of(new Target(named, named.getName(), leaf.getTextRegion()));
    }

    /** Why a name cannot be used; empty if it can. */
    public Optional<String> problem(String name) {
        return written(name) == null ? Optional.of("'" + name + "' is not a name: it begins with a letter and has letters, digits, '_' and '-' only.")
            : Optional.empty();
    }

    /**
     * The element named or declared at an offset, if elements of its kind have names that may change; also one that is declared
     * where nothing can be changed.
     */
    public Optional<NamedElement> named(XtextResource resource, int offset) {
        if (resource.getParseResult() == null) {
            return Optional.empty();
        }
        EObject found = elements.resolveCrossReferencedElementAt(resource, offset);
        EObject element = found != null ? found : elements.getElementWithNameAt(resource, offset);
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        return element instanceof Element named && !element.eIsProxy() && named.getName() != null && leaf != null && isKind(named) && element.eResource() != null
            ? Optional.of(NamedElement.of(named, leaf.getTextRegion())) : Optional.empty();
    }

    /**
     * Names that stand beside an element and that it cannot have as well.
     *
     * @param element an element
     * @param file the file that declares it; the files it is linked with are looked at, too
     */
    public Set<String> taken(NamedElement element, XtextResource file) {
        Set<String> taken = new TreeSet<>();
        int dot = element.path().lastIndexOf('.');
        String parent = dot < 0 ? "" : element.path().substring(0, dot + 1);
        // a draft is all in one file; another file may hold another version of it
        boolean inDraft = element.type().getEPackage() == AgreementPackage.eINSTANCE && dot >= 0;
        List<Resource> files = inDraft || file.getResourceSet() == null ? List.of(file) : List.copyOf(file.getResourceSet().getResources());
        for (Resource each : files) {
            for (Iterator<EObject> all = EcoreUtil.getAllProperContents(each, false); all.hasNext();) {
                if (all.next() instanceof Element other && other.getName() != null && !(other instanceof Provision)) {
                    String path = LawPaths.of(other);
                    if (path != null && path.startsWith(parent) && path.indexOf('.', parent.length()) < 0) {
                        taken.add(path.substring(parent.length()));
                    }
                }
            }
        }
        Library.shared().descriptions().getAllResourceDescriptions().forEach(d -> d.getExportedObjects().forEach(e -> {
            String path = e.getQualifiedName().toString();
            if (!parent.isEmpty() && path.startsWith(parent) && path.indexOf('.', parent.length()) < 0) {
                taken.add(path.substring(parent.length()));
            }
        }));
        taken.remove(element.name());
        return taken;
    }

    /**
     * The changes a new name makes to a file.
     *
     * @param element an element that {@link #at} gave
     * @param name a name without a {@link #problem}
     * @param file a file of any language
     * @return changes in the order of the text; empty if the file does not name the element
     */
    public List<TextChange> changes(Element element, String name, XtextResource file) {
        return changes(NamedElement.of(element, null), name, file);
    }

    /**
     * The changes a new name makes to a file, which may have been linked with another copy of the element's file.
     *
     * @param element an element
     * @param name a name without a {@link #problem}
     * @param file a file of any language
     * @return changes in the order of the text; empty if the file does not name the element
     */
    public List<TextChange> changes(NamedElement element, String name, XtextResource file) {
        String written = written(name);
        TreeMap<Integer, TextChange> changes = new TreeMap<>();
        if (written == null || file.getParseResult() == null || file.getParseResult().getRootASTElement() == null) {
            return List.of();
        }
        boolean declares = element.file().equals(file.getURI());
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(file.getParseResult().getRootASTElement(), true); all.hasNext();) {
            EObject each = all.next();
            if (declares && element.is(each)) {
                NodeModelUtils.findNodesForFeature(each, TermsPackage.Literals.ELEMENT__NAME).forEach(n -> change(n, 0, written, changes));
            }
            references(each, element, written, changes);
            if (declares) {
                words(each, element, written, changes);
            }
        }
        return new ArrayList<>(changes.values());
    }

    private static void references(EObject from, NamedElement element, String written, TreeMap<Integer, TextChange> changes) {
        for (EReference reference : from.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !from.eIsSet(reference)) {
                continue;
            }
            Object value = from.eGet(reference);
            List<?> targets = value instanceof List<?> list ? list : List.of(value);
            if (targets.stream().noneMatch(element::contains)) {
                continue;
            }
            List<INode> nodes = NodeModelUtils.findNodesForFeature(from, reference);
            for (int i = 0; i < Math.min(nodes.size(), targets.size()); i++) {
                if (element.contains(targets.get(i))) {
                    String path = LawPaths.of((EObject) targets.get(i));
                    if (path != null && LawPaths.within(path, element.path())) {
                        int below = segments(path) - segments(element.path());
                        change(nodes.get(i), segments(NodeModelUtils.getTokenText(nodes.get(i))) - below - 1, written, changes);
                    }
                }
            }
        }
    }

    /** Names in conditions and facts of a draft, which are words until they are read. */
    private static void words(EObject from, NamedElement element, String written, TreeMap<Integer, TextChange> changes) {
        if (element.type().getEPackage() != AgreementPackage.eINSTANCE) {
            return;
        }
        if (from instanceof VariableRef ref && element.name().equals(ref.getName())) {
            NodeModelUtils.findNodesForFeature(from, TermsPackage.Literals.VARIABLE_REF__NAME).forEach(n -> change(n, 0, written, changes));
        } else if (from instanceof FactAssertion fact && fact.getPath() != null) {
            String inside = element.path().substring(element.path().indexOf('.') + 1);
            if (LawPaths.within(fact.getPath(), inside)) {
                NodeModelUtils.findNodesForFeature(from, AgreementPackage.Literals.FACT_ASSERTION__PATH)
                    .forEach(n -> change(n, segments(inside) - 1, written, changes));
            }
        }
    }

    /** Changes one segment of a path; a negative segment is not written here. */
    private static void change(INode node, int segment, String written, TreeMap<Integer, TextChange> changes) {
        int at = 0;
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.isHidden()) {
                continue;
            }
            if (".".equals(leaf.getText())) {
                at++;
            } else if (at == segment) {
                changes.put(leaf.getOffset(), new TextChange(leaf.getOffset(), leaf.getLength(), written));
                return;
            }
        }
    }

    private static boolean isRenamed(Element element) {
        return isKind(element) && !NodeModelUtils.findNodesForFeature(element, TermsPackage.Literals.ELEMENT__NAME).isEmpty();
    }

    private static boolean isKind(Element element) {
        return element.eClass().getEPackage() == AgreementPackage.eINSTANCE || element.eClass().getEPackage() == DirectoryPackage.eINSTANCE
            || element instanceof Rule || element instanceof Instrument || element instanceof Fixture;
    }

    private static int segments(String path) {
        return (int) path.chars().filter(c -> c == '.').count() + 1;
    }

    /** How a name is written: as it is, or escaped if it is a word of the language; null if it is no name. */
    private String written(String name) {
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(name));
        Token token = lexer.nextToken();
        boolean one = token.getType() != Token.EOF && name.equals(token.getText());
        if (!one || name.isEmpty() || !(Character.isLetter(name.charAt(0)) || name.charAt(0) == '_')) {
            return null;
        }
        return GrammarUtil.getAllKeywords(grammar.getGrammar()).contains(name) ? "^" + name : name;
    }
}
