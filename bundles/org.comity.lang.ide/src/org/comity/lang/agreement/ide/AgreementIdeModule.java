/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement.ide;


/**
 * Use this class to register ide components.
 */
public class AgreementIdeModule extends AbstractAgreementIdeModule {
}
