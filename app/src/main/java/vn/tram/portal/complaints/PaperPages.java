package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ComplaintView;
import vn.tram.kernel.Outcome;
import vn.tram.photos.PaperPhoto;
import vn.tram.photos.SentPicture;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.shell.Messages;

/**
 * Photos of papers: seen by whoever took them, straightened and with what may be wrong with them,
 * before they are sent. The same page serves a new complaint and one that was sent.
 */
@Controller
class PaperPages {

    private static final String DONE = "xong";
    private static final String TURN = "xoay:";
    private static final String REMOVE = "bo:";

    private final PortalPages pages;
    private final Visits visits;
    private final UnsentPhotos store;
    private final PhotoWords words;
    private final Way way;
    private final StepView view;
    private final AnswerCheck checks;
    private final CitizenComplaints complaints;
    private final Messages messages;

    PaperPages(
            PortalPages pages,
            Visits visits,
            UnsentPhotos store,
            PhotoWords words,
            Way way,
            StepView view,
            AnswerCheck checks,
            CitizenComplaints complaints,
            Messages messages) {
        this.pages = pages;
        this.visits = visits;
        this.store = store;
        this.words = words;
        this.way = way;
        this.view = view;
        this.checks = checks;
        this.complaints = complaints;
        this.messages = messages;
    }

