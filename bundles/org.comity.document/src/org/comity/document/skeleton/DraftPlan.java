/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.skeleton;

import java.time.LocalDate;
import java.util.List;

/**
 * What a drafter decides before there is a text.
 *
 * @param name name of the agreement, as the language writes names
 * @param title its title; may be empty
 * @param language language of the draft, BCP 47
 * @param jurisdiction name of the legal order
 * @param asOf date of the law
 * @param instrument path of the instrument; null if none was chosen
 * @param parties who takes part, in the order of the draft
 */
public record DraftPlan(String name, String title, String language, String jurisdiction, LocalDate asOf, String instrument, List<Member> parties) {

    /**
     * One party.
     *
     * @param name name in the draft
     * @param agency path of the agency
     * @param role its role; empty if it has none
     */
    public record Member(String name, String agency, String role) {
    }

    /** The parties that have a role, or all if the role is null. */
    List<Member> with(String role) {
        return parties.stream().filter(p -> role == null || role.equals(p.role())).toList();
    }
}
