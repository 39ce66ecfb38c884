package org.gongwen.pipeline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The arrows of the design: what may know what. */
@AnalyzeClasses(packages = "org.gongwen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CLI = "org.gongwen.pipeline.cli..";
    private static final Set<String> CLOCK_READINGS =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis");

    private static final Set<String> FILES_AND_THREADS = Set.of(
            "java.nio.file.",
            "java.nio.channels.",
            "java.io.File",
            "java.io.RandomAccessFile",
            "java.net.Socket",
            "java.net.http.",
            "java.lang.Process",
            "java.lang.Thread",
            "java.util.Timer",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.Executor",
            "java.util.concurrent.ForkJoin");

    @ArchTest
    static final ArchRule modulesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.gongwen..")
            .withOptionalLayers(true)
            .layer("schemas")
            .definedBy("org.gongwen.schema..")
            .layer("fixtures")
            .definedBy("org.gongwen.fixtures..")
            .layer("extractors")
            .definedBy("org.gongwen.extract..")
            .layer("pipeline")
            .definedBy("org.gongwen.pipeline..")
            .whereLayer("pipeline")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("fixtures")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("extractors")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("schemas")
            .mayOnlyBeAccessedByLayers("fixtures", "extractors", "pipeline");

    @ArchTest
    static final ArchRule stagesOfExtractionDoNotKnowOneAnother = slices().matching(
                    "org.gongwen.extract.(structure|recognise|bind)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule stagesOfThePipelineDoNotKnowOneAnother = slices().matching(
                    "org.gongwen.pipeline.(discover|read|write|publish)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule schemasDependOnNothingButAnnotations = noClasses()
            .that()
            .resideInAPackage("org.gongwen.schema..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.gongwen.schema..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule extractorsTouchNoFileAndNoThread = noClasses()
            .that()
            .resideInAPackage("org.gongwen.extract..")
            .should()
            .dependOnClassesThat(describe("open files or run threads", ArchitectureTest::isFileOrThread));

    @ArchTest
    static final ArchRule onlyCliReadsTheClock =
            noClasses().that().resideOutsideOfPackage(CLI).should().accessTargetWhere(readsTheClock());

    @ArchTest
    static final ArchRule onlyCliPrints =
            noClasses().that().resideOutsideOfPackage(CLI).should(ACCESS_STANDARD_STREAMS);

    private static boolean isFileOrThread(JavaClass target) {
        return FILES_AND_THREADS.stream().anyMatch(target.getName()::startsWith);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return describe(
                "read the clock",
                access -> (access.getTargetOwner().getPackageName().startsWith("java.time")
                                || access.getTargetOwner().isEquivalentTo(System.class))
                        && CLOCK_READINGS.contains(access.getTarget().getName()));
    }
}
