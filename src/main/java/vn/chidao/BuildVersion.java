package vn.chidao;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version and the time of the build, as Maven noted them. */
class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        ClassPathResource note = new ClassPathResource("META-INF/build-info.properties");
        if (!note.exists()) {
            return new String[] {"Chidao (bản dựng từ mã nguồn)"};
        }
        Properties build = PropertiesLoaderUtils.loadProperties(note);
        return new String[] {"Chidao %s (dựng lúc %s)".formatted(build.get("build.version"), build.get("build.time"))};
    }
}
