/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

/**
 * A draft's reliance on a provision.
 *
 * @param path the provision, as it is relied on: the one asked for, one of its parts, or one it is part of
 * @param draft name of the agreement
 * @param place where in the draft
 * @param how how it relies on it, in words
 * @param what the clause, duty, cost or finding, in a line
 */
public record Use(String path, String draft, Place place, String how, String what) {
}
