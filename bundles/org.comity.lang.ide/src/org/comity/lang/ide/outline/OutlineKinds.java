/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.outline;

import com.google.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comity.agreement.AgreementPackage;
import org.comity.directory.DirectoryPackage;
import org.comity.statute.StatutePackage;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;

/** Kinds for icons: the protocol knows programs only, so the nearest kind of a program stands for each kind of element. */
@Singleton
public class OutlineKinds extends DocumentSymbolKindProvider {

    /** The first class that fits decides; special ones before general ones. */
    private static final Map<EClass, SymbolKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(AgreementPackage.Literals.AGREEMENT, SymbolKind.Module);
        KINDS.put(AgreementPackage.Literals.ELEMENT_CONTAINER, SymbolKind.Namespace);
        KINDS.put(AgreementPackage.Literals.CLAUSE, SymbolKind.Method);
        KINDS.put(AgreementPackage.Literals.COST, SymbolKind.Number);
        KINDS.put(AgreementPackage.Literals.EVENT, SymbolKind.Event);
        KINDS.put(AgreementPackage.Literals.SITUATION, SymbolKind.Boolean);
        KINDS.put(AgreementPackage.Literals.FACT_ASSERTION, SymbolKind.Boolean);
        KINDS.put(AgreementPackage.Literals.VERBATIM, SymbolKind.String);
        KINDS.put(AgreementPackage.Literals.BASIS, SymbolKind.Key);
        KINDS.put(AgreementPackage.Literals.DATA_FLOW, SymbolKind.Field);
        KINDS.put(TermsPackage.Literals.ACTOR, SymbolKind.Class);
        KINDS.put(DirectoryPackage.Literals.DIRECTORY, SymbolKind.Module);
        KINDS.put(DirectoryPackage.Literals.LEVEL, SymbolKind.EnumMember);
        KINDS.put(DirectoryPackage.Literals.LEGAL_ENTITY, SymbolKind.Struct);
        KINDS.put(DirectoryPackage.Literals.COMPETENCE, SymbolKind.Property);
        KINDS.put(StatutePackage.Literals.JURISDICTION, SymbolKind.Module);
        KINDS.put(StatutePackage.Literals.STATUTE, SymbolKind.Module);
        KINDS.put(StatutePackage.Literals.REFORM, SymbolKind.Module);
        KINDS.put(StatutePackage.Literals.PROVISION_BODY, SymbolKind.Namespace);
        KINDS.put(StatutePackage.Literals.RULE_BODY, SymbolKind.Method);
        KINDS.put(StatutePackage.Literals.INSTRUMENT, SymbolKind.Interface);
        KINDS.put(StatutePackage.Literals.MACRO, SymbolKind.Function);
        KINDS.put(StatutePackage.Literals.FACT_DEFINITION, SymbolKind.Boolean);
    }

    @Override
    protected SymbolKind getSymbolKind(EClass type) {
        if (type == null) {
            return SymbolKind.Property;
        }
        return KINDS.entrySet().stream().filter(e -> e.getKey().isSuperTypeOf(type)).map(Map.Entry::getValue).findFirst().orElse(SymbolKind.Property);
    }
}
