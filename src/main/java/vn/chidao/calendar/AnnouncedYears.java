package vn.chidao.calendar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the years' files: {@code <year>.yaml} for each announced year, and {@code every-year.yaml} for the rest. */
record AnnouncedYears(List<HolidayYear> announced, EveryYear everyYear) {

    private static final String EVERY_YEAR = "every-year";

    /** Reads the years that are built in, each replaced by the file of the same name in the folder, if one is given. */
    static AnnouncedYears read(Path folderOrNull) {
        Map<String, DataFile> files = DataFiles.read("calendar", folderOrNull);
        EveryYear everyYear = files.remove(EVERY_YEAR).as(EveryYear.class);
        List<HolidayYear> announced = new ArrayList<>();
        files.forEach((name, file) -> announced.add(year(name, file)));
        return new AnnouncedYears(announced, everyYear);
    }

    private static HolidayYear year(String name, DataFile file) {
        HolidayYear year = file.as(HolidayYear.class);
        if (!name.equals(year.year().toString())) {
            throw file.broken("mục “year” ghi %d, hãy đặt tên tệp là %d.yaml hoặc sửa lại năm"
                    .formatted(year.year(), year.year()));
        }
        return year;
    }
}
