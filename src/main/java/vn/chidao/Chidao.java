package vn.chidao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: one Spring Boot application, started by the command the user names. */
@SpringBootApplication
public class Chidao {

    public static void main(String[] args) {
        SpringApplication.run(Chidao.class, args);
    }
}
