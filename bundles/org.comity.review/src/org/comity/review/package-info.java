/* SPDX-License-Identifier: EPL-2.0 */
/**
 * The review of a draft as a reader sees it: rows of text that may be kept, sorted and shown while the draft is edited on.
 * No user interface, no parser.
 */
package org.comity.review;
