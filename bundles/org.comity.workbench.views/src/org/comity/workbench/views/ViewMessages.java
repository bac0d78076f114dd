/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views;

import org.eclipse.osgi.util.NLS;

/** Words of the views and of the toolbar in the language of the workbench. */
public final class ViewMessages extends NLS {

    /** Column. */
    public static String Advance;
    /** Column. */
    public static String Advances;
    /** Choice. */
    public static String All_reforms_off;
    /** Column. */
    public static String Amount;
    /** Heading of a chart; {0} is the currency. */
    public static String Amounts_by_party;
    /** {0} is the path of the fact. */
    public static String Answer;
    /** Action; {0} is the fix. */
    public static String Apply_fix;
    /** Setting; {0} is the date. */
    public static String As_of;
    /** Setting. */
    public static String As_of_draft;
    /** Setting; {0} is the draft's date. */
    public static String As_of_draft_date;
    /** Tip. */
    public static String As_of_tip;
    /** Choice. */
    public static String As_the_draft_says;
    /** Column. */
    public static String Basis;
    /** Column. */
    public static String Bears;
    /** Column. */
    public static String Budget;
    /** Grouping. */
    public static String By_article;
    /** Grouping. */
    public static String By_due;
    /** Group. */
    public static String By_law;
    /** Grouping. */
    public static String By_nothing;
    /** Grouping. */
    public static String By_party;
    /** Grouping. */
    public static String By_provision;
    /** For screen readers; {0} is the content. */
    public static String Chart_of;
    /** Choice. */
    public static String Choose_date;
    /** Column. */
    public static String Claim;
    /** Column. */
    public static String Clause;
    /** Action. */
    public static String Collapse_all;
    /** Menu. */
    public static String Columns;
    /** Column. */
    public static String Consequence;
    /** Action. */
    public static String Copy;
    /** Action. */
    public static String Copy_path;
    /** No draft. */
    public static String Costs_empty;
    /** No costs. */
    public static String Costs_nothing;
    /** Summary {0}, {1} rows. */
    public static String Count;
    /** Summary {0}, {1} rows shown of {2}. */
    public static String Count_of;
    /** Hint in the field. */
    public static String Date_hint;
    /** Label. */
    public static String Date_label;
    /** What was typed is no date. */
    public static String Date_not_understood;
    /** The date is too early or too late; {0} is the first year, {1} the last. */
    public static String Date_out_of_range;
    /** Title. */
    public static String Date_title;
    /** Column. */
    public static String Due;
    /** Action. */
    public static String Expand_all;
    /** Action. */
    public static String Explain;
    /** {0} is the file, {1} the reason. */
    public static String Export_failed;
    /** Action. */
    public static String Export_svg;
    /** Tip. */
    public static String Export_svg_tip;
    /** Hint in a search field. */
    public static String Filter;
    /** Column. */
    public static String Finding;
    /** No draft. */
    public static String Findings_empty;
    /** No findings. */
    public static String Findings_nothing;
    /** Row; {0} is the fix. */
    public static String Fix;
    /** Menu. */
    public static String Group_by;
    /** Column. */
    public static String How;
    /** Group. */
    public static String In_the_draft;
    /** Action. */
    public static String Insert_clause;
    /** Tip. */
    public static String Insert_clause_tip;
    /** Action; {0} is the clause. */
    public static String Insert_this;
    /** Column. */
    public static String Item;
    /** Setting; {0} is the language. */
    public static String Language;
    /** Tip. */
    public static String Language_tip;
    /** Column. */
    public static String Law_column;
    /** Nothing is selected. */
    public static String Law_nothing;
    /** Line above the view; {0} is the date. */
    public static String Law_of;
    /** Column. */
    public static String Line;
    /** No draft. */
    public static String Map_empty;
    /** No parties. */
    public static String Map_nothing;
    /** Column. */
    public static String Modality;
    /** Group. */
    public static String No_article;
    /** Group. */
    public static String No_date;
    /** There is no draft; {0} says what would then be here. */
    public static String No_draft;
    /** The draft names no jurisdiction. */
    public static String No_jurisdiction;
    /** Group. */
    public static String No_provision;
    /** Setting. */
    public static String No_reforms;
    /** Menu. */
    public static String No_reforms_known;
    /** Group of norms without a bearer. */
    public static String Nobody;
    /** No agreement in the file. */
    public static String Not_readable;
    /** Line above a view, with a link; {0} is the line. */
    public static String Not_understood;
    /** Row; a search has found nothing. */
    public static String Nothing_fits;
    /** Filter. */
    public static String Obligations_only;
    /** Setting; {0} is the reform. */
    public static String One_reform;
    /** Action. */
    public static String Open_clause;
    /** Action. */
    public static String Open_provision;
    /** Action. */
    public static String Open_source;
    /** Column. */
    public static String Origin;
    /** Column. */
    public static String Party;
    /** Column. */
    public static String Payee;
    /** Column. */
    public static String Payers;
    /** Column. */
    public static String Phase;
    /** Column. */
    public static String Provision;
    /** Row; {0} is the question. */
    public static String Question;
    /** The draft has not been read yet. */
    public static String Reading;
    /** Remark on contested law; {0} is the reading. */
    public static String Reading_of;
    /** Column. */
    public static String Reason;
    /** Column. */
    public static String Receives;
    /** Tip. */
    public static String Reforms_tip;
    /** No draft. */
    public static String Register_empty;
    /** No norms. */
    public static String Register_nothing;
    /** Tab; {0} is how often. */
    public static String Relied_on;
    /** Column. */
    public static String Remarks;
    /** Column. */
    public static String Rule;
    /** Column. */
    public static String Settled;
    /** Setting; {0} is their number. */
    public static String Several_reforms;
    /** In a chart. */
    public static String Share_unknown;
    /** Heading of a chart. */
    public static String Shares_by_item;
    /** Filter. */
    public static String Show_derived;
    /** Tip. */
    public static String Show_derived_tip;
    /** Filter. */
    public static String Show_filled;
    /** Tip. */
    public static String Show_filled_tip;
    /** Action. */
    public static String Show_quiet;
    /** Tip. */
    public static String Show_quiet_tip;
    /** Filter. */
    public static String Show_written;
    /** Tip. */
    public static String Show_written_tip;
    /** No draft. */
    public static String Silences_empty;
    /** No silences. */
    public static String Silences_nothing;
    /** Column. */
    public static String Source;
    /** Line above a view: {0} agreement, {1} jurisdiction, {2} date. */
    public static String Summary;
    /** The summary {0} and the reforms {1}. */
    public static String Summary_reforms;
    /** Column and tab. */
    public static String Text_column;
    /** Column. */
    public static String To_whom;
    /** Choice; {0} is the date. */
    public static String Today;
    /** Column. */
    public static String Topic;
    /** Setting; {0} is the jurisdiction. */
    public static String Under;
    /** Setting. */
    public static String Under_draft;
    /** Setting; {0} is the draft's jurisdiction. */
    public static String Under_draft_name;
    /** Tip. */
    public static String Under_tip;
    /** Column. */
    public static String Unknown_amounts;
    /** Column. */
    public static String What;
    /** Column. */
    public static String When;
    /** Column. */
    public static String Who;
    /** No draft. */
    public static String Why_empty;
    /** Nothing is selected. */
    public static String Why_nothing;
    /** Action. */
    public static String Zoom_fit;
    /** Action. */
    public static String Zoom_in;
    /** Action. */
    public static String Zoom_out;
    /** A cure that cannot be written without guessing. {0}: the change. */
    public static String Fix_by_hand;

