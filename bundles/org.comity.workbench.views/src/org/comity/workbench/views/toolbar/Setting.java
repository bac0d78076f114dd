/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.toolbar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.comity.engine.law.LawPaths;
import org.comity.review.LawCatalogue.Choice;
import org.comity.review.Review;
import org.comity.review.ReviewSettings;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** One of the settings: what it is at present, and the menu it is changed by. */
public enum Setting {

    /** The date of the law. */
    AS_OF {
        @Override
        public String text() {
            LocalDate date = settings().asOf();
            Review review = ReviewSession.shared().current();
            return date != null ? NLS.bind(ViewMessages.As_of, date)
                : review == null ? ViewMessages.As_of_draft : NLS.bind(ViewMessages.As_of_draft_date, review.asOf());
        }

        @Override
        public List<IContributionItem> menu() {
            LocalDate date = settings().asOf();
            List<IContributionItem> items = new ArrayList<>();
            items.add(radio(ViewMessages.As_the_draft_says, date == null, s -> s.withAsOf(null)));
            items.add(radio(NLS.bind(ViewMessages.Today, LocalDate.now()), LocalDate.now().equals(date), s -> s.withAsOf(LocalDate.now())));
            if (date != null && !date.equals(LocalDate.now())) {
                items.add(radio(date.toString(), true, s -> s));
            }
            items.add(new Separator());
            items.add(new ActionContributionItem(new Action(ViewMessages.Choose_date) {
                @Override
                public void run() {
                    Review review = ReviewSession.shared().current();
                    LocalDate shown = date != null ? date : review != null ? review.asOf() : LocalDate.now();
                    DateDialog dialog = new DateDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), shown);
                    if (dialog.open() == org.eclipse.jface.window.Window.OK) {
                        change(s -> s.withAsOf(dialog.date()));
                    }
                }
            }));
            return items;
        }
    },

    /** Proposed reforms that are switched on. */
    REFORMS {
        @Override
        public String text() {
            Review review = ReviewSession.shared().current();
            List<String> on = review != null ? review.reforms() : settings().reforms();
            return on.isEmpty() ? ViewMessages.No_reforms : on.size() == 1 ? NLS.bind(ViewMessages.One_reform, title(on.get(0)))
                : NLS.bind(ViewMessages.Several_reforms, on.size());
        }

        private String title(String path) {
            String title = ReviewSession.shared().catalogue().reforms().stream().filter(r -> r.path().equals(path)).map(Choice::title).findFirst().orElse(path);
            return title.codePointCount(0, title.length()) <= LONGEST ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…";
        }

        @Override
        public List<IContributionItem> menu() {
            List<Choice> all = ReviewSession.shared().catalogue().reforms();
            if (all.isEmpty()) {
                return nothing(ViewMessages.No_reforms_known);
            }
            Action none = new Action(ViewMessages.All_reforms_off) {
                @Override
                public void run() {
                    change(s -> s.withReforms(List.of()));
                }
            };
            none.setEnabled(!settings().reforms().isEmpty());
            List<IContributionItem> items = new ArrayList<>(List.of(new ActionContributionItem(none), new Separator()));
            List<Choice> meant = all.stream().filter(r -> applies(r.path())).toList();
            if (meant.isEmpty()) {
                items.addAll(nothing(ViewMessages.No_reforms_known));
                return items;
            }
            List<Choice> packages = meant.stream().filter(r -> !r.includes().isEmpty()).toList();
            List<Choice> parts = meant.stream().filter(r -> r.includes().isEmpty() && packages.stream().anyMatch(p -> p.includes().contains(r.path()))).toList();
            List<Choice> others = meant.stream().filter(r -> !packages.contains(r) && !parts.contains(r)).toList();
            packages.forEach(r -> items.add(check(r)));
            items.add(new Separator());
            parts.forEach(r -> items.add(check(r)));
            items.add(new Separator());
            if (meant.size() > MANY) {
                MenuManager more = new MenuManager(ViewMessages.Other_proposals);
                others.forEach(r -> more.add(check(r)));
                items.add(more);
            } else {
                others.forEach(r -> items.add(check(r)));
            }
            return items;
        }

        private IContributionItem check(Choice reform) {
            List<String> byReader = settings().reforms();
            Review review = ReviewSession.shared().current();
            boolean elsewhere = !byReader.contains(reform.path()) && review != null && review.reforms().contains(reform.path());
            Action action = new Action(escape(reform.title() + "  (" + reform.path() + ")"), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    List<String> wanted = new ArrayList<>(settings().reforms());
                    wanted.remove(reform.path());
                    if (isChecked()) {
                        wanted.add(reform.path());
                    }
                    change(s -> s.withReforms(wanted));
                }
            };
            action.setToolTipText(reform.detail().isEmpty() ? reform.path() : reform.detail());
            action.setChecked(elsewhere || byReader.contains(reform.path()));
            // what the draft itself names, or another reform includes, cannot be switched off here
            action.setEnabled(!elsewhere);
            return new ActionContributionItem(action);
        }
    },

    /** The jurisdiction drafts are read under. */
    UNDER {
        @Override
        public String text() {
            String under = settings().under();
            Review review = ReviewSession.shared().current();
            return under != null ? NLS.bind(ViewMessages.Under, under) : review == null ? ViewMessages.Under_draft
                : NLS.bind(ViewMessages.Under_draft_name, review.jurisdiction().isEmpty() ? ViewMessages.No_jurisdiction : review.jurisdiction());
        }

        @Override
        public List<IContributionItem> menu() {
            List<IContributionItem> items = new ArrayList<>();
            items.add(radio(ViewMessages.As_the_draft_says, settings().under() == null, s -> s.withUnder(null)));
            items.add(new Separator());
            for (Choice each : ReviewSession.shared().catalogue().jurisdictions()) {
                items.add(radio(escape(each.path() + "  " + each.title()), each.path().equals(settings().under()), s -> s.withUnder(each.path())));
            }
            return items;
        }
    },

    /** The language of messages. */
    LANGUAGE {
        @Override
        public String text() {
            return NLS.bind(ViewMessages.Language, LANGUAGES.getOrDefault(settings().language(), settings().language()));
        }

        @Override
        public List<IContributionItem> menu() {
            return ReviewSettings.LANGUAGES.stream()
                .map(l -> radio(LANGUAGES.get(l), l.equals(settings().language()), s -> s.withLanguage(l))).toList();
        }
    };

    /** Entries a menu can hold and still be read. */
    private static final int MANY = 12;
    /** Characters of a title that fit into the toolbar. */
    private static final int LONGEST = 28;
    private static final Map<String, String> LANGUAGES = Map.of("en", "English", "zh-TW", "正體中文", "de", "Deutsch", "ja", "日本語");

    /** What it is at present, in words. */
    public abstract String text();

    /** What it is for. */
    public String tip() {
        return switch (this) {
            case AS_OF -> ViewMessages.As_of_tip;
            case REFORMS -> ViewMessages.Reforms_tip;
            case UNDER -> ViewMessages.Under_tip;
            case LANGUAGE -> ViewMessages.Language_tip;
        };
    }

    /** Whether the reader has asked for something else than the draft that is looked at says, and it has an effect on it. */
    public boolean deviates() {
        return switch (this) {
            case AS_OF -> settings().asOf() != null;
            case REFORMS -> settings().reforms().stream().anyMatch(Setting::applies);
            case UNDER -> settings().under() != null;
            case LANGUAGE -> false;
        };
    }

    /** What is not as the draft that is looked at says, in words; empty if all is. */
    public static String deviations() {
        List<String> found = new ArrayList<>();
        for (Setting each : values()) {
            if (each.deviates()) {
                found.add(switch (each) {
                    case AS_OF -> ViewMessages.Deviates_date;
                    case REFORMS -> ViewMessages.Deviates_reforms;
                    default -> ViewMessages.Deviates_law;
                });
            }
        }
        return String.join(", ", found);
    }

    /** Reads drafts as they say from now on; the language stays. */
    public static void reset() {
        change(s -> ReviewSettings.asWritten(s.language()));
    }

    /** The entries of its menu. */
    public abstract List<IContributionItem> menu();

    /** Whether a reform is of the law that is meant, or of no jurisdiction there is; the engine reads a draft with no other. */
    private static boolean applies(String reform) {
        Review review = ReviewSession.shared().current();
        String own = settings().under() != null ? settings().under() : review == null ? "" : review.jurisdiction();
        String root = LawPaths.root(reform);
        return own.isEmpty() || root.equals(own) || ReviewSession.shared().catalogue().jurisdictions().stream().noneMatch(j -> j.path().equals(root));
    }

    private static ReviewSettings settings() {
        return ReviewSession.shared().settings();
    }

    private static void change(UnaryOperator<ReviewSettings> how) {
        ReviewSession.shared().change(how.apply(settings()));
    }

    private static IContributionItem radio(String text, boolean checked, UnaryOperator<ReviewSettings> how) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    change(how);
                }
            }
        };
        action.setChecked(checked);
        return new ActionContributionItem(action);
    }

    private static List<IContributionItem> nothing(String text) {
        Action action = new Action(text) { };
        action.setEnabled(false);
        return List.of(new ActionContributionItem(action));
    }

    private static String escape(String text) {
        return text.replace("&", "&&");
    }
}
