package org.jiedui.kit;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiedui.events.EventTopic;
import org.jiedui.events.EventType;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.events.PublishedEvent;
import org.jiedui.events.PublishedLanguage;
import org.jiedui.events.Vocabulary;
import org.jiedui.events.Word;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KitArchitectureTest {

    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jiedui.kit");

    private static final DescribedPredicate<JavaClass> CONCRETE_EVENTS = resideInAPackage("org.jiedui.events..")
            .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(
                    PublishedEvent.class,
                    EventType.class,
                    EventTopic.class,
                    Named.class,
                    Meaning.class,
                    PublishedLanguage.class,
                    Vocabulary.class,
                    Word.class,
                    Word.Phrase.class,
                    Period.class)))
            .as("events of a service");

    private static final ArchRule KNOWS_NO_EVENT_OF_A_SERVICE =
            noClasses().should().dependOnClassesThat(CONCRETE_EVENTS);

    private static final ArchRule HAS_NO_CYCLES =
            slices().matching("org.jiedui.kit.(*)..").should().beFreeOfCycles();

    private static final ArchRule ASKS_THE_CLOCK_FOR_THE_TIME = noClasses()
            .that()
            .resideOutsideOfPackage("org.jiedui.kit.time")
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|systemUTC|systemDefaultZone"))
                    .and(target(owner(resideInAnyPackage("java.time..", "java.lang")))))
            .orShould()
            .callConstructor(Date.class);

    private static final ArchRule INJECTS_INTO_CONSTRUCTORS =
            fields().should().notBeAnnotatedWith(Inject.class).andShould().notBeAnnotatedWith(ConfigProperty.class);

    @Test
    void isLookedAt() {
        assertThat(KIT).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pairing",
                "Activity",
                "Case",
                "Plan",
                "Obligation",
                "Attendance",
                "Party",
                "Programme",
                "Edition",
                "Adoption",
                "Draft",
                "Exchange",
                "Practice",
                "Topic",
                "Duty",
                "Side",
                "Indicator"
            })
    void hasNoWordOfTheDomain(String word) {
        noClasses()
                .should()
                .haveSimpleNameContaining(word)
                .orShould()
                .resideInAnyPackage("..%s..".formatted(word.toLowerCase(Locale.ROOT)))
                .check(KIT);
    }

    @Test
    void knowsNoEventOfAService() {
        KNOWS_NO_EVENT_OF_A_SERVICE.check(KIT);
    }

    @Test
    void dependsOnNoService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jiedui.pairing..", "org.jiedui.activity..", "org.jiedui.caselibrary..")
                .check(KIT);
    }

    @Test
    void hasNoCyclesBetweenItsPackages() {
        HAS_NO_CYCLES.check(KIT);
    }

    @Test
    void letsNothingDependOnTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jiedui.kit.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jiedui.kit.web..")
                .check(KIT);
    }

    @Test
    void letsNothingDependOnHowProblemsAreMapped() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jiedui.kit.problem.mapping")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jiedui.kit.problem.mapping")
                .check(KIT);
    }

    @Test
    void asksTheClockForTheTime() {
        ASKS_THE_CLOCK_FOR_THE_TIME.check(KIT);
    }

    @Test
    void injectsIntoConstructors() {
        INJECTS_INTO_CONSTRUCTORS.check(KIT);
    }

    @Test
    void hidesWhatTheContainerFindsByItself() {
        classes()
                .that()
                .areAnnotatedWith(Provider.class)
                .should()
                .bePackagePrivate()
                .check(KIT);
    }

    /** Rules that let this pass would let everything pass. */
    @Test
    void isHeldToRulesThatBite() {
        JavaClasses canary = new ClassFileImporter().importClasses(Canary.class);

        for (ArchRule rule :
                new ArchRule[] {KNOWS_NO_EVENT_OF_A_SERVICE, ASKS_THE_CLOCK_FOR_THE_TIME, INJECTS_INTO_CONSTRUCTORS}) {
            assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(canary));
        }
    }

    /** Breaks the rules on purpose. */
    static final class Canary {

        @Inject
        Clock clock;

        Instant breakfast = Instant.now();

        Topic topic = Topic.MECHANISM;
    }
}
