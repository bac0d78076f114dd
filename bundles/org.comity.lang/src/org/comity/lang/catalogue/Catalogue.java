/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.statute.FactDefinition;
import org.comity.statute.Instrument;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Macro;
import org.comity.statute.Role;
import org.comity.statute.Topic;

/**
 * What may be mentioned at a place: the entries of the jurisdiction it belongs to, and of the neutral catalogue.
 *
 * @param name name of the jurisdiction, or null if the place belongs to none
 * @param own the jurisdiction, if it is loaded
 * @param core the neutral catalogue, if it is loaded
 * @param all every jurisdiction that is visible, the neutral catalogue included
 */
public record Catalogue(String name, Optional<Jurisdiction> own, Optional<Jurisdiction> core, List<Jurisdiction> all) {

    /** Whether the place belongs to a jurisdiction that is loaded; only then can a word be called unknown. */
    public boolean isKnown() {
        return own.isPresent();
    }

    /** Roles that may be taken or named, the jurisdiction's before the neutral ones. */
    public Stream<Role> roles() {
        return here().flatMap(j -> j.getRoles().stream());
    }

    /** Topics. */
    public Stream<Topic> topics() {
        return here().flatMap(j -> j.getTopics().stream());
    }

    /** Instruments; the neutral catalogue has none. */
    public Stream<Instrument> instruments() {
        return here().flatMap(j -> j.getInstruments().stream());
    }

    /** Facts; a place that belongs to no jurisdiction may ask for those of any, since it is read under all of them. */
    public Stream<FactDefinition> facts() {
        return anywhere().flatMap(j -> j.getFacts().stream());
    }

    /** Definitions; as with facts. */
    public Stream<Macro> macros() {
        return anywhere().flatMap(j -> j.getMacros().stream());
    }

    /** Whether a word is a role here. */
    public boolean isRole(String word) {
        return (isKnown() ? roles() : all.stream().flatMap(j -> j.getRoles().stream())).anyMatch(r -> word.equals(r.getName()));
    }

    /** Whether a path is a topic here. */
    public boolean isTopic(String path) {
        return (isKnown() ? topics() : all.stream().flatMap(j -> j.getTopics().stream())).anyMatch(t -> path.equals(t.getName()));
    }

    private Stream<Jurisdiction> here() {
        return Stream.concat(own.stream(), core.filter(c -> own.filter(o -> o == c).isEmpty()).stream());
    }

    private Stream<Jurisdiction> anywhere() {
        return isKnown() ? here() : all.stream();
    }
}
