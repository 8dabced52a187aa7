package org.jiedui.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The rules of docs/architecture.md that a machine can check. Each service runs them all over its own classes; the tests
 * of this module run each over a class that breaks it, because a rule that cannot fail is worth nothing.
 */
public final class HouseRules {

    private static final String WEB = "..web..";
    private static final String MESSAGING = "..messaging..";
    private static final String VAGUE_NAME =
            ".*(Impl|Manager|Helper|Util|Utils|Dto)|Base[A-Z].*|Common.*|Abstract[A-Z].*";

    private HouseRules() {}

    /** The production classes below these packages. */
    public static JavaClasses classesOf(String... rootPackages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackages);
    }

    public static List<ArchRule> all(String rootPackage) {
        return List.of(
                nobodyDependsOnAdapters(),
                featuresKnowNeitherJaxRsNorKafka(),
                entitiesArePackagePrivate(),
                repositoriesArePackagePrivate(),
                featuresFormNoCycles(rootPackage),
                onlyTheClockAsksForTheTime(),
                nothingIsInjectedIntoFields(),
                namesSaySomething(),
                CaughtExceptionRule.featuresCatchNoExceptionOfOurs(),
                ActionRule.actionsAreOperations(),
                ActionRule.actionsHaveWords(),
                SentenceRule.refusalsHaveARule(),
                SentenceRule.sentencesSayTheSameInBothLanguages(),
                SentenceRule.refusalsStandInTheOneRuleBook(),
                OperationPolicyRule.everyOperationHasAnAccessPolicy(),
                RequestMemberRule.primitiveMembersAreDocumentedAsRequired());
    }

    static ArchRule nobodyDependsOnAdapters() {
        return noClasses()
                .that(not(resideInAnyPackage(WEB, MESSAGING)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(WEB, MESSAGING).and(resideInAnyPackage("org.jiedui..")))
                .as("nobody depends on web or messaging");
    }

    static ArchRule featuresKnowNeitherJaxRsNorKafka() {
        return noClasses()
                .that(not(resideInAnyPackage(WEB, MESSAGING)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..", "io.vertx..", "org.apache.kafka..", "org.eclipse.microprofile.reactive..")
                .as("features know neither JAX-RS nor Kafka");
    }

    static ArchRule entitiesArePackagePrivate() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .as("entities are package-private");
    }

    static ArchRule repositoriesArePackagePrivate() {
        return classes()
                .that()
                .areAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .as("repositories are package-private");
    }

    static ArchRule featuresFormNoCycles(String rootPackage) {
        return slices().matching(rootPackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features form no cycles");
    }

    static ArchRule onlyTheClockAsksForTheTime() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .as("only the clock asks the system for the time");
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return fields().should()
                .notBeAnnotatedWith(Inject.class)
                .allowEmptyShould(true)
                .as("nothing is injected into fields");
    }

    static ArchRule namesSaySomething() {
        return noClasses()
                .should()
                .haveNameMatching(".*[.$](" + VAGUE_NAME + ")")
                .as("names say something");
    }
}
