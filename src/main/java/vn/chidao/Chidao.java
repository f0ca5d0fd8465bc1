package vn.chidao;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: one Spring Boot application, started by the command the user names. */
@SpringBootApplication
public class Chidao {

    public static void main(String[] args) {
        // The engine stores local times, so the whole program lives in one zone, whatever the machine is set to.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        SpringApplication.run(Chidao.class, args);
    }
}
