/* SPDX-License-Identifier: EPL-2.0 */
/** What reviewers decided on findings: kept in a readable file beside the draft, and stale when the clause or the law has changed since. */
package org.comity.document.decisions;
