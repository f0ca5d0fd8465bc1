/** Which days are worked, and what "n working days after" and "before day X" mean. Knows nothing of who owes what. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
package vn.chidao.calendar;

import org.springframework.modulith.ApplicationModule;
