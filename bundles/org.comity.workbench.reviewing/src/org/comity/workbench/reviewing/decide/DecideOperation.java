/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.decide;

import java.util.List;
import java.util.Map;
import org.comity.document.decisions.Decision;
import org.comity.document.decisions.Decisions;
import org.comity.workbench.reviewing.ReviewingMessages;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Decisions on findings, as one step that can be undone. */
final class DecideOperation extends AbstractOperation {

    private final DecisionStore store;
    private final String agreement;
    private final Map<String, Decision> before;
    private final Map<String, Decision> after;

    /**
     * A step.
     *
     * @param label what it is called in the menu Edit
     * @param store where the decisions are
     * @param agreement name of the agreement
     * @param before decision on each finding until now; null values where there was none
     * @param after decision on each finding from now on; null values where there is to be none
     */
    DecideOperation(String label, DecisionStore store, String agreement, Map<String, Decision> before, Map<String, Decision> after) {
        super(label);
        this.store = store;
        this.agreement = agreement;
        this.before = before;
        this.after = after;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return set(after);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return set(after);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return set(before);
    }

    private IStatus set(Map<String, Decision> wanted) {
        boolean done = store.change(decisions -> {
            Decisions now = decisions;
            for (String finding : List.copyOf(wanted.keySet())) {
                Decision decision = wanted.get(finding);
                now = decision == null ? now.without(agreement, finding) : now.with(decision);
            }
            return now;
        });
        return done ? Status.OK_STATUS : Status.error(store.problem().isEmpty() ? ReviewingMessages.Reading_decisions : store.problem());
    }
}
