package vn.chidao.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demo's settings.
 *
 * @param enabled false: no demo, also on the embedded database; see {@link DemoCondition}
 * @param password the first password of each of the demo's users; what was set later is kept
 */
@ConfigurationProperties("chidao.demo")
record DemoProperties(Boolean enabled, @DefaultValue("chidao") String password) {}
