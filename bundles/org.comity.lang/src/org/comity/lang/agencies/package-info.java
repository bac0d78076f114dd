/* SPDX-License-Identifier: EPL-2.0 */
/** The directory language: grammar, modules and set-up. */
package org.comity.lang.agencies;
