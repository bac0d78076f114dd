/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

/** Editor services of the shared grammar on its own; no file is written in it. */
public class TermsIdeModule extends AbstractTermsIdeModule {
}
