/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Provision;
import org.comity.statute.Topic;
import org.comity.terms.Citation;

/**
 * Which provisions and topics of several jurisdictions belong beside each other: those that plug-ins declare equivalent,
 * and all that follows from it. A provision that nobody speaks of belongs where the one around it
 * does, unless that one corresponds to several of one law: then it is too wide to say what stands beside what.
 */
final class Alignment {

    private static final String TOPIC = "topic ";
    private static final String ANY = "*.";

    private final Map<String, String> leaders = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> members = new LinkedHashMap<>();
    private final Comparator<String> order;

    Alignment(LawLibrary law, List<String> jurisdictions) {
        order = Comparator.comparingInt((String name) -> {
            int index = jurisdictions.indexOf(LawPaths.root(name.startsWith(TOPIC) ? name.substring(TOPIC.length()) : name));
            return index < 0 ? jurisdictions.size() : index;
        }).thenComparing(name -> name);
        for (String path : law.paths()) {
            if (jurisdictions.contains(LawPaths.root(path)) && law.find(path).orElse(null) instanceof Provision provision) {
                for (Citation citation : provision.getEquivalents()) {
                    if (citation.getPath() != null && jurisdictions.contains(LawPaths.root(citation.getPath()))) {
                        join(path, citation.getPath());
                    }
                }
            }
        }
        for (Jurisdiction jurisdiction : law.jurisdictions()) {
            if (jurisdictions.contains(jurisdiction.getName())) {
                for (Topic topic : jurisdiction.getTopics()) {
                    // the same word is the same topic everywhere
                    join(TOPIC + jurisdiction.getName() + "." + topic.getName(), TOPIC + ANY + topic.getName());
                    topic.getEquivalents().stream().filter(e -> jurisdictions.contains(LawPaths.root(e)))
                        .forEach(e -> join(TOPIC + ANY + topic.getName(), TOPIC + ANY + e.substring(e.indexOf('.') + 1)));
                }
            }
        }
    }

    /** The line a provision belongs to, named by all provisions that correspond to each other. */
    String provision(String path) {
        for (String up = path; up.contains("."); up = up.substring(0, up.lastIndexOf('.'))) {
            if (leaders.containsKey(up)) {
                TreeSet<String> line = members.get(leader(up));
                boolean onePerLaw = line.stream().map(LawPaths::root).distinct().count() == line.size();
                if (onePerLaw || up.equals(path)) {
                    return String.join(" ", line);
                }
            }
        }
        return path;
    }

    /** The line a topic belongs to: the name it has in the first of the jurisdictions that has it, else its own. */
    String topic(String name) {
        String topic = TOPIC + ANY + name;
        if (!leaders.containsKey(topic)) {
            return name;
        }
        String first = members.get(leader(topic)).first();
        return first.substring(first.indexOf('.') + 1);
    }

    private void join(String a, String b) {
        String x = leader(a);
        String y = leader(b);
        if (!x.equals(y)) {
            leaders.put(y, x);
            members.get(x).addAll(members.remove(y));
        }
    }

    private String leader(String name) {
        String next = leaders.get(name);
        if (next == null) {
            leaders.put(name, name);
            TreeSet<String> self = new TreeSet<>(order);
            self.add(name);
            members.put(name, self);
            return name;
        }
        return next.equals(name) ? name : leader(next);
    }
}