    @GetMapping({PortalRoutes.COMPLAINT_PAPER, PortalRoutes.COMPLAINT_PAPER_EN})
    ModelAndView open(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "so", defaultValue = "") String reference) {
        pages.remember(request, response);
        return visits.of(request, response)
                .map(visit -> page(visit, reference, request, Optional.empty()))
                .orElseGet(() -> StartPages.over(request));
    }

    private ModelAndView page(
            Visit visit, String reference, HttpServletRequest request, Optional<String> fault) {
        if (!reference.isEmpty()) {
            return complaints
                    .byReference(reference, visit.phone())
                    .map(complaint -> more(complaint, visit, request, fault))
                    .orElseGet(() -> ComplaintPages.none(pages, request));
        }
        return way.steps(visit, PortalLanguage.of(request).locale()).stream()
                .filter(step -> step.key().equals(Answers.PAPERS))
                .findFirst()
                .map(step -> view.question(step, "", visit, request, fault))
                .orElseGet(() -> to(PortalPath.COMPLAINT_STEP, request, ""));
    }

    /** For a complaint that was sent. */
    private ModelAndView more(
            ComplaintView complaint,
            Visit visit,
            HttpServletRequest request,
            Optional<String> fault) {
        ModelAndView page =
                pages.page(
                        request,
                        "complaint-paper",
                        "portal.paper.more.title",
                        PortalPath.COMPLAINT_PAPER);
        page.addObject("reference", complaint.reference());
        page.addObject("hint", pages.text(request, "portal.ask.papers.hint"));
        page.addObject("before", seen(complaint.reference(), request));
        page.addObject("fault", fault.orElse(null));
        words.show(page, visit, request);
        if (fault.isPresent()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    private static String seen(String reference, HttpServletRequest request) {
        return PortalPath.COMPLAINT_VIEW.in(PortalLanguage.of(request)) + "?so=" + reference;
    }

    @PostMapping({PortalRoutes.COMPLAINT_PAPER, PortalRoutes.COMPLAINT_PAPER_EN})
    ModelAndView take(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "so", defaultValue = "") String reference,
            @RequestParam(name = "lam", defaultValue = "") String what,
            @RequestParam(name = "anh", required = false) MultipartFile file)
            throws IOException {
        Optional<Visit> here = visits.of(request, response);
        if (here.isEmpty()) {
            return StartPages.over(request);
        }
        Visit visit = here.get();
        boolean sent = file != null && !file.isEmpty();
        if (sent) {
            Optional<String> fault = keep(visit, file, request);
            if (fault.isPresent()) {
                return page(visit, reference, request, fault);
            }
        }
        // whoever sends one more with the last button sees it first
        if (what.equals(DONE) && !sent) {
            return done(visit, reference, request);
        }
        return changed(visit, reference, what, request, sent);
    }

    private Optional<String> keep(Visit visit, MultipartFile file, HttpServletRequest request)
            throws IOException {
        if (words.count(visit) >= CitizenComplaints.MOST_PICTURES) {
            return Optional.of(pages.text(request, "refusal.complaints.pictures-enough"));
        }
        byte[] bytes =
                file.getSize() > SentPicture.LARGEST_FILE
                        ? new byte[SentPicture.LARGEST_FILE + 1]
                        : file.getBytes();
        Outcome<PaperPhoto> read = PaperPhoto.of(bytes);
        if (read instanceof Outcome.Refused<PaperPhoto> refused) {
            return Optional.of(
                    messages.refusal(PortalLanguage.of(request).locale(), refused.refusal()));
        }
        store.add(visit.id(), read.value());
        return Optional.empty();
    }

    private ModelAndView changed(
            Visit visit, String reference, String what, HttpServletRequest request, boolean sent) {
        if (what.startsWith(TURN)) {
            id(what.substring(TURN.length()))
                    .flatMap(id -> store.one(visit.id(), id))
                    .ifPresent(kept -> store.replace(visit.id(), kept.id(), kept.photo().turned()));
        } else if (what.startsWith(REMOVE)) {
            id(what.substring(REMOVE.length())).ifPresent(id -> store.remove(visit.id(), id));
        } else if (!sent) {
            return page(
                    visit,
                    reference,
                    request,
                    Optional.of(pages.text(request, "portal.paper.none")));
        }
        return reference.isEmpty()
                ? new ModelAndView("redirect:" + StepView.to(Answers.PAPERS, request))
                : to(PortalPath.COMPLAINT_PAPER, request, "?so=" + reference);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private ModelAndView done(Visit visit, String reference, HttpServletRequest request) {
        if (reference.isEmpty()) {
            visits.keep(visit.with(visit.answers().with(Answers.PAPERS, "")));
            return to(PortalPath.COMPLAINT_STEP, request, "");
        }
        Optional<ComplaintView> complaint = complaints.byReference(reference, visit.phone());
        if (complaint.isEmpty()) {
            return ComplaintPages.none(pages, request);
        }
        List<UnsentPhotos.Kept> kept = store.of(visit.id());
        for (UnsentPhotos.Kept one : kept) {
            Outcome<Void> shown = complaints.show(complaint.get().id(), one.photo(), visit.phone());
            if (shown instanceof Outcome.Refused<Void> refused) {
                return page(
                        visit,
                        reference,
                        request,
                        Optional.of(
                                checks.words(
                                        refused.refusal(),
                                        false,
                                        PortalLanguage.of(request).locale())));
            }
            store.remove(visit.id(), one.id());
        }
        return new ModelAndView(
                "redirect:"
                        + seen(complaint.get().reference(), request)
                        + (kept.isEmpty() ? "" : "&anh"));
    }

    /** To nobody but whoever sent it. */
    @GetMapping({PortalRoutes.COMPLAINT_PAPER_IMAGE, PortalRoutes.COMPLAINT_PAPER_IMAGE_EN})
    ResponseEntity<byte[]> image(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "n", defaultValue = "") String number) {
        return visits.of(request, response)
                .flatMap(visit -> id(number).flatMap(id -> store.one(visit.id(), id)))
                .map(
                        kept ->
                                ResponseEntity.ok()
                                        .contentType(MediaType.IMAGE_JPEG)
                                        .cacheControl(CacheControl.noStore())
                                        .body(kept.photo().jpeg()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
    }

    private static ModelAndView to(PortalPath page, HttpServletRequest request, String query) {
        return new ModelAndView("redirect:" + page.in(PortalLanguage.of(request)) + query);
    }
}
