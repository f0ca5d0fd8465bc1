package vn.chidao.organisation;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far somebody sees who watches over the work: the whole country, or single provinces. The group {@code managers} and the
 * administrators see everything, {@code managers.QNG} sees the province QNG.
 *
 * @param everything whether all provinces are seen, also those that come later; {@code provinces} is empty then
 * @param provinces codes of the provinces that are seen
 */
public record Sight(boolean everything, Set<String> provinces) {

    private static final Set<String> EVERYTHING = Set.of("managers", "camunda-admin");
    private static final String OF_A_PROVINCE = "managers.";

    public Sight {
        provinces = everything ? Set.of() : Set.copyOf(provinces);
    }

    /**
     * What the members of these groups see.
     *
     * @return empty for whoever manages nothing: staff, leaders and clerks of agencies
     */
    public static Optional<Sight> of(Collection<String> groups) {
        boolean everything = groups.stream().anyMatch(EVERYTHING::contains);
        Set<String> provinces = groups.stream()
                .filter(group -> group.startsWith(OF_A_PROVINCE))
                .map(group -> group.substring(OF_A_PROVINCE.length()))
                .collect(Collectors.toSet());
        return everything || !provinces.isEmpty() ? Optional.of(new Sight(everything, provinces)) : Optional.empty();
    }

    /** The group of those who manage one province. */
    public static String groupOf(String province) {
        return OF_A_PROVINCE + province;
    }

    public boolean includes(String province) {
        return everything || provinces.contains(province);
    }
}
