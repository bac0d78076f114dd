/* SPDX-License-Identifier: EPL-2.0 */
/**
 * Files of law in binary form, so that all of it is there without parsing. What is stored belongs to one exact text: it is
 * found by a key over the text, the grammars and the models, and a text that is not found is parsed as ever. Nodes are made
 * from the text when somebody first asks where an element stands.
 */
package org.comity.lang.stored;
