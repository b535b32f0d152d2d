package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.FiledComplaint;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.Refusal;
import vn.tram.people.OwnRecords;
import vn.tram.people.OwnRecords.OwnRecord;
import vn.tram.photos.SentPicture;
import vn.tram.portal.complaints.Questions.Question;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.portal.own.PortalCookies;

/**
 * One's complaints. Whoever comes here opened the own record with a code; without it every page
 * leads to where codes are asked for, whatever was asked.
 */
@Controller
class ComplaintPages {

    private final PortalPages pages;
    private final PortalCookies cookies;
    private final OwnRecords records;
    private final CitizenComplaints complaints;
    private final Questions questions;
    private final ComplaintWords words;

    ComplaintPages(
            PortalPages pages,
            PortalCookies cookies,
            OwnRecords records,
            CitizenComplaints complaints,
            Questions questions,
            ComplaintWords words) {
        this.pages = pages;
        this.cookies = cookies;
        this.records = records;
        this.complaints = complaints;
        this.questions = questions;
        this.words = words;
    }

    /** Who asks, proved by a code. */
    private record Visitor(OwnRecord own, PhoneNumber phone) {}

    private Optional<Visitor> visitor(HttpServletRequest request) {
        return cookies.record(request)
                .flatMap(records::of)
                .flatMap(own -> records.phone(own.id()).map(phone -> new Visitor(own, phone)));
    }

    private ModelAndView signIn(HttpServletRequest request) {
        return new ModelAndView(
                "redirect:" + PortalPath.OWN.in(PortalLanguage.of(request)) + "?complain");
    }

    @GetMapping({PortalRoutes.COMPLAINTS, PortalRoutes.COMPLAINTS_EN})
    ModelAndView mine(HttpServletRequest request, HttpServletResponse response) {
        pages.remember(request, response);
        return visitor(request)
                .map(
                        who ->
                                pages.page(
                                                request,
                                                "complaints",
                                                "portal.complaints.title",
                                                PortalPath.COMPLAINTS)
                                        .addObject(
                                                "lines",
                                                complaints.of(who.own().id(), who.phone()).stream()
                                                        .map(
                                                                each ->
                                                                        words.line(
                                                                                each,
                                                                                locale(request)))
                                                        .toList()))
                .orElseGet(() -> signIn(request));
    }

    @GetMapping({PortalRoutes.COMPLAINT_STEP, PortalRoutes.COMPLAINT_STEP_EN})
    ModelAndView begin(HttpServletRequest request) {
        return visitor(request)
                .map(who -> step(new Answers(Map.of()), who, request, Optional.empty()))
                .orElseGet(() -> signIn(request));
    }

    @PostMapping({PortalRoutes.COMPLAINT_STEP, PortalRoutes.COMPLAINT_STEP_EN})
    ModelAndView answer(
            HttpServletRequest request,
            @RequestParam(name = "gui", defaultValue = "") String send,
            @RequestParam(name = "hoi", defaultValue = "") String asked) {
        return visitor(request)
                .map(who -> answered(Answers.of(request), asked, !send.isEmpty(), who, request))
                .orElseGet(() -> signIn(request));
    }

    private ModelAndView answered(
            Answers answers, String asked, boolean send, Visitor who, HttpServletRequest request) {
        for (Map.Entry<ClaimField, String> claim : answers.claims().entrySet()) {
            Optional<Refusal> fault = complaints.fault(claim.getKey(), claim.getValue());
            if (fault.isPresent()) {
                return step(
                        answers.without(Answers.source(claim.getKey())),
                        who,
                        request,
                        Optional.of(words.fault(fault.get(), locale(request))));
            }
        }
        boolean skipped = !asked.isEmpty() && answers.text(asked).isEmpty();
        if (skipped) {
            return step(
                    answers,
                    who,
                    request,
                    Optional.of(pages.text(request, "portal.complaint.empty")));
        }
        return send && questions.next(answers, who.own().id(), locale(request)).isEmpty()
                ? file(answers, who, request)
                : step(answers, who, request, Optional.empty());
    }

