/* SPDX-License-Identifier: EPL-2.0 */
/** A new jurisdiction as a project of its own: made from templates that build and pass the conformance kit as they are. */
package org.comity.jurisdiction.project;
