/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.Map;
import org.comity.statute.Force;
import org.comity.statute.Rule;
import org.comity.statute.RuleBody;

/**
 * A rule that could apply, or what a contested reading incorporates of one.
 *
 * @param rule the rule
 * @param path its qualified name; for an incorporated copy {@code HOST>ORIGINAL}
 * @param provision path of the provision it stands in
 * @param host path of the rule that incorporates it, or null
 * @param track reading it belongs to ({@code RULE@READING}), or null
 * @param substitutions roles exchanged by incorporation: original to host
 */
record Candidate(Rule rule, String path, String provision, String host, String track, Map<String, String> substitutions) {

    /** The body that is evaluated. */
    RuleBody body() {
        return rule;
    }

    /** Force; topics and costs are dispositive unless the rule says otherwise, the rest is mandatory. */
    Force force() {
        if (rule.getForce() != Force.UNSTATED) {
            return rule.getForce();
        }
        return rule.getTopicRules().isEmpty() && rule.getCostRules().isEmpty() ? Force.MANDATORY : Force.DISPOSITIVE;
    }

    /** The path of the original rule, without the host. */
    String original() {
        int arrow = path.indexOf('>');
        return arrow < 0 ? path : path.substring(arrow + 1);
    }
}
