/* SPDX-License-Identifier: EPL-2.0 */
/** How much a finding of a rule is made of, where a user wants more or less than the law. */
package org.comity.workbench.views.rules;
