/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement;

import org.comity.lang.agreement.parser.SafeAgreementParser;
import org.eclipse.xtext.parser.IParser;

/** Services of this language alone; those it shares with the others are in {@link org.comity.lang.ComityBindings}. */
public class AgreementRuntimeModule extends AbstractAgreementRuntimeModule {

    @Override
    public Class<? extends IParser> bindIParser() {
        return SafeAgreementParser.class;
    }
}
