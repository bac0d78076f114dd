/* SPDX-License-Identifier: EPL-2.0 */
/** The register: who owes what to whom by when. */
package org.comity.workbench.views.register;
