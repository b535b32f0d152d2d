package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.complaints.ClaimField;
import vn.tram.people.OwnRecords;
import vn.tram.people.OwnRecords.OwnRecord;
import vn.tram.portal.complaints.Step.Kind;
import vn.tram.portal.complaints.Step.Option;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.shell.Messages;

/** The page of a question, and the page with all answers. */
@Component
class StepView {

    private final PortalPages pages;
    private final Way way;
    private final PhotoWords papers;
    private final OwnRecords records;
    private final Messages messages;

    StepView(PortalPages pages, Way way, PhotoWords papers, OwnRecords records, Messages messages) {
        this.pages = pages;
        this.way = way;
        this.papers = papers;
        this.records = records;
        this.messages = messages;
    }

    /** A choice, perhaps the one that was made. */
    record Choice(String value, String text, String detail, boolean chosen) {}

    /** An answer to look at once more, and where to change it. */
    record Said(String label, String text, String change) {}

    /**
     * @param typed what stands in the field: the answer, or what was typed in its place
     * @param fault in words, where there is one
     */
    ModelAndView question(
            Step step,
            String typed,
            Visit visit,
            HttpServletRequest request,
            Optional<String> fault) {
        Locale locale = PortalLanguage.of(request).locale();
        ModelAndView page =
                pages.page(
                        request,
                        step.kind() == Kind.PAPERS ? "complaint-paper" : "complaint-step",
                        "portal.complaint.title",
                        PortalPath.COMPLAINT_STEP);
        String title = ask(locale, step.words());
        page.addObject("title", title);
        page.addObject("key", step.key());
        page.addObject("hint", hint(step, locale));
        page.addObject("optional", step.optional());
        page.addObject("kind" + step.kind().name(), true);
        page.addObject("typed", typed);
        page.addObject("ownName", step.key().equals(Answers.NAME));
        page.addObject("fault", fault.orElse(null));
        choices(step, typed, page);
        if (step.kind() == Kind.DAY) {
            day(typed, page);
        }
        if (step.kind() == Kind.PAPERS) {
            papers.show(page, visit, request);
        }
        position(step, visit, locale, page, request);
        if (fault.isPresent()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    private static void choices(Step step, String typed, ModelAndView page) {
        List<String> chosen = List.of(typed.split(","));
        page.addObject(
                "choices",
                step.options().stream()
                        .map(
                                option ->
                                        new Choice(
                                                option.value(),
                                                option.text(),
                                                option.detail().isEmpty() ? null : option.detail(),
                                                chosen.contains(option.value())))
                        .toList());
    }

    /** From the right: whoever knows only the year types only the year. */
    private static void day(String typed, ModelAndView page) {
        List<String> parts =
                typed.isEmpty() ? List.of() : new ArrayList<>(List.of(typed.split("/")));
        String[] boxes = {"", "", ""};
        for (int i = 0; i < Math.min(3, parts.size()); i++) {
            boxes[2 - i] = parts.get(parts.size() - 1 - i);
        }
        page.addObject("d", boxes[0]);
        page.addObject("m", boxes[1]);
        page.addObject("y", boxes[2]);
    }

    /** How many questions there are is known once it is known what it is about. */
    private void position(
            Step step, Visit visit, Locale locale, ModelAndView page, HttpServletRequest request) {
        List<Step> steps = way.steps(visit, locale);
        int at = 0;
        while (at < steps.size() - 1 && !steps.get(at).key().equals(step.key())) {
            at++;
        }
        boolean known =
                visit.answers().feedback()
                        ? visit.answers().about().isPresent()
                        : visit.answers().kind().isPresent();
        page.addObject("now", at + 1);
        page.addObject("all", steps.size());
        page.addObject("known", known);
        page.addObject(
                "position",
                known
                        ? ask(locale, "position", at + 1, steps.size())
                        : ask(locale, "position.unknown", at + 1));
        String before =
                at == 0
                        ? PortalPath.COMPLAINTS.in(PortalLanguage.of(request))
                        : to(steps.get(at - 1).key(), request);
        page.addObject("before", before);
        page.addObject("later", PortalPath.COMPLAINTS.in(PortalLanguage.of(request)) + "?luu");
    }

    static String to(String key, HttpServletRequest request) {
        return PortalPath.COMPLAINT_STEP.in(PortalLanguage.of(request)) + "?hoi=" + key;
    }

    ModelAndView check(Visit visit, HttpServletRequest request, Optional<String> fault) {
        Locale locale = PortalLanguage.of(request).locale();
        ModelAndView page =
                pages.page(
                        request, "complaint-check", "portal.ask.check", PortalPath.COMPLAINT_CHECK);
        List<Step> steps = way.steps(visit, locale);
        page.addObject(
                "said", steps.stream().map(step -> said(step, visit, locale, request)).toList());
        page.addObject("phone", visit.phone().masked());
        page.addObject("before", to(steps.get(steps.size() - 1).key(), request));
        page.addObject("later", PortalPath.COMPLAINTS.in(PortalLanguage.of(request)) + "?luu");
        page.addObject("fault", fault.orElse(null));
        papers.show(page, visit, request);
        if (fault.isPresent()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    private Said said(Step step, Visit visit, Locale locale, HttpServletRequest request) {
        String answer = visit.answers().given().getOrDefault(step.key(), "");
        String text = text(step, answer, visit, locale);
        String label =
                Answers.field(step.key())
                        .map(field -> label(step, field, locale))
                        .orElseGet(() -> ask(locale, "label." + step.key()));
        return new Said(label, text, to(step.key(), request));
    }

    private String text(Step step, String answer, Visit visit, Locale locale) {
        if (step.kind() == Kind.PAPERS) {
            return ask(locale, "papers.count", papers.count(visit));
        }
        if (step.key().equals(Answers.NAME)) {
            // as the record writes it, with the marks that were left out
            return visit.person().flatMap(records::of).map(OwnRecord::name).orElse(answer);
        }
        return answer.isEmpty() ? ask(locale, "left-empty") : inWords(step, answer);
    }

    /** What is missing altogether is not put right. */
    private String label(Step step, ClaimField field, Locale locale) {
        String name = messages.text(locale, "complaints.field." + field.code());
        return step.words().startsWith("missing") ? name : ask(locale, "label.should", name);
    }

    private static String inWords(Step step, String answer) {
        return step.options().isEmpty()
                ? answer
                : Stream.of(answer.split(","))
                        .flatMap(
                                one ->
                                        step.options().stream()
                                                .filter(option -> option.value().equals(one))
                                                .map(Option::text))
                        .collect(Collectors.joining(", "));
    }

    private String hint(Step step, Locale locale) {
        String key = "portal.ask." + step.words() + ".hint";
        return messages.has(key) ? messages.text(locale, key) : null;
    }

    private String ask(Locale locale, String key, Object... arguments) {
        return messages.text(locale, "portal.ask." + key, arguments);
    }
}
