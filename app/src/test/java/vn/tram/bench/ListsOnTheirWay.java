package vn.tram.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.tram.lists.ListDecisions;
import vn.tram.lists.ListId;
import vn.tram.lists.ListImports;
import vn.tram.lists.ListState;
import vn.tram.lists.ListWorld;
import vn.tram.lists.NewList;
import vn.tram.lists.SubjectLists;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/** Brings lists to where a measurement begins, by the public operations. */
final class ListsOnTheirWay {

    final Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
    final Actor station = ListWorld.inHaLang(Role.STATION);
    final Actor official = ListWorld.inHaLang(Role.COMMUNE);
    private final ListWorld world;
    private final SubjectLists lists;
    private final ListImports imports;
    private final ListDecisions decisions;
    private final UUID campaign;

    ListsOnTheirWay(ApplicationContext application) {
        this.world = application.getBean(ListWorld.class);
        this.lists = application.getBean(SubjectLists.class);
        this.imports = application.getBean(ListImports.class);
        this.decisions = application.getBean(ListDecisions.class);
        this.campaign = world.campaign(false);
    }

    ListId open() {
        return lists.open(
                        new NewList(
                                campaign,
                                ListWorld.HA_LANG,
                                Optional.empty(),
                                "Người trên 65 tuổi các xóm"),
                        maker)
                .value();
    }

    UUID upload(ListId list, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return imports.upload(list, file.getFileName().toString(), in, maker).value();
        }
    }

    void settle() {
        world.settle();
    }

    ListImports.UploadView read(ListId list) {
        return imports.uploads(list, maker).get(0);
    }

    void submit(ListId list) {
        lists.submit(list, maker).value();
    }

    void forward(ListId list) {
        decisions.forward(list, station).value();
    }

    void approve(ListId list) {
        int revision = lists.byId(list, official).orElseThrow().revision();
        decisions.approve(list, revision, official).value();
    }

    void require(ListId list, ListState state) {
        ListState now = lists.byId(list, maker).orElseThrow().state();
        if (now != state) {
            throw new IllegalStateException("the list is " + now + " and not " + state);
        }
    }
}
