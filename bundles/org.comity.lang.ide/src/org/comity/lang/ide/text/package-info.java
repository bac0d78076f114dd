/* SPDX-License-Identifier: EPL-2.0 */
/** Names, titles and explanations of elements, as plain text and Markdown. */
package org.comity.lang.ide.text;
