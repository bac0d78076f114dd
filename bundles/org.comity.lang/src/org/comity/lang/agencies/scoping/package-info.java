/* SPDX-License-Identifier: EPL-2.0 */
/** Names in the directory language. */
package org.comity.lang.agencies.scoping;
