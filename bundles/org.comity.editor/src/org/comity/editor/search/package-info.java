/* SPDX-License-Identifier: EPL-2.0 */
/** Where the files of the workspace refer to an element, in the Search view. */
package org.comity.editor.search;
