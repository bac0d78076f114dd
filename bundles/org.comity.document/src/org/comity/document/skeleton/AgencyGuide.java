/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.skeleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comity.directory.Agency;
import org.comity.directory.Directory;
import org.comity.engine.derive.Texts;
import org.comity.engine.directory.OrganGraph;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.terms.LocalizedText;
import org.comity.terms.TextEntry;

/** The public bodies of a legal order that exist on a date, for a reader who has to choose some. */
public final class AgencyGuide {

    private AgencyGuide() {
    }

    /**
     * One body.
     *
     * @param path its path
     * @param name its own name
     * @param translation its name in the reader's language, else in English; empty if that is its own name
     * @param level its level, in the reader's words; may be empty
     * @param depth how far it stands below the top of its directory, from 0
     * @param found what a search looks in, in lower case
     */
    public record Choice(String path, String name, String translation, String level, int depth, String found) {

        /** Last segment of the path: its name in the directory, and in most drafts. */
        public String shortName() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        /** Whether every word of a search occurs in it. */
        public boolean matches(String search) {
            for (String word : search.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
                if (!found.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The bodies of a legal order, each after the one it belongs to.
     *
     * @param law all law
     * @param jurisdiction name of the legal order
     * @param asOf the date
     * @param language language of the reader, BCP 47
     */
    public static List<Choice> agencies(LawLibrary law, String jurisdiction, LocalDate asOf, String language) {
        OrganGraph graph = new OrganGraph(law.directories(), asOf);
        List<Choice> found = new ArrayList<>();
        for (Directory directory : law.directories()) {
            if (jurisdiction.equals(directory.getName())) {
                directory.getAgencies().forEach(a -> add(a, 0, graph, language, found));
            }
        }
        return found;
    }

    private static void add(Agency agency, int depth, OrganGraph graph, String language, List<Choice> found) {
        // one that is left in a body which has ended was taken over by another
        boolean exists = graph.expired(agency) == null;
        if (exists) {
            found.add(choice(agency, depth, graph, language));
        }
        agency.getAgencies().forEach(a -> add(a, exists ? depth + 1 : depth, graph, language, found));
    }

    private static Choice choice(Agency agency, int depth, OrganGraph graph, String language) {
        String path = LawPaths.of(agency);
        String own = own(agency.getTitle());
        String translation = Texts.in(agency.getTitle(), language);
        if (translation.equals(own)) {
            translation = Texts.in(agency.getTitle(), "en");
        }
        StringBuilder search = new StringBuilder(path);
        texts(agency.getTitle(), search);
        agency.getAliases().forEach(a -> texts(a, search));
        return new Choice(path, own.isEmpty() ? agency.getName() : own, translation.equals(own) ? "" : translation,
            graph.level(agency) == null ? "" : Texts.in(graph.level(agency).getTitle(), language), depth, search.toString().toLowerCase(Locale.ROOT));
    }

    private static String own(LocalizedText title) {
        return title == null ? "" : title.getText() != null ? title.getText() : title.getEntries().isEmpty() ? "" : title.getEntries().get(0).getText();
    }

    private static void texts(LocalizedText text, StringBuilder to) {
        if (text != null) {
            to.append(' ').append(text.getText() == null ? "" : text.getText());
            for (TextEntry entry : text.getEntries()) {
                to.append(' ').append(entry.getText());
            }
        }
    }
}
