/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The closed list of features an expression may use, by owner type. What is not here does not exist: completion, the type
 * checker and the evaluator all read this one list.
 */
public final class FeatureCatalog {

    private static final FeatureCatalog STANDARD = new FeatureCatalog();

    private final Map<String, Map<String, Feature>> byOwner = new LinkedHashMap<>();
    private final Map<String, Type> roots = new LinkedHashMap<>();

    private FeatureCatalog() {
        List<Feature> all = new ArrayList<>();
        NormCatalog.contribute(all);
        ActorCatalog.contribute(all);
        CostCatalog.contribute(all);
        DraftCatalog.contribute(all);
        for (Feature feature : all) {
            byOwner.computeIfAbsent(feature.owner(), o -> new LinkedHashMap<>()).put(feature.name(), feature);
        }
        DraftCatalog.roots().forEach((name, root) -> roots.put(name, root.type()));
    }

    /** The one catalogue. */
    public static FeatureCatalog standard() {
        return STANDARD;
    }

    /** A feature of an owner type. */
    public Optional<Feature> feature(String owner, String name) {
        return Optional.ofNullable(byOwner.getOrDefault(owner, Map.of()).get(name));
    }

    /** All features of an owner type, in catalogue order. */
    public Collection<Feature> features(String owner) {
        return byOwner.getOrDefault(owner, Map.of()).values();
    }

    /** All owner types. */
    public Collection<String> owners() {
        return byOwner.keySet();
    }

    /** Names an expression may start with besides variables and roles, with their types: lists of the draft, asOf. */
    public Map<String, Type> roots() {
        return roots;
    }
}
