package vn.tram.processes.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.tram.processes.lists.IdentityCheck.Document.CCCD;
import static vn.tram.processes.lists.IdentityCheck.Document.CMND;
import static vn.tram.processes.lists.IdentityCheck.Document.NONE;
import static vn.tram.processes.lists.IdentityCheck.Document.PASSPORT;
import static vn.tram.processes.lists.IdentityCheck.State.MISMATCH;
import static vn.tram.processes.lists.IdentityCheck.State.NOT_APPLICABLE;
import static vn.tram.processes.lists.IdentityCheck.State.PLAUSIBLE;
import static vn.tram.processes.lists.IdentityCheck.State.UNSETTLED;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tram.processes.lists.IdentityCheck.Document;
import vn.tram.processes.lists.IdentityCheck.Finding;
import vn.tram.processes.lists.IdentityCheck.Question;
import vn.tram.processes.lists.IdentityCheck.Reason;
import vn.tram.processes.lists.IdentityCheck.State;

class IdentityCheckTest {

    private static final boolean YES = true;
    private static final boolean NO = false;

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void readTheTable() {
        engine = DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        InputStream table =
                IdentityCheck.class.getClassLoader().getResourceAsStream(IdentityCheck.RESOURCE);
        decision = engine.parseDecision(IdentityCheck.KEY, table);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachRuleAnswersWithItsStateAndReason(Reason reason, State state, Question question) {
        assertThat(ask(question)).isEqualTo(new Finding(state, reason));
    }

    /** Per rule one question that differs in as little as possible from a number that agrees. */
    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(Reason.FOREIGNER, NOT_APPLICABLE, foreigner(PASSPORT)),
                arguments(Reason.NONE, UNSETTLED, about(NONE, NO, YES, YES, YES, NO)),
                arguments(
                        Reason.PASSPORT_OF_CITIZEN,
                        UNSETTLED,
                        about(PASSPORT, YES, YES, YES, YES, NO)),
                arguments(Reason.FORM, MISMATCH, about(CCCD, NO, YES, YES, YES, NO)),
                arguments(Reason.OLD_CARD, PLAUSIBLE, about(CMND, YES, YES, YES, YES, YES)),
                arguments(Reason.CARD_EXPIRED, UNSETTLED, about(CMND, YES, YES, YES, YES, NO)),
                arguments(Reason.BIRTH_YEAR, MISMATCH, about(CCCD, YES, NO, YES, YES, NO)),
                arguments(Reason.SEX, MISMATCH, about(CCCD, YES, YES, NO, YES, NO)),
                arguments(Reason.BIRTH_YEAR_AND_SEX, MISMATCH, about(CCCD, YES, NO, NO, YES, NO)),
                arguments(Reason.PROVINCE, UNSETTLED, about(CCCD, YES, YES, YES, NO, NO)),
                arguments(Reason.AGREES, PLAUSIBLE, about(CCCD, YES, YES, YES, YES, NO)));
    }

    @Test
    void theTableHasARuleForEachReasonAndATestForEachRule() {
        var rules = ((DmnDecisionTableImpl) decision.getDecisionLogic()).getRules();

        assertThat(rules).hasSize(11).hasSameSizeAs(Reason.values());
        assertThat(rules().map(row -> row.get()[0]))
                .containsExactlyInAnyOrder((Object[]) Reason.values());
    }

    @Test
    void exactlyOneRuleAppliesToEveryPossibleQuestion() {
        List<Question> all = everyPossibleQuestion();

        assertThat(all).hasSize(4 * 64).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(question -> assertThat(evaluate(question)).hasSize(1));
    }

    @Test
    void aForeignerIsNeverComparedWhateverTheDocument() {
        assertThat(Document.values())
                .allSatisfy(
                        document ->
                                assertThat(ask(foreigner(document)).state())
                                        .isEqualTo(NOT_APPLICABLE));
    }

    @Test
    void aMissingNumberIsNotCalledIllFormed() {
        assertThat(ask(about(NONE, NO, NO, NO, NO, NO)).reason()).isEqualTo(Reason.NONE);
    }

    @Test
    void anIllFormedNumberIsJudgedByNothingElse() {
        assertThat(ask(about(CCCD, NO, NO, NO, NO, YES)).reason()).isEqualTo(Reason.FORM);
        assertThat(ask(about(CMND, NO, YES, YES, YES, NO)).reason()).isEqualTo(Reason.FORM);
    }

    @Test
    void aContradictionOutweighsAnUnknownProvince() {
        assertThat(ask(about(CCCD, YES, NO, YES, NO, NO)).reason()).isEqualTo(Reason.BIRTH_YEAR);
        assertThat(ask(about(CCCD, YES, YES, NO, NO, NO)).reason()).isEqualTo(Reason.SEX);
    }

    @Test
    void theEndOfTheOldCardsDoesNotTouchTheTwelveDigits() {
        assertThat(ask(about(CCCD, YES, YES, YES, YES, YES)))
                .isEqualTo(ask(about(CCCD, YES, YES, YES, YES, NO)));
    }

    @Test
    void anUnknownKindOfDocumentGetsNoAnswer() {
        Map<String, Object> inputs =
                new HashMap<>(about(CCCD, YES, YES, YES, YES, NO).asVariables());
        inputs.put("document", "LIBRARY_CARD");

        assertThat(engine.evaluateDecisionTable(decision, inputs)).isEmpty();
    }

    private static Finding ask(Question question) {
        return Finding.from(evaluate(question).getSingleResult().getEntryMap());
    }

    private static DmnDecisionTableResult evaluate(Question question) {
        return engine.evaluateDecisionTable(decision, question.asVariables());
    }

    private static Question about(
            Document document,
            boolean wellFormed,
            boolean birthYearAgrees,
            boolean sexAgrees,
            boolean provinceKnown,
            boolean cmndAccepted) {
        return new Question(
                document,
                wellFormed,
                birthYearAgrees,
                sexAgrees,
                provinceKnown,
                false,
                cmndAccepted);
    }

    private static Question foreigner(Document document) {
        return new Question(document, false, false, false, false, true, false);
    }

    private static List<Question> everyPossibleQuestion() {
        return Stream.of(Document.values())
                .flatMap(
                        document ->
                                IntStream.range(0, 64).mapToObj(bits -> question(document, bits)))
                .toList();
    }

    private static Question question(Document document, int bits) {
        return new Question(
                document,
                (bits & 1) != 0,
                (bits & 2) != 0,
                (bits & 4) != 0,
                (bits & 8) != 0,
                (bits & 16) != 0,
                (bits & 32) != 0);
    }
}
