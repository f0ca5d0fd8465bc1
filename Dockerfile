# The application without its database: set SPRING_DATASOURCE_URL, as docker-compose.yml does.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp package -DskipTests
RUN java -Djarmode=tools -jar target/chidao.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:17-jre
ENV LANG=C.UTF-8 TZ=Asia/Ho_Chi_Minh
RUN useradd --uid 10001 --create-home chidao
WORKDIR /opt/chidao
# What changes seldom comes first, so that an upgrade sends little.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.timezone=Asia/Ho_Chi_Minh", "-Dfile.encoding=UTF-8", "-XX:MaxRAMPercentage=70", \
            "org.springframework.boot.loader.launch.JarLauncher"]
CMD ["serve"]
