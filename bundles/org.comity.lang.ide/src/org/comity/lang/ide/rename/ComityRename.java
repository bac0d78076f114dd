/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.rename;

import com.google.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.comity.lang.ide.fix.TextChange;
import org.comity.lang.ide.rename.Renames.Target;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptionsProvider;
import org.eclipse.xtext.resource.XtextResource;

/** {@link Renames} for the language server, over all files of the workspace. */
public class ComityRename implements IRenameService2 {

    @Inject
    private Renames renames;

    @Inject
    private IResourceDescriptionsProvider descriptions;

    @Inject
    private UriExtensions uris;

    @Override
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
        return read(options.getLanguageServerAccess(), options.getParams().getTextDocument().getUri(), context -> {
            Document document = context.getDocument();
            return context.getResource() instanceof XtextResource resource
                ? renames.at(resource, document.getOffSet(options.getParams().getPosition())).map(t -> Either3.<Range, PrepareRenameResult,
                    PrepareRenameDefaultBehavior>forFirst(new Range(document.getPosition(t.region().getOffset()),
                        document.getPosition(t.region().getOffset() + t.region().getLength())))).orElse(null)
                : null;
        });
    }

    @Override
    public WorkspaceEdit rename(Options options) {
        String name = options.getRenameParams().getNewName();
        renames.problem(name).ifPresent(reason -> {
            throw new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, reason, null));
        });
        ILanguageServerAccess access = options.getLanguageServerAccess();
        return read(access, options.getRenameParams().getTextDocument().getUri(), context -> {
            // a set of its own: the files of the workspace are not changed by loading others
            ResourceSet set = access.newLiveScopeResourceSet(context.getResource().getURI());
            if (!(set.getResource(context.getResource().getURI(), true) instanceof XtextResource resource)) {
                return new WorkspaceEdit();
            }
            Target target = renames.at(resource, context.getDocument().getOffSet(options.getRenameParams().getPosition())).orElse(null);
            return target == null ? new WorkspaceEdit() : edit(target, name, set, resource);
        });
    }

    private WorkspaceEdit edit(Target target, String name, ResourceSet set, XtextResource resource) {
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        for (URI uri : files(target, set, resource.getURI())) {
            Resource file = set.getResource(uri, true);
            if (file instanceof XtextResource xtext) {
                List<TextChange> changes = renames.changes(target.element(), name, xtext);
                Document document = new Document(1, xtext.getParseResult().getRootNode().getText());
                if (!changes.isEmpty()) {
                    edits.put(uris.toUriString(uri), changes.stream().map(c -> new TextEdit(
                        new Range(document.getPosition(c.offset()), document.getPosition(c.offset() + c.length())), c.text())).toList());
                }
            }
        }
        return new WorkspaceEdit(edits);
    }

    /** The file of the element, the file of the cursor, and those that refer to anything in the element's file. */
    private Set<URI> files(Target target, ResourceSet set, URI cursor) {
        URI own = target.element().eResource().getURI();
        Set<URI> files = new LinkedHashSet<>();
        if (set.getResource(own, false) != null) {
            files.add(own);
        }
        files.add(cursor);
        for (IResourceDescription each : descriptions.getResourceDescriptions(set).getAllResourceDescriptions()) {
            for (IReferenceDescription reference : each.getReferenceDescriptions()) {
                if (reference.getTargetEObjectUri().trimFragment().equals(own)) {
                    files.add(each.getURI());
                    break;
                }
            }
        }
        return files;
    }

    private static <T> T read(ILanguageServerAccess access, String uri, Function<ILanguageServerAccess.Context, T> function) {
        try {
            return access.doRead(uri, function).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
