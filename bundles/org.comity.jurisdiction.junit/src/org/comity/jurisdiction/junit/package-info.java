/* SPDX-License-Identifier: EPL-2.0 */
/** The conformance kit for JUnit: the test of a jurisdiction needs one line. */
package org.comity.jurisdiction.junit;
