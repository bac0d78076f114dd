/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang;

/** Services of the shared grammar on its own; no file is written in it. */
public class TermsRuntimeModule extends AbstractTermsRuntimeModule {
}
