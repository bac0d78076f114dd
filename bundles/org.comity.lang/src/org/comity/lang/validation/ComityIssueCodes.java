/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import java.util.Locale;
import org.eclipse.xtext.preferences.PreferenceKey;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.ConfigurableIssueCodesProvider;

/** Makes the severity of every issue a setting, with the severity of {@link IssueCode} as its default. */
public class ComityIssueCodes extends ConfigurableIssueCodesProvider {

    @Override
    protected void initialize(IAcceptor<PreferenceKey> acceptor) {
        super.initialize(acceptor);
        for (IssueCode code : IssueCode.values()) {
            acceptor.accept(create(code.id(), code.severity().name().toLowerCase(Locale.ROOT)));
        }
    }
}
