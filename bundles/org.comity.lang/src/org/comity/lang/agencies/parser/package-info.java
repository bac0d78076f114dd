/* SPDX-License-Identifier: EPL-2.0 */
/** Reading directories. */
package org.comity.lang.agencies.parser;
