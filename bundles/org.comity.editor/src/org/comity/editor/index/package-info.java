/* SPDX-License-Identifier: EPL-2.0 */
/**
 * What is remembered of the files of a project from one start to the next: which names each gives and uses, and under what
 * its problems were found. It can be thrown away at any time; then it is made anew from the files.
 */
package org.comity.editor.index;
