/* SPDX-License-Identifier: EPL-2.0 */
/** The command line: review, format and law. */
package org.comity.cli;
