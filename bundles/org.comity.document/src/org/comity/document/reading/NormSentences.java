/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.reading;

import java.util.ArrayList;
import java.util.List;
import org.comity.agreement.Agreement;
import org.comity.document.NormTimes;
import org.comity.document.TimingWords;
import org.comity.engine.derive.Texts;
import org.comity.register.NormRow;
import org.comity.register.RowState;
import org.comity.terms.Actor;
import org.comity.terms.Counterparty;
import org.comity.terms.Direction;
import org.comity.terms.Distribution;
import org.comity.terms.Expression;
import org.comity.terms.LocalizedText;
import org.comity.terms.NormSentence;
import org.comity.terms.Modality;
import org.comity.terms.Verb;

/** Who shall, may or must not do what: norms of a draft and of the law as sentences. */
final class NormSentences {

    /** Last letters of Japanese verbs in the form that other words follow. */
    private static final String VERB_ENDS = "うくぐすつぬぶむる";

    private final Agreement agreement;
    private final String language;
    private final ReadingWords words;
    private final ReadingNames names;
    private final TimingWords timings;
    private final NormTimes times;

    NormSentences(Agreement agreement, String language, ReadingWords words, ReadingNames names, TimingWords timings, NormTimes times) {
        this.agreement = agreement;
        this.language = language;
        this.words = words;
        this.names = names;
        this.timings = timings;
        this.times = times;
    }

    /** A clause as a sentence; empty for one that could not be read. */
    String of(NormSentence s) {
        if (s == null) {
            return "";
        }
        boolean several = s.getBearers().size() > 1;
        String who = s.getBearers().isEmpty() ? words.of("nobody") : names.actors(s.getBearers());
        String how = several && s.getDistribution() != Distribution.PLAIN ? words.of("who-" + s.getDistribution().getLiteral()) : "";
        return words.say("norm", "who", who, "how", how, "modal", modal(s.getModality(), several, what(s)), "action", action(s.getModality(), what(s)),
            "towards", towards(s.getModality(), s.getCounterparties()), "through", names.maybe(s.getThrough()),
            "when", words.list(s.getTimings().stream().map(timings::of).toList()), "via", words.list(s.getChannels().stream().map(this::channel).toList()),
            "consent", names.maybe(s.getConsentOf()), "if", conditions(s.getConditions()), "unless", conditions(s.getExceptions()),
            "under", names.elements(s.getBases()), "phase", s.getPhase())
            + (s.isUnenforceable() ? words.of("norm-unenforceable") : "");
    }

    /** A norm the law adds as a sentence. */
    String of(NormRow row) {
        boolean several = row.getBearers().size() > 1;
        String who = row.getBearers().isEmpty() ? words.of("nobody") : names.named(row.getBearers());
        String object = Texts.in(row.getAction(), language);
        String what = row.getVerb() == null || row.getVerb() == Verb.NONE ? object : words.say("verb-" + row.getVerb().getLiteral(), "object", object);
        String to = row.getCounterparties().isEmpty() ? "" : words.say(to(row.getModality()), "who", names.named(row.getCounterparties()));
        String reading = row.getTrack() == null ? "" : row.getTrack().substring(row.getTrack().indexOf('@') + 1);
        String jointly = several && row.isJointly() && !what.startsWith(words.of("who-jointly")) ? words.of("who-jointly") : "";
        return words.say("norm", "who", who, "how", jointly, "modal", modal(row.getModality(), several, what),
            "action", action(row.getModality(), what), "towards", to, "when", times.of(row))
            + (row.getState() == RowState.ACTIVE ? "" : words.of("state-" + row.getState().getLiteral())) + (reading.isEmpty() ? "" : words.say("by-reading",
                "reading", reading));
    }

    /** A condition; empty if there is none. */
    String condition(Expression condition) {
        return condition == null ? "" : times.condition(condition, agreement);
    }

    /** Conditions that all have to be met. */
    String conditions(List<? extends Expression> conditions) {
        List<String> parts = new ArrayList<>();
        conditions.forEach(c -> parts.add(times.condition(c, agreement)));
        return words.and(parts);
    }

    /** How a message goes. */
    String channel(String channel) {
        return channel == null ? "" : words.has("channel-" + channel) ? words.of("channel-" + channel) : channel;
    }

    private String modal(Modality modality, boolean several, String action) {
        if (modality == Modality.MAY_CLAIM && language.startsWith("ja") && !isVerb(action)) {
            return words.of("modal-may-claim-thing");
        }
        String plural = "modal-" + modality.getLiteral() + "-plural";
        return words.of(several && words.has(plural) ? plural : "modal-" + modality.getLiteral());
    }

    private String what(NormSentence s) {
        if (s.getVerb() == null || s.getVerb() == Verb.NONE) {
            return text(s.getAction());
        }
        return words.say("verb-" + s.getVerb().getLiteral(), "patients", names.maybe(s.getPatients()), "object", text(s.getObject()));
    }

    private String text(LocalizedText text) {
        return Texts.in(text, language).strip();
    }

    /** In Japanese the end of the sentence leans on the verb: what is no verb gets one. */
    private String action(Modality modality, String plain) {
        String action = modality == Modality.MAY_CLAIM ? words.say("claim", "action", plain) : plain;
        if (!language.startsWith("ja") || action.isEmpty()) {
            return action;
        }
        String bare = action.endsWith("こと") ? action.substring(0, action.length() - 2) : action;
        if (isVerb(action) || modality == Modality.MAY_CLAIM) {
            return bare;
        }
        boolean foreign = bare.chars().allMatch(c -> c < 0x3000);
        return foreign ? "「" + bare + "」を行う" : bare + "を行う";
    }

    private static boolean isVerb(String action) {
        String bare = action.endsWith("こと") ? action.substring(0, action.length() - 2) : action;
        return !bare.isEmpty() && VERB_ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /** What stands before somebody a norm is owed to: some languages say it in another way of duties than of powers and claims. */
    private static String to(Modality modality) {
        return switch (modality) {
            case MUST, MUST_NOT, ENDEAVOUR -> "towards-duty";
            case MAY_CLAIM -> "towards-claim";
            default -> "towards-to";
        };
    }

    private String towards(Modality modality, List<Counterparty> all) {
        List<String> parts = new ArrayList<>();
        for (Counterparty each : all) {
            List<Actor> actors = each.getActors();
            String key = each.getDirection() == Direction.TO ? to(modality) : "towards-" + each.getDirection().getLiteral();
            parts.add(words.say(key, "who", names.actors(actors)));
        }
        return String.join(words.of("towards-separator"), parts);
    }
}
