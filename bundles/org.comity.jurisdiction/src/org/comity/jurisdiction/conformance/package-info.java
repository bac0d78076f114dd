/* SPDX-License-Identifier: EPL-2.0 */
/**
 * The conformance kit: runs every rule's own examples, and looks for what a jurisdiction must have. A plug-in author's test
 * is a few lines over {@link org.comity.jurisdiction.conformance.Conformance}.
 */
package org.comity.jurisdiction.conformance;
