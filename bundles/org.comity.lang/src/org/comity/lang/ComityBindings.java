/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.name.Names;
import org.comity.lang.conversion.TermsValueConverters;
import org.comity.lang.index.ComityDependencies;
import org.comity.lang.index.ComityExports;
import org.comity.lang.linking.ComityLinker;
import org.comity.lang.linking.ComityResource;
import org.comity.lang.linking.NamedAbroad;
import org.comity.lang.linking.ReferenceMessages;
import org.comity.lang.naming.PathConverter;
import org.comity.lang.naming.PathNames;
import org.comity.lang.parser.PartOrWhole;
import org.comity.lang.parser.SyntaxMessages;
import org.comity.lang.parser.WholeValues;
import org.comity.lang.scoping.VisibleElements;
import org.comity.lang.stored.StoredPlaces;
import org.comity.lang.validation.ComityIssueCodes;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.service.AbstractGenericModule;
import org.eclipse.xtext.util.Modules2;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.ConfigurableIssueCodesProvider;

/**
 * Services all Comity languages have in common. Each language's set-up lays this module over the one generated for it;
 * what one language has of its own stands in its runtime module.
 */
public class ComityBindings extends AbstractGenericModule {

    /**
     * An injector for a language.
     *
     * @param language the language's runtime module
     * @param more modules laid over the common services, such as the editor services; may be empty
     */
    public static Injector injector(Module language, Module... more) {
        Module common = Modules2.mixin(language, new ComityBindings());
        return Guice.createInjector(more.length == 0 ? common : Modules2.mixin(common, Modules2.mixin(more)));
    }

    /** Parsing of what a change concerns. */
    public Class<? extends IPartialParsingHelper> bindIPartialParsingHelper() {
        return PartOrWhole.class;
    }

    /** Values of terminals and data-type rules. */
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return TermsValueConverters.class;
    }

    /** Files. */
    public Class<? extends XtextResource> bindXtextResource() {
        return ComityResource.class;
    }

    /** What becomes of elements a new parse has replaced. */
    public Class<? extends IReferableElementsUnloader> bindIReferableElementsUnloader() {
        return NamedAbroad.class;
    }

    /** Linking by path. */
    public Class<? extends ILinker> bindILinker() {
        return ComityLinker.class;
    }

    /** Names as the engine forms them. */
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return PathNames.class;
    }

    /** Names from text. */
    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return PathConverter.class;
    }

    /** What other files may name. */
    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return ComityExports.class;
    }

    /** Which files a change concerns. */
    public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
        return ComityDependencies.class;
    }

    /** What is visible across files. */
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return VisibleElements.class;
    }

    /** What is said about references to nothing. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider$Extended() {
        return ReferenceMessages.class;
    }

    /** What is said about text that cannot be read. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    /** Severities as settings. */
    public Class<? extends ConfigurableIssueCodesProvider> bindConfigurableIssueCodesProvider() {
        return ComityIssueCodes.class;
    }

    /** EMF's own checks speak of features and proxies; what matters of them is checked here in the reader's words. */
    public void configureUseEObjectValidator(Binder binder) {
        binder.bindConstant().annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).to(false);
    }

    /** Where elements stand. */
    public Class<? extends ILocationInFileProvider> bindILocationInFileProvider() {
        return StoredPlaces.class;
    }

    /** Values of the model, without holes. */
    public Class<? extends IAstFactory> bindIAstFactory() {
        return WholeValues.class;
    }
}
