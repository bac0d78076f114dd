/* SPDX-License-Identifier: EPL-2.0 */
/**
 * What differs between two registers of one draft: read before and after a reform, on two dates, or before and after an
 * edit. Pure functions over registers; nothing here reads a draft or the law.
 */
package org.comity.engine.difference;
