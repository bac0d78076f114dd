/* SPDX-License-Identifier: EPL-2.0 */
/** The words a jurisdiction declares - roles, topics, facts, instruments, definitions - as seen from a place in a file. */
package org.comity.lang.catalogue;