    /** Preferences of rules. */
    public static String Severity_as_law;
    /** Preferences of rules. */
    public static String Severity_error;
    /** Preferences of rules. */
    public static String Severity_warning;
    /** Preferences of rules. */
    public static String Severity_info;
    /** Preferences of rules. */
    public static String Severity_off;
    /** Preferences of rules. */
    public static String Severities_about;
    /** Preferences of rules. */
    public static String Severities_search;
    /** Preferences of rules. */
    public static String Severities_says;
    /** Preferences of rules. */
    public static String Severities_law;
    /** Preferences of rules. */
    public static String Severities_shown;
    /** Preferences of rules. */
    public static String Severities_reading;
    /** A finding is shown otherwise than the law {0} has it. */
    public static String Shown_by_preference;
    /** Name of the job that looks where a provision stands. */
    public static String Opening_law;

    /** What is not as the draft says. */
    public static String Deviates_date;
    /** What is not as the draft says. */
    public static String Deviates_law;
    /** What is not as the draft says. */
    public static String Deviates_reforms;
    /** {0} is what is not as the draft says, {1} the summary. */
    public static String Summary_deviates;
    /** Action. */
    public static String Reset;
    /** Tip. */
    public static String Reset_tip;
    /** Menu. */
    public static String Other_proposals;
    /** Tip. */
    public static String Totals_tip;
    /** Action. */
    public static String Totals;

    static {
        initializeMessages("org.comity.workbench.views.messages", ViewMessages.class);
    }

    private ViewMessages() {
    }
}
