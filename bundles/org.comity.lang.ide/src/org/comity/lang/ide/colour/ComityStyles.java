/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.colour;

/** Styles of words by their meaning, besides those of tokens. */
public final class ComityStyles {

    /** The name an element is given where it is declared. */
    public static final String DECLARATION = "definition";
    /** A party, body, agency or role. */
    public static final String ACTOR = "actor";
    /** A citation of law. */
    public static final String CITATION = "citation";
    /** A reference to another element of the draft. */
    public static final String REFERENCE = "reference";
    /** Must, may, need not and the like. */
    public static final String MODALITY = "modality";
    /** A language tag before a text. */
    public static final String LANGUAGE = "language";
    /** A feature after a dot, or a function. */
    public static final String FEATURE = "feature";
    /** A date, an amount, a share, a length of time. */
    public static final String VALUE = "value";

    private ComityStyles() {
    }
}
