package org.tiean.evidence;

import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.access.Users;
import org.tiean.kernel.BusinessClock;
import org.tiean.team.OfficerFacts;
import org.tiean.team.Officers;

/** Evidence of a matter over HTTP. */
@RestController
class EvidenceController {
    private final EvidenceRegister register;
    private final CustodyChains chains;
    private final Officers officers;
    private final Users users;
    private final BusinessClock clock;

    EvidenceController(
            EvidenceRegister register, CustodyChains chains, Officers officers, Users users, BusinessClock clock) {
        this.register = register;
        this.chains = chains;
        this.officers = officers;
        this.users = users;
        this.clock = clock;
    }

    record Row(
            @NotNull UUID id,
            int no,
            @NotNull String kindLabel,
            @NotNull String title,
            @NotNull String source,
            @NotNull String proves,
            @NotNull LocalDate collectedOn,
            @NotNull List<String> by,
            @Nullable String sha256,
            @Nullable Long size,
            @Nullable String type) {}

    record Page(@NotNull List<Row> items, @NotNull List<CustodyChains.Chain> custody) {}

    @GetMapping("/api/matters/{matter}/evidence")
    @Requires("evidence.read")
    @Transactional(readOnly = true)
    Page of(@PathVariable UUID matter) {
        var items = register.of(matter);
        Set<UUID> takers =
                items.stream().flatMap(item -> item.officers().stream()).collect(Collectors.toSet());
        var known = takers.isEmpty() ? Map.<UUID, OfficerFacts>of() : officers.on(takers, clock.today());
        return new Page(items.stream().map(item -> row(item, known)).toList(), chains.of(matter));
    }

    record Opened(@NotNull String name, @NotNull OffsetDateTime at) {}

    record Openings(@NotNull List<Opened> items) {}

    /** Who saw what: each time an original was opened. */
    @GetMapping("/api/evidence/{id}/openings")
    @Requires("evidence.read")
    @Transactional(readOnly = true)
    Openings openings(@PathVariable UUID id) {
        List<Opening> all = register.openings(id);
        var people = users.all(all.stream().map(Opening::by).collect(Collectors.toSet()));
        return new Openings(all.stream()
                .map(one -> new Opened(
                        Optional.ofNullable(people.get(one.by()))
                                .map(Users.Person::name)
                                .orElse(""),
                        one.at()))
                .toList());
    }

    @GetMapping("/api/evidence/{id}/file")
    @Requires("evidence.read")
    ResponseEntity<InputStreamResource> file(@PathVariable UUID id) {
        var opened = register.open(id);
        var stored = opened.file().file();
        // never shown inside the page: what somebody handed in is not trusted to be harmless
        var disposition = ContentDisposition.attachment()
                .filename("证据" + opened.item().no(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.type()))
                .contentLength(stored.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new InputStreamResource(opened.file().content()));
    }

    /** A recording in pieces, for the player of the desk; each playing is one opening in the log. */
    @GetMapping("/api/evidence/{id}/play")
    @Requires("evidence.read")
    ResponseEntity<Resource> play(@PathVariable UUID id, @RequestParam UUID playing) {
        var played = register.play(id, playing);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        Objects.requireNonNull(played.item().original()).type()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(new FileSystemResource(played.content()));
    }

    private static Row row(Item item, Map<UUID, OfficerFacts> officers) {
        Item.Original original = item.original();
        return new Row(
                item.id(),
                item.no(),
                item.kindLabel(),
                item.title(),
                item.provenance(),
                item.proves(),
                item.collectedOn(),
                item.officers().stream()
                        .flatMap(id -> Stream.ofNullable(officers.get(id)))
                        .map(OfficerFacts::name)
                        .toList(),
                original == null ? null : original.sha256(),
                original == null ? null : original.size(),
                original == null ? null : original.type());
    }
}
