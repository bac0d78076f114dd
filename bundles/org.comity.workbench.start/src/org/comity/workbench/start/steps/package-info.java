/* SPDX-License-Identifier: EPL-2.0 */
/** A guide beside the work: steps that can be read, carried out and ticked off. */
package org.comity.workbench.start.steps;
