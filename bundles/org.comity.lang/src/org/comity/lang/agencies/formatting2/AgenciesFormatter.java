/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies.formatting2;

import org.comity.lang.formatting2.TermsFormatter;

/** Layout of directories: that of all languages, read off this one's grammar. */
public class AgenciesFormatter extends TermsFormatter {
}
