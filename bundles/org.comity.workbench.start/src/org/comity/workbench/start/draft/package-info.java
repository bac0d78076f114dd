/* SPDX-License-Identifier: EPL-2.0 */
/** The wizard for a new agreement: file, law, parties, clauses. */
package org.comity.workbench.start.draft;
