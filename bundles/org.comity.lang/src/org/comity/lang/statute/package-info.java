/* SPDX-License-Identifier: EPL-2.0 */
/** The statute language: grammar, modules and set-up. */
package org.comity.lang.statute;
