/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.ide;


/**
 * Use this class to register ide components.
 */
public class StatuteIdeModule extends AbstractStatuteIdeModule {
}
