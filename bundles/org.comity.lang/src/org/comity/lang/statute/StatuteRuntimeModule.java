/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute;

import org.comity.lang.statute.parser.SafeStatuteParser;
import org.eclipse.xtext.parser.IParser;

/** Services of this language alone; those it shares with the others are in {@link org.comity.lang.ComityBindings}. */
public class StatuteRuntimeModule extends AbstractStatuteRuntimeModule {

    @Override
    public Class<? extends IParser> bindIParser() {
        return SafeStatuteParser.class;
    }
}
