package org.gongwen.pipeline;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** In extraction and in the pipeline one class alone knows the order of the stages. */
@AnalyzeClasses(packages = "org.gongwen", importOptions = ImportOption.DoNotIncludeTests.class)
class StageOrderTest {
    private static final String EXTRACTION = "org.gongwen.extract.";
    private static final String PIPELINE = "org.gongwen.pipeline.";

    @ArchTest
    static void onlyTheExtractorJoinsTheStagesOfExtraction(JavaClasses classes) {
        List<String> stages = List.of(EXTRACTION + "structure.", EXTRACTION + "recognise.", EXTRACTION + "bind.");

        assertThat(Set.of("org.gongwen.extract.NoticeExtractor")).containsAll(joining(classes, EXTRACTION, stages, 2));
    }

    /** Two of them meet where one is fitted to the other; who uses three of them knows their order. */
    @ArchTest
    static void onlyOneClassJoinsTheStagesOfThePipeline(JavaClasses classes) {
        List<String> stages = List.of(
                PIPELINE + "discover.", PIPELINE + "read.", EXTRACTION, PIPELINE + "write.", PIPELINE + "publish.");

        assertThat(joining(classes, PIPELINE, stages, 3)).hasSizeLessThanOrEqualTo(1);
    }

    /** Classes of a module, outside its stages and the command line, that use at least so many of the stages. */
    private static Set<String> joining(JavaClasses classes, String module, List<String> stages, int atLeast) {
        return classes.stream()
                .filter(each -> each.getName().startsWith(module))
                .filter(each -> !each.getName().startsWith(PIPELINE + "cli."))
                .filter(each -> stages.stream().noneMatch(each.getName()::startsWith))
                .collect(groupingBy(StageOrderTest::outermost))
                .entrySet()
                .stream()
                .filter(entry -> stagesOf(entry.getValue(), stages).size() >= atLeast)
                .map(entry -> entry.getKey())
                .collect(Collectors.toSet());
    }

    private static Set<String> stagesOf(List<JavaClass> parts, List<String> stages) {
        return parts.stream()
                .flatMap(part -> part.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName())
                .flatMap(target -> stages.stream().filter(target::startsWith))
                .collect(Collectors.toSet());
    }

    private static String outermost(JavaClass each) {
        return each.getEnclosingClass().map(StageOrderTest::outermost).orElse(each.getName());
    }
}
