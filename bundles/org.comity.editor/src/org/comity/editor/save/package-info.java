/* SPDX-License-Identifier: EPL-2.0 */
/** Saving so that nothing the user has saved is lost, whatever happens while it is written. */
package org.comity.editor.save;
