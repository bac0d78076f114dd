/* SPDX-License-Identifier: EPL-2.0 */
/** Reviewing: the draft as a document, its findings to decide on, and the report; for people who never read code. */
package org.comity.workbench.reviewing;
