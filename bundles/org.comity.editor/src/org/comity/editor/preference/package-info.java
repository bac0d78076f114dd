/* SPDX-License-Identifier: EPL-2.0 */
/** What the user may switch on and off in the editor. */
package org.comity.editor.preference;
