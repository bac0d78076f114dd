/* SPDX-License-Identifier: EPL-2.0 */
/** Parties, duties and money as a diagram: what is in it, where it goes, and how it is written as SVG. No user interface. */
package org.comity.review.map;
