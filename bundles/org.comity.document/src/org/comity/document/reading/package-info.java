/* SPDX-License-Identifier: EPL-2.0 */
/** An agreement as a document to read: numbered paragraphs in full sentences, with what the law adds; no syntax, no code. */
package org.comity.document.reading;
