/* SPDX-License-Identifier: EPL-2.0 */
/** A draft as the engine reads it: its elements in document order, its actors, its facts, and the law and date it is read under. */
package org.comity.engine.draft;
