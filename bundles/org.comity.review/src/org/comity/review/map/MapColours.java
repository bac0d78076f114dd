/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review.map;

/**
 * Colours of a diagram, as {@code #rrggbb}.
 *
 * @param background behind everything
 * @param text text
 * @param quiet text that steps back
 * @param party inside of a party
 * @param partyLine outline of a party
 * @param other inside of anyone else
 * @param otherLine outline of anyone else
 * @param duty duties
 * @param power permissions, powers, claims
 * @param ban prohibitions
 * @param money money
 */
public record MapColours(String background, String text, String quiet, String party, String partyLine, String other, String otherLine, String duty, String power,
    String ban, String money) {

    /** For paper and light themes. */
    public static final MapColours LIGHT = new MapColours("#ffffff", "#1f2430", "#5b6472", "#e6eef8", "#1d5fa8", "#f2f3f5", "#8a919c", "#1d5fa8", "#2e8b57", "#b23a48",
        "#bf7318");
    /** For dark themes. */
    public static final MapColours DARK = new MapColours("#1e1f22", "#e6e8eb", "#a5acb8", "#24364d", "#6aaae8", "#2f3136", "#8a919c", "#6aaae8", "#6ec490", "#e8808c",
        "#e7a85c");

    /** Colour of a kind of edge. */
    public String of(MapGraph.EdgeKind kind) {
        return switch (kind) {
            case DUTY -> duty;
            case POWER -> power;
            case BAN -> ban;
            case MONEY -> money;
        };
    }
}
