/* SPDX-License-Identifier: EPL-2.0 */
/** From a name to what it stands for, in files of the workspace and in texts of the installation. */
package org.comity.editor.navigate;
