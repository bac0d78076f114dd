/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.formatting2;

import org.comity.lang.formatting2.TermsFormatter;

/** Layout of law: that of all languages, read off this one's grammar. */
public class StatuteFormatter extends TermsFormatter {
}
