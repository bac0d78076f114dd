/* SPDX-License-Identifier: EPL-2.0 */
/** The draft as a document to read, with its findings in the margin. */
package org.comity.workbench.reviewing.document;
