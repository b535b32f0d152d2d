package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.shell.Messages;

/** Photos that were not sent yet, as a page shows them. */
@Component
class PhotoWords {

    private final UnsentPhotos store;
    private final Messages messages;

    PhotoWords(UnsentPhotos store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    /**
     * @param name "Ảnh 1"
     * @param doubts why nobody may be able to read it
     */
    record Photo(
            String id, String name, int width, int height, boolean doubted, List<String> doubts) {}

    int count(Visit visit) {
        return store.count(visit.id());
    }

    void show(ModelAndView page, Visit visit, HttpServletRequest request) {
        Locale locale = PortalLanguage.of(request).locale();
        List<UnsentPhotos.Kept> kept = store.of(visit.id());
        List<Photo> photos =
                kept.stream().map(one -> photo(one, kept.indexOf(one) + 1, locale)).toList();
        page.addObject("photos", photos);
        page.addObject("some", !photos.isEmpty());
        page.addObject("doubted", photos.stream().anyMatch(Photo::doubted));
        page.addObject("room", photos.size() < CitizenComplaints.MOST_PICTURES);
    }

    private Photo photo(UnsentPhotos.Kept kept, int n, Locale locale) {
        return new Photo(
                kept.id().toString(),
                messages.text(locale, "portal.paper.name", n),
                kept.photo().width(),
                kept.photo().height(),
                !kept.photo().doubts().isEmpty(),
                kept.photo().doubts().stream()
                        .map(doubt -> messages.text(locale, "photos.doubt." + doubt.code()))
                        .toList());
    }
}
