/* SPDX-License-Identifier: EPL-2.0 */
/** Registers of one draft under several laws side by side: which rows belong beside each other, and where a law says nothing. */
package org.comity.engine.compare;
