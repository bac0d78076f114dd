/* SPDX-License-Identifier: EPL-2.0 */
/** Checks of the statute language itself; what the law makes of a draft is the engine's matter. */
package org.comity.lang.statute.validation;
