/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.law;

import org.comity.terms.Modality;

/** What modalities mean to each other. */
public final class Modalities {

    private Modalities() {
    }

    /**
     * Whether whoever obeys a rule offends against a clause: a duty against a prohibition or an exemption, a prohibition
     * against a duty or a permission, a permission against a prohibition. An effort duty contradicts nothing.
     *
     * @param rule modality of the rule
     * @param clause modality of what is held against it
     */
    public static boolean opposed(Modality rule, Modality clause) {
        return switch (rule) {
            case MUST -> clause == Modality.MUST_NOT || clause == Modality.NEED_NOT || clause == Modality.MAY_NOT;
            case MUST_NOT, MAY_NOT -> clause == Modality.MUST || clause == Modality.MAY;
            case NEED_NOT -> clause == Modality.MUST;
            case MAY, MAY_CLAIM -> clause == Modality.MUST_NOT || clause == Modality.MAY_NOT;
            default -> false;
        };
    }
}
