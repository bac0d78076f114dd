/* SPDX-License-Identifier: EPL-2.0 */
/** The first text of a new draft: what its drafter chose, what the law requires of it, and fields for the rest. */
package org.comity.document.skeleton;
