/* SPDX-License-Identifier: EPL-2.0 */
/** What the draft leaves open. */
package org.comity.workbench.views.silences;
