package org.jiedui.pairing.party.romanisation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The classes of divisions by which Chinese names of regions end, longer ones first. */
enum DivisionClass {
    AUTONOMOUS_REGION("自治区", "Autonomous Region"),
    AUTONOMOUS_PREFECTURE("自治州", "Autonomous Prefecture"),
    AUTONOMOUS_COUNTY("自治县", "Autonomous County"),
    AUTONOMOUS_BANNER("自治旗", "Autonomous Banner"),
    SPECIAL_ADMINISTRATIVE_REGION("特别行政区", ""),
    PREFECTURE("地区", "Prefecture"),
    FORESTRY_DISTRICT("林区", "Forestry District"),
    NEW_AREA("新区", "New Area"),
    PROVINCE("省", ""),
    CITY("市", ""),
    COUNTY("县", "County"),
    DISTRICT("区", "District"),
    LEAGUE("盟", "League"),
    BANNER("旗", "Banner");

    private static final Map<String, String> PEOPLES = Romanisation.words("peoples.properties");

    private final String chinese;
    private final String english;

    DivisionClass(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The parts of a name; none if it ends by no class. */
    static Optional<Name> of(String name) {
        return Arrays.stream(values())
                .filter(known -> name.endsWith(known.chinese) && name.length() > known.chinese.length())
                .findFirst()
                .map(known -> known.parts(name));
    }

    private Name parts(String name) {
        String place = name.substring(0, name.length() - chinese.length());
        Deque<String> peoples = new ArrayDeque<>();
        while (isAutonomous()) {
            String before = withoutLastPeople(place, peoples);
            if (before.equals(place)) {
                break;
            }
            place = before;
        }
        return new Name(place, List.copyOf(peoples), english);
    }

    private boolean isAutonomous() {
        return chinese.startsWith("自治");
    }

    /** Some are named without 族, as 蒙古 and 哈萨克; none of a single character. */
    private static String withoutLastPeople(String place, Deque<String> peoples) {
        String named = place.endsWith("族") ? place.substring(0, place.length() - 1) : place;
        boolean maybeWithoutWord = named.equals(place);
        return PEOPLES.keySet().stream()
                .filter(people -> named.endsWith(people) && named.length() > people.length())
                .filter(people -> !maybeWithoutWord || people.length() > 1)
                .max(Comparator.comparingInt(String::length))
                .map(people -> {
                    peoples.addFirst(Objects.requireNonNull(PEOPLES.get(people)));
                    return named.substring(0, named.length() - people.length());
                })
                .orElse(place);
    }

    /**
     * A name in its parts.
     *
     * @param place still in Chinese
     * @param peoples in English, in their order
     * @param divisionClass in English; empty where it is not said
     */
    record Name(String place, List<String> peoples, String divisionClass) {}
}
