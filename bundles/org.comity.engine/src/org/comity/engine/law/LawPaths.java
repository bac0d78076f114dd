/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.law;

import org.comity.agreement.Article;
import org.comity.statute.Amendment;
import org.comity.statute.Fixture;
import org.comity.statute.LawFile;
import org.comity.statute.Provision;
import org.comity.statute.ProvisionKind;
import org.comity.statute.Reform;
import org.comity.statute.Statute;
import org.comity.terms.Element;
import org.eclipse.emf.ecore.EObject;

/**
 * Qualified names. A provision is its parent's path plus one segment ({@code TW.X.19-1}, {@code TW.X.19.2.6},
 * {@code TW.X.2.i3}, {@code TW.X.7.s3}, {@code DE.Y.h2}); a rule is one segment more. What a reform puts into a statute has
 * the path it would have there.
 */
public final class LawPaths {

    private LawPaths() {
    }

    /**
     * The path of an element, or null if it cannot be named from outside.
     *
     * @param element any element of a draft, a directory or the law; null gives null
     */
    public static String of(EObject element) {
        String segment = segment(element);
        if (segment == null) {
            return null;
        }
        EObject parent = element.eContainer();
        while (parent != null && !(parent instanceof LawFile)) {
            if (parent instanceof Amendment amendment) {
                return target(amendment) + "." + segment;
            }
            if (!(parent instanceof Article)) {
                String path = of(parent);
                if (path != null) {
                    return path + "." + segment;
                }
            }
            parent = parent.eContainer();
        }
        return segment;
    }

    /**
     * The last segment of an element's path, or null if it has none.
     *
     * @param element any element
     */
    public static String segment(EObject element) {
        if (element instanceof Provision provision) {
            return segment(provision);
        }
        if (element instanceof Article || element instanceof Fixture && ((Fixture) element).getName() == null) {
            return null;
        }
        return element instanceof Element named ? named.getName() : null;
    }

    /** The qualified name of what an amendment changes, as written. */
    public static String target(Amendment amendment) {
        String path = amendment.getTarget() == null ? null : amendment.getTarget().getPath();
        return path == null ? "?" : path;
    }

    /** First segment: the jurisdiction's name. */
    public static String root(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** Whether {@code path} is {@code ancestor} or lies below it. */
    public static boolean within(String path, String ancestor) {
        return path.equals(ancestor) || path.length() > ancestor.length() && path.startsWith(ancestor)
            && path.charAt(ancestor.length()) == '.';
    }

    /** Whether {@code path} lies in the run of siblings from {@code from} to the segment {@code upTo}; null: no run. */
    public static boolean withinRange(String path, String from, String upTo) {
        if (upTo == null || within(path, from)) {
            return within(path, from);
        }
        int dot = from.lastIndexOf('.');
        String parent = dot < 0 ? "" : from.substring(0, dot + 1);
        if (!path.startsWith(parent)) {
            return false;
        }
        String rest = path.substring(parent.length());
        int end = rest.indexOf('.');
        String segment = end < 0 ? rest : rest.substring(0, end);
        return SegmentOrder.compare(segment, from.substring(dot + 1)) >= 0 && SegmentOrder.compare(segment, upTo) <= 0;
    }

    /** The name of the jurisdiction an element of the law belongs to, or null for neutral law. */
    public static String jurisdictionOf(EObject element) {
        String path = of(element);
        return path == null ? null : root(path);
    }

    private static String segment(Provision provision) {
        String number = provision.getNumber();
        if (number == null) {
            return null;
        }
        EObject parent = provision.eContainer();
        if (provision.getKind() == ProvisionKind.SENTENCE) {
            return "s" + number;
        }
        if (provision.getKind() == ProvisionKind.HEADNOTE) {
            return "h" + number;
        }
        boolean underStatute = parent instanceof Statute
            || parent instanceof Provision p && p.getKind() == ProvisionKind.ARTICLE
            || parent instanceof Amendment a && isArticle(target(a));
        if (provision.getKind() == ProvisionKind.ITEM && underStatute) {
            return "i" + number;
        }
        return number;
    }

    /** A path whose last segment follows the statute's name stands for an article. */
    private static boolean isArticle(String path) {
        return path.chars().filter(c -> c == '.').count() == 2;
    }

    /** Whether an element stands inside a reform rather than in the law in force. */
    public static boolean inReform(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Reform) {
                return true;
            }
        }
        return false;
    }

}
