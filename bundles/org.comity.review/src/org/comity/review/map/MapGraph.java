/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review.map;

import java.util.List;

/**
 * What a diagram shows.
 *
 * @param nodes parties and others, in the order of the draft
 * @param edges what goes from one to another, all of a kind between the same two in one edge
 * @param legend what the kinds of edges are called, those that occur
 */
public record MapGraph(List<Node> nodes, List<Edge> edges, List<Legend> legend) {

    /** The empty diagram. */
    public static final MapGraph EMPTY = new MapGraph(List.of(), List.of(), List.of());

    /** What a node is. */
    public enum NodeKind {
        /** Signs. */
        PARTY,
        /** Does not sign: a body, a third person, a group. */
        OTHER
    }

    /** What an edge carries. */
    public enum EdgeKind {
        /** Duties. */
        DUTY,
        /** Permissions, powers, claims. */
        POWER,
        /** Prohibitions. */
        BAN,
        /** Money. */
        MONEY
    }

    /**
     * A kind of edge in words.
     *
     * @param kind the kind
     * @param text what it is called
     */
    public record Legend(EdgeKind kind, String text) {
    }

    /**
     * A node.
     *
     * @param name name in the draft
     * @param kind what it is
     * @param title what it is called; may be empty
     * @param lines what is said of it alone: duties towards nobody, what it bears itself
     */
    public record Node(String name, NodeKind kind, String title, List<String> lines) {
    }

    /**
     * An edge.
     *
     * @param from name of the node it leaves
     * @param to name of the node it reaches
     * @param kind what it carries
     * @param lines its label, a few short lines
     * @param ids identifiers of the results it stands for
     */
    public record Edge(String from, String to, EdgeKind kind, List<String> lines, List<String> ids) {
    }
}