    /** The next question, or everything to look at once more. */
    private ModelAndView step(
            Answers answers, Visitor who, HttpServletRequest request, Optional<String> fault) {
        Optional<Question> next = questions.next(answers, who.own().id(), locale(request));
        ModelAndView page =
                pages.page(
                        request,
                        next.isPresent() ? "complaint-step" : "complaint-check",
                        "portal.complaint.title",
                        PortalPath.COMPLAINT_STEP);
        page.addObject("kept", words.kept(answers));
        page.addObject("fault", fault.orElse(null));
        next.ifPresent(question -> page.addObject("question", question));
        if (next.isEmpty()) {
            page.addObject("name", who.own().name());
            page.addObject("said", words.said(answers, locale(request)));
        }
        if (fault.isPresent()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    private ModelAndView file(Answers answers, Visitor who, HttpServletRequest request) {
        Outcome<FiledComplaint> filed =
                complaints.file(answers.complaint(who.own(), who.phone()), who.phone());
        if (filed instanceof Outcome.Refused<FiledComplaint> refused) {
            return step(
                    answers,
                    who,
                    request,
                    Optional.of(words.fault(refused.refusal(), locale(request))));
        }
        return view(request, filed.value().reference(), filed.value().joined() ? "&lai" : "&moi");
    }

    private static ModelAndView view(HttpServletRequest request, String reference, String more) {
        return new ModelAndView(
                "redirect:"
                        + PortalPath.COMPLAINT_VIEW.in(PortalLanguage.of(request))
                        + "?so="
                        + reference
                        + more);
    }

    @GetMapping({PortalRoutes.COMPLAINT_VIEW, PortalRoutes.COMPLAINT_VIEW_EN})
    ModelAndView show(
            HttpServletRequest request,
            @RequestParam(name = "so", defaultValue = "") String reference) {
        return visitor(request)
                .map(who -> show(reference, who, request, Optional.empty()))
                .orElseGet(() -> signIn(request));
    }

    private ModelAndView show(
            String reference, Visitor who, HttpServletRequest request, Optional<String> fault) {
        Optional<ComplaintView> found = complaints.byReference(reference, who.phone());
        if (found.isEmpty()) {
            return pages.problem(
                    request,
                    PortalPath.COMPLAINTS,
                    HttpStatus.NOT_FOUND,
                    pages.text(request, "portal.complaint.none"));
        }
        ModelAndView page =
                pages.page(
                        request, "complaint", "portal.complaint.yours", PortalPath.COMPLAINT_VIEW);
        page.addObject("complaint", words.page(found.get(), who.phone(), locale(request)));
        page.addObject("fault", fault.orElse(null));
        for (String notice : List.of("moi", "lai", "anh")) {
            if (request.getParameterMap().containsKey(notice)) {
                page.addObject("notice", pages.text(request, "portal.complaint.notice." + notice));
            }
        }
        if (fault.isPresent()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    @PostMapping({PortalRoutes.COMPLAINT_VIEW, PortalRoutes.COMPLAINT_VIEW_EN})
    ModelAndView act(
            HttpServletRequest request,
            @RequestParam(name = "so", defaultValue = "") String reference,
            @RequestParam(name = "lam", defaultValue = "") String what,
            @RequestParam(name = "loi", defaultValue = "") String said) {
        return onOne(
                request,
                reference,
                (complaint, who) ->
                        switch (what) {
                            case "answer" -> complaints.answer(complaint.id(), said, who.phone());
                            case "reopen" -> complaints.reopen(complaint.id(), said, who.phone());
                            case "withdraw" -> complaints.withdraw(complaint.id(), who.phone());
                            default -> Outcome.done();
                        },
                "");
    }

    @PostMapping({PortalRoutes.COMPLAINT_PICTURE, PortalRoutes.COMPLAINT_PICTURE_EN})
    ModelAndView picture(
            HttpServletRequest request,
            @RequestParam(name = "so", defaultValue = "") String reference,
            @RequestParam(name = "anh", required = false) MultipartFile file)
            throws IOException {
        byte[] sent =
                file == null || file.getSize() > SentPicture.LARGEST_FILE
                        ? new byte[0]
                        : file.getBytes();
        SentPicture.Decoded decoded = SentPicture.decode(sent);
        if (!(decoded instanceof SentPicture.Decoded.Picture picture)) {
            return visitor(request)
                    .map(
                            who ->
                                    show(
                                            reference,
                                            who,
                                            request,
                                            Optional.of(
                                                    pages.text(
                                                            request,
                                                            "portal.complaint.picture.fault"))))
                    .orElseGet(() -> signIn(request));
        }
        return onOne(
                request,
                reference,
                (complaint, who) ->
                        complaints.show(complaint.id(), picture.image(), sha256(sent), who.phone()),
                "&anh");
    }

    @GetMapping({PortalRoutes.COMPLAINT_PICTURE, PortalRoutes.COMPLAINT_PICTURE_EN})
    ModelAndView nothingSent(HttpServletRequest request) {
        return new ModelAndView("redirect:" + PortalPath.COMPLAINTS.in(PortalLanguage.of(request)));
    }

    private ModelAndView onOne(
            HttpServletRequest request,
            String reference,
            BiFunction<ComplaintView, Visitor, Outcome<Void>> act,
            String more) {
        Optional<Visitor> who = visitor(request);
        if (who.isEmpty()) {
            return signIn(request);
        }
        Optional<ComplaintView> found = complaints.byReference(reference, who.get().phone());
        if (found.isEmpty()) {
            return show(reference, who.get(), request, Optional.empty());
        }
        Outcome<Void> done = act.apply(found.get(), who.get());
        return done instanceof Outcome.Refused<Void> refused
                ? show(
                        reference,
                        who.get(),
                        request,
                        Optional.of(words.fault(refused.refusal(), locale(request))))
                : view(request, found.get().reference(), more);
    }

    private static String sha256(byte[] sent) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Locale locale(HttpServletRequest request) {
        return PortalLanguage.of(request).locale();
    }
}
