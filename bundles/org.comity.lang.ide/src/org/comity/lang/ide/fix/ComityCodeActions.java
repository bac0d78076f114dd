/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.fix;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;

/** {@link TextFixes} for the language server. */
public class ComityCodeActions implements ICodeActionService2 {

    @Inject
    private TextFixes fixes;

    @Override
    public List<Either<Command, CodeAction>> getCodeActions(Options options) {
        List<String> only = options.getCodeActionParams().getContext().getOnly();
        if (only != null && !only.isEmpty() && !only.contains(CodeActionKind.QuickFix)) {
            return List.of();
        }
        return options.getLanguageServerAccess().doSyncRead(options.getURI(), context -> {
            List<Either<Command, CodeAction>> actions = new ArrayList<>();
            if (context.getResource() instanceof XtextResource resource) {
                for (Diagnostic diagnostic : options.getCodeActionParams().getContext().getDiagnostics()) {
                    actions(diagnostic, resource, context.getDocument(), options.getURI()).forEach(a -> actions.add(Either.forRight(a)));
                }
            }
            return actions;
        });
    }

    private List<CodeAction> actions(Diagnostic diagnostic, XtextResource resource, Document document, String uri) {
        String code = diagnostic.getCode() == null ? null : diagnostic.getCode().getLeft();
        if (!fixes.handles(code, data(diagnostic))) {
            return List.of();
        }
        int offset = document.getOffSet(diagnostic.getRange().getStart());
        int length = document.getOffSet(diagnostic.getRange().getEnd()) - offset;
        return fixes.of(resource, code, offset, length, data(diagnostic)).stream().map(fix -> {
            CodeAction action = new CodeAction(fix.label());
            action.setKind(CodeActionKind.QuickFix);
            action.setDiagnostics(List.of(diagnostic));
            action.setEdit(new WorkspaceEdit(Map.of(uri, fix.changes().stream().map(c -> new TextEdit(
                new Range(document.getPosition(c.offset()), document.getPosition(c.offset() + c.length())), c.text())).toList())));
            return action;
        }).toList();
    }

    /** The data of an issue, as the server put it into the diagnostic or as the client sent it back. */
    private static String[] data(Diagnostic diagnostic) {
        Object data = diagnostic.getData();
        if (data instanceof String[] values) {
            return values;
        }
        List<String> values = new ArrayList<>();
        if (data instanceof JsonArray array) {
            for (JsonElement each : array) {
                values.add(each.getAsString());
            }
        } else if (data instanceof JsonPrimitive value) {
            values.add(value.getAsString());
        } else if (data instanceof Iterable<?> list) {
            list.forEach(v -> values.add(String.valueOf(v)));
        }
        return values.toArray(String[]::new);
    }
}
