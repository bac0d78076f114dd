/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement.formatting2;

import org.comity.lang.formatting2.TermsFormatter;

/** Layout of drafts: that of all languages, read off this one's grammar. */
public class AgreementFormatter extends TermsFormatter {
}
