/* SPDX-License-Identifier: EPL-2.0 */
/** The languages of Comity, as the editor wants them registered. */
package org.comity.workbench.language;
