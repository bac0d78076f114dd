/* SPDX-License-Identifier: EPL-2.0 */
/** How drafts are read: as of which date, with which reforms, under which law, in which language. One toolbar and one menu. */
package org.comity.workbench.views.toolbar;
