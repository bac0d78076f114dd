/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing;

import org.eclipse.osgi.util.NLS;

/** Words of the Reviewing perspective in the language of the workbench. */
public final class ReviewingMessages extends NLS {

    /** Accept. */
    public static String Accept;
    /** The finding is right: the draft is to be changed (A). */
    public static String Accept_tip;
    /** Accepted. */
    public static String Accepted;
    /** Added by law. */
    public static String Added_by_law;
    /** All. */
    public static String All;
    /** Decided by. */
    public static String By;
    /** Subject (Office). */
    public static String By_office;
    /** Party. */
    public static String By_party;
    /** Severity. */
    public static String By_severity;
    /** Clause. */
    public static String Clause;
    /** The clause has changed since this was decided. Decide again. */
    public static String Clause_changed;
    /** Close. */
    public static String Close;
    /** Remark. */
    public static String Comment;
    /** Copy. */
    public static String Copy;
    /** No draft. */
    public static String Decide_empty;
    /** There is nothing to decide: no rule found fault with the draft. */
    public static String Decide_nothing;
    /** Decided. */
    public static String Decided;
    /** {0} – {1}, {2}. */
    public static String Decided_by;
    /** {0} is under which law, as of which date, with which reforms. */
    public static String Decided_under;
    /** Decision. */
    public static String Decision;
    /** The decision could not be kept in {0}: {1}. Make the file writable and decide again. */
    public static String Decisions_not_written;
    /** {0} cannot be read, so nothing can be decided and nothing is written. Put the file right, or delete it. ({1}). */
    public static String Decisions_unreadable;
    /** No draft. */
    public static String Document_empty;
    /** Explain. */
    public static String Explain;
    /** Export Report. */
    public static String Export;
    /** The report could not be written to {0}: {1}. */
    public static String Export_failed;
    /** There is no draft to report on. Select one in the Project Explorer. */
    public static String Export_none;
    /** The report was written to {0}. Open it now?. */
    public static String Export_open;
    /** {0} exists already. Replace it?. */
    public static String Export_overwrite;
    /** Writes the agreement, the findings and the decisions to one page to print and send. */
    public static String Export_tip;
    /** Export Report. */
    public static String Export_title;
    /** Find in the document. */
    public static String Find;
    /** {0} of {1}. */
    public static String Find_count;
    /** Next (Enter). */
    public static String Find_next;
    /** not found. */
    public static String Find_none;
    /** Previous (Shift+Enter). */
    public static String Find_previous;
    /** Finding. */
    public static String Finding;
    /** {0} findings here. */
    public static String Findings_here;
    /** No longer found ({0}). */
    public static String Gone;
    /** Group of decisions made under other settings; {0} is how many. */
    public static String Gone_under;
    /** Group by. */
    public static String Group;
    /** The law has changed since this was decided. Decide again. */
    public static String Law_changed;
    /** Next Open Finding (N). */
    public static String Next_open;
    /** Not tied to a party. */
    public static String Nobody;
    /** Nothing fits the filter. */
    public static String Nothing_fits;
    /** Now. */
    public static String Now;
    /** Open. */
    public static String Open;
    /** Open in Editor. */
    public static String Open_editor;
    /** Show Provision. */
    public static String Open_provision;
    /** {0} of {1} decided. */
    public static String Progress;
    /** {0} of {1} decided, {2} stale. */
    public static String Progress_stale;
    /** Proposed. */
    public static String Proposed;
    /** Question. */
    public static String Question;
    /** the file is read-only. */
    public static String Read_only;
    /** Reading decisions. */
    public static String Reading_decisions;
    /** Reason. */
    public static String Reason;
    /** Say why: a finding is rejected or waived for a reason that others can read later. */
    public static String Reason_missing;
    /** Reject. */
    public static String Reject;
    /** The finding is wrong, for the reason given (R). */
    public static String Reject_tip;
    /** Rejected. */
    public static String Rejected;
    /** Select a finding to decide on it. */
    public static String Select_finding;
    /** {0} findings selected. The decision and its reason apply to all of them. */
    public static String Several;
    /** Show What the Law Adds. */
    public static String Show_law;
    /** Stale. */
    public static String Stale;
    /** Then. */
    public static String Then;
    /** Waive. */
    public static String Waive;
    /** The finding is right, but the draft stays as it is, for the reason given (W). */
    public static String Waive_tip;
    /** Waived. */
    public static String Waived;
    /** The agreement as a whole. */
    public static String Whole;
    /** Take Back. */
    public static String Withdraw;
    /** Nothing is decided on the finding any more (Delete). */
    public static String Withdraw_tip;
    /** Writing decisions. */
    public static String Writing_decisions;
    /** Zoom In. */
    public static String Zoom_in;
    /** Zoom Out. */
    public static String Zoom_out;
    /** Normal Size. */
    public static String Zoom_reset;

    static {
        initializeMessages("org.comity.workbench.reviewing.messages", ReviewingMessages.class);
    }

    private ReviewingMessages() {
    }
}
