/* SPDX-License-Identifier: EPL-2.0 */
/** What the review found, above the text it was found in. */
package org.comity.workbench.views.mining;
