package vn.chidao.reporting;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chidao.calendar.DataFile;
import vn.chidao.calendar.DataFiles;
import vn.chidao.directive.ReportingRequirement;

/** The catalogue of reporting regimes by id: those built in, and those an installation lays over them. */
public final class ReportingRegimes {

    private final SortedMap<String, ReportingRegime> byId = new TreeMap<>();

    private ReportingRegimes(Map<String, DataFile> files) {
        files.forEach((name, file) -> byId.put(name, regime(name, file)));
    }

    /** The regimes that are built in. */
    public static ReportingRegimes builtIn() {
        return new ReportingRegimes(DataFiles.read("regimes", null));
    }

    /**
     * The built-in regimes, with those in the folder added or put in their place.
     *
     * @throws vn.chidao.calendar.DataFileException if the folder or one of its files cannot be used
     */
    public static ReportingRegimes laidOverBy(Path folder) {
        return new ReportingRegimes(DataFiles.read("regimes", folder));
    }

    /**
     * The regime a directive names.
     *
     * @throws IllegalArgumentException if there is none of that id, listing those there are
     */
    public ReportingRegime byId(String id) {
        ReportingRegime regime = id == null ? null : byId.get(id);
        if (regime == null) {
            throw new IllegalArgumentException("Không có chế độ báo cáo “%s”, hãy chọn một trong: %s"
                    .formatted(id, String.join(", ", byId.keySet())));
        }
        return regime;
    }

    /** Refuses a reporting requirement whose regime nobody has described, naming those that are; none is required. */
    public void requireKnown(ReportingRequirement reporting) {
        boolean isKnown = reporting == null
                || reporting.regime() == null
                || all().stream().anyMatch(regime -> regime.id().equals(reporting.regime()));
        if (!isKnown) {
            throw new PeriodRefused("Không có chế độ báo cáo “%s”; hãy chọn một trong: %s."
                    .formatted(
                            reporting.regime(),
                            all().stream().map(ReportingRegime::name).collect(Collectors.joining("; "))));
        }
    }

    /** All regimes, in the order of their ids. */
    public Collection<ReportingRegime> all() {
        return byId.values().stream().toList();
    }

    private static ReportingRegime regime(String name, DataFile file) {
        ReportingRegime regime = file.as(ReportingRegime.class);
        if (!name.equals(regime.id())) {
            throw file.broken("mục “id” ghi “%s”, hãy đặt tên tệp là %s.yaml hoặc sửa lại id"
                    .formatted(regime.id(), regime.id()));
        }
        return regime;
    }
}
