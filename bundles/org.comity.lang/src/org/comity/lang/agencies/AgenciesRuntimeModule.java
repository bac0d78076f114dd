/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies;

import org.comity.lang.agencies.parser.SafeAgenciesParser;
import org.eclipse.xtext.parser.IParser;

/** Services of this language alone; those it shares with the others are in {@link org.comity.lang.ComityBindings}. */
public class AgenciesRuntimeModule extends AbstractAgenciesRuntimeModule {

    @Override
    public Class<? extends IParser> bindIParser() {
        return SafeAgenciesParser.class;
    }
}
