/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.List;
import java.util.function.Supplier;
import org.comity.engine.expression.Scope;
import org.comity.engine.expression.UsedFact;
import org.comity.engine.expression.Values.Unknown;
import org.comity.engine.truth.Truth;
import org.comity.statute.Message;
import org.comity.statute.RequiredContent;
import org.comity.statute.RuleBody;
import org.comity.statute.Verdict;
import org.comity.terms.LocalizedText;

/**
 * What one instance of a rule, a reading or an exception says.
 *
 * @param body the body evaluated
 * @param guard truth of the guard
 * @param requirement truth of the requirement; TRUE if there is none
 * @param verdict verdict by the table of three values
 * @param message the rule's own message, or null
 * @param content the missing content the message is about, or null
 * @param reason why the rule does not apply, worked out when asked; null if the message says it
 * @param facts facts used
 * @param unknowns questions left open
 * @param scope scope for the placeholders of the message
 */
record Outcome(RuleBody body, Truth guard, Truth requirement, Verdict verdict, Message message, RequiredContent content,
    Supplier<LocalizedText> reason, List<UsedFact> facts, List<Unknown> unknowns, Scope scope) {
}
