package vn.chidao;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The program: one Spring Boot application, started by the command the user names. Beans bear the names of their packages too,
 * so that each room is free in its own names.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Chidao {

    /** Ends the JVM only when something is wrong: after a good start the web server goes on in its own threads. */
    public static void main(String[] args) {
        settle();
        int exitCode = ChidaoCommand.execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** One zone, since the engine stores local times, and one encoding, whatever the machine is set to. */
    private static void settle() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        System.setOut(unicode(FileDescriptor.out));
        System.setErr(unicode(FileDescriptor.err));
    }

    private static PrintStream unicode(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
