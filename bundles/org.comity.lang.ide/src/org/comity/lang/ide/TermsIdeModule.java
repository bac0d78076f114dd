/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;


/**
 * Use this class to register ide components.
 */
public class TermsIdeModule extends AbstractTermsIdeModule {
}
