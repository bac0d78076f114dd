/* SPDX-License-Identifier: EPL-2.0 */
/** What is being reviewed and how: the draft in the active editor, the reader's settings, the latest results. */
package org.comity.workbench.views.session;
