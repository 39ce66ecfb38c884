package org.gongwen.pipeline.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
    @TempDir
    Path folder;

    private final Discovery discovery = new Discovery();

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("b.txt", "a/2.html", "a/1.html", "a/通知 “一”.txt", "c/1.html", "B.txt")) {
            Path file = folder.resolve("in").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    @Test
    void filesComeInTheOrderOfTheirCodePoints() {
        assertThat(paths(List.of(in("")), List.of(), List.of()))
                .containsExactly("B.txt", "a/1.html", "a/2.html", "a/通知 “一”.txt", "b.txt", "c/1.html");
    }

    @Test
    void rareCharactersSortBehindCommonOnes() {
        assertThat(Discovery.BY_CODE_POINT.compare("\ufa0e", "𠮷")).isNegative();
    }

    @Test
    void globsInAndOut() {
        assertThat(paths(List.of(in("")), List.of("*.html"), List.of("c/*"))).containsExactly("a/1.html", "a/2.html");
    }

    @Test
    void inputsMayBeGlobsThemselves() {
        assertThat(paths(List.of(in("a/*.html")), List.of(), List.of())).containsExactly("1.html", "2.html");
    }

    @Test
    void equalPathsOfTwoInputsStayApart() {
        assertThat(paths(List.of(in("a"), in("c")), List.of("*.html"), List.of()))
                .containsExactly("1.html", "2.html", "c/1.html");
    }

    @Test
    void aFileGivenTwiceComesOnce() {
        assertThat(paths(List.of(in("b.txt"), in("b.txt"), in("")), List.of("b.txt"), List.of()))
                .containsExactly("b.txt");
    }

    @Test
    void loopsOfLinksAreObstacles() throws IOException {
        Files.createSymbolicLink(in("a/loop"), in("a"));
        Discovered found = discovery.discover(List.of(in("a")), List.of(), List.of());
        assertThat(found.sources()).hasSize(3);
        assertThat(found.obstacles())
                .extracting(Discovered.Obstacle::relativePath)
                .containsExactly("loop");
    }

    @Test
    void brokenLinksAreObstacles() throws IOException {
        Files.createSymbolicLink(in("a/broken.txt"), in("nothing"));
        Discovered found = discovery.discover(List.of(in("a")), List.of(), List.of());
        assertThat(found.sources()).hasSize(3);
    }

    @Test
    void missingPathsAreErrorsOfTheUser() {
        assertThatThrownBy(() -> discovery.discover(List.of(in("nix")), List.of(), List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nix");
        assertThatThrownBy(() -> discovery.discover(List.of(in("a/*.pdf")), List.of(), List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("*.pdf");
        assertThatThrownBy(() -> discovery.discover(List.of(in("a")), List.of("[x"), List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("[x");
    }

    private Path in(String name) {
        return folder.resolve("in").resolve(name);
    }

    private List<String> paths(List<Path> inputs, List<String> include, List<String> exclude) {
        return discovery.discover(inputs, include, exclude).sources().stream()
                .map(Source::relativePath)
                .toList();
    }
}
