/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views;

import java.util.Arrays;
import java.util.List;
import org.comity.review.Place;
import org.comity.review.Review;
import org.comity.workbench.views.session.ReviewSession;
import org.comity.workbench.views.session.SessionListener;
import org.comity.workbench.views.toolbar.Setting;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/**
 * A view of the review of the draft in the active editor. It follows the review while it is visible; where there is nothing
 * to show it says why, and what to do.
 */
public abstract class ReviewView extends ViewPart implements SessionListener {

    /** Milliseconds in which further results are waited for, so that fast typing does not keep the display busy. */
    private static final int DELAY = 100;

    private final IPartListener2 onVisible = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference ref) {
            if (ref.getPart(false) == ReviewView.this && stale) {
                refresh();
            }
        }
    };
    private IMemento memento;
    private Composite root;
    private Link doubt;
    private Composite pages;
    private StackLayout stack;
    private Composite empty;
    private Label message;
    private Composite content;
    private boolean stale;
    /** Which file was shown last, and as of which date, with which reforms and under which law it was read. */
    private List<Object> read;
    private boolean waiting;

    /** Makes what the view shows if there is something to show. */
    protected abstract void createContent(Composite parent);

    /** What would be here if there were a draft. */
    protected abstract String promise();

    /** What the view says while no draft is looked at: what to do, and what would then be here. */
    protected String noDraft() {
        return NLS.bind(ViewMessages.No_draft, promise());
    }

    /**
     * Brings the content up to date.
     *
     * @param review what was found in the draft
     * @return null; or, if there is nothing to show, why, and what to do
     */
    protected abstract String show(Review review);

    /** Shows the rows from the first one on: another draft is shown, or it is read in another way, and what is new may be above. */
    protected void showTop() {
        // a view without rows
    }

    /** Gives the content the focus. */
    protected abstract void focus();

    @Override
    public void init(IViewSite site, IMemento kept) throws PartInitException {
        super.init(site, kept);
        memento = kept;
    }

    /** What was kept of the view when the workbench was left; null if nothing was. */
    protected IMemento memento() {
        return memento;
    }

    @Override
    public void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        doubt = new Link(root, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).exclude(true).applyTo(doubt);
        doubt.setVisible(false);
        doubt.addListener(SWT.Selection, e -> {
            Place place = ReviewSession.shared().notUnderstood();
            if (place != null) {
                Opening.open(getSite().getPage(), place);
            }
        });
        pages = new Composite(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        stack = new StackLayout();
        pages.setLayout(stack);
        empty = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(empty);
        message = new Label(empty, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(message);
        content = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        createContent(content);
        ReviewSession.shared().addListener(this);
        getSite().getPage().addPartListener(onVisible);
        refresh();
    }

    @Override
    public void dispose() {
        ReviewSession.shared().removeListener(this);
        getSite().getPage().removePartListener(onVisible);
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == content) {
            focus();
        } else {
            pages.setFocus();
        }
    }

    @Override
    public void reviewed() {
        stale = true;
        if (!waiting && !pages.isDisposed()) {
            waiting = true;
            pages.getDisplay().timerExec(DELAY, () -> {
                waiting = false;
                if (!pages.isDisposed() && getSite().getPage().isPartVisible(this)) {
                    refresh();
                }
            });
        }
    }

    /** What the view says instead of showing something; empty while it shows something. */
    public String emptyMessage() {
        return stack.topControl == empty ? message.getText() : "";
    }

    /** What the view says of a text that is not understood as a whole; empty if it is. */
    public String doubt() {
        return doubt.getVisible() ? doubt.getText() : "";
    }

    private void showDoubt() {
        Place place = ReviewSession.shared().notUnderstood();
        String text = place == null ? "" : NLS.bind(ViewMessages.Not_understood, String.valueOf(place.line()));
        if (!text.equals(doubt.getText())) {
            doubt.setText(text);
            doubt.setVisible(!text.isEmpty());
            ((GridData) doubt.getLayoutData()).exclude = text.isEmpty();
            root.layout();
        }
    }

    /** Brings the view up to date now. */
    protected final void refresh() {
        stale = false;
        showDoubt();
        ReviewSession session = ReviewSession.shared();
        Review review = session.current();
        String nothing = review != null ? show(review)
            : !session.hasDraft() ? noDraft() : session.isRead() ? ViewMessages.Not_readable : ViewMessages.Reading;
        if (review != null) {
            List<Object> now = Arrays.asList(review.uri(), review.asOf(), review.reforms(), review.jurisdiction());
            if (read != null && !read.equals(now)) {
                showTop();
            }
            read = now;
        } else {
            setContentDescription("");
        }
        if (nothing != null && !nothing.equals(message.getText())) {
            message.setText(nothing);
            empty.layout();
        }
        Composite wanted = nothing == null ? content : empty;
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            pages.layout();
        }
    }

    /** Which draft, under which law, as of which date. */
    protected static String summary(Review review) {
        String title = review.title().isEmpty() ? review.name() : review.title();
        String jurisdiction = review.jurisdiction().isEmpty() ? ViewMessages.No_jurisdiction : review.jurisdiction();
        String summary = NLS.bind(ViewMessages.Summary, new Object[] {title, jurisdiction, review.asOf()});
        String whole = review.reforms().isEmpty() ? summary : NLS.bind(ViewMessages.Summary_reforms, summary, String.join(", ", review.reforms()));
        String deviations = Setting.deviations();
        return deviations.isEmpty() ? whole : NLS.bind(ViewMessages.Summary_deviates, deviations, whole);
    }

    /** The line above the view: the summary, and how many rows are shown. */
    protected void describe(Review review, int shown, int all) {
        setContentDescription(shown == all ? NLS.bind(ViewMessages.Count, summary(review), all)
            : NLS.bind(ViewMessages.Count_of, new Object[] {summary(review), shown, all}));
    }
}
