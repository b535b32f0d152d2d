package vn.tram.sessions.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.forms.lists.Signer;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffId;

/**
 * Who signs a paper of a session. The name is the one kept with the signature; the title is that of
 * the account today, because a session keeps none (decision 0134).
 */
@Component
class PaperSigners {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String CHAIR = "CHỦ TỊCH";

    private final StaffDirectory staff;

    PaperSigners(StaffDirectory staff) {
        this.staff = staff;
    }

    /**
     * @param signed who signed; null before anybody did
     * @param untitled what stands above the name where no title is known
     */
    Signer of(UUID signed, Optional<String> name, String untitled) {
        String title =
                Optional.ofNullable(signed)
                        .flatMap(id -> staff.actor(new StaffId(id)))
                        .map(Actor::jobTitle)
                        .orElse("");
        return new Signer(capacity(title, untitled), name.orElse(""));
    }

    /** Of a draft: whoever reads it and has it to sign, else nobody yet. */
    static Signer ofDraft(Actor reader, boolean signs, String untitled) {
        return signs
                ? new Signer(capacity(reader.jobTitle(), untitled), reader.displayName())
                : new Signer(List.of(untitled), "");
    }

    private static List<String> capacity(String title, String untitled) {
        String capital = title.strip().toUpperCase(VIETNAMESE);
        if (capital.isEmpty()) {
            return List.of(untitled);
        }
        if (!capital.contains(CHAIR)) {
            return List.of(capital);
        }
        return capital.startsWith("PHÓ") ? List.of("KT. " + CHAIR, "PHÓ " + CHAIR) : List.of(CHAIR);
    }
}
