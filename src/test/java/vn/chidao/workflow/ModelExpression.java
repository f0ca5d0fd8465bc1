package vn.chidao.workflow;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One expression of a model, and whether everything it speaks of exists. */
record ModelExpression(String text) {

    /** All that models may ask of the engine's own objects, with the number of arguments of what is called. */
    private static final Set<String> ENGINE = Set.of(
            "task.name",
            "task.setName/1",
            "task.getVariable/1",
            "task.execution.processBusinessKey",
            "execution.processBusinessKey",
            "execution.getVariable/1",
            "execution.setProcessBusinessKey/1",
            "execution.setVariable/2",
            "task.execution.removeVariable/1");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Set<String> WORDS = Set.of("null", "true", "false", "not", "and", "or", "empty");

    static List<ModelExpression> in(String text) {
        return EXPRESSION
                .matcher(text)
                .results()
                .map(found -> new ModelExpression(found.group(1)))
                .toList();
    }

    /** @param variables the process variables there are */
    List<String> problems(Set<String> variables) {
        String code = LITERAL.matcher(text).replaceAll("0");
        List<String> problems = new ArrayList<>();
        Matcher path = PATH.matcher(code);
        while (path.find()) {
            String spoken = path.group();
            boolean isCall = path.end() < code.length() && code.charAt(path.end()) == '(';
            if (!isKnown(spoken, isCall ? arguments(code, path.end()) : -1, variables)) {
                problems.add("${%s} speaks of %s, which does not exist so".formatted(text, spoken));
            }
        }
        return problems;
    }

    private static boolean isKnown(String path, int arguments, Set<String> variables) {
        String[] steps = path.split("\\.");
        if (steps[0].endsWith("Steps")) {
            return steps.length == 2 && arguments >= 0 && exists(steps[0], steps[1], arguments);
        }
        if (steps[0].equals("task") || steps[0].equals("execution")) {
            return ENGINE.contains(arguments < 0 ? path : path + "/" + arguments);
        }
        return steps.length == 1 && arguments < 0 && (variables.contains(path) || WORDS.contains(path));
    }

    private static boolean exists(String bean, String method, int arguments) {
        try {
            Class<?> steps =
                    Class.forName("vn.chidao.workflow." + Character.toUpperCase(bean.charAt(0)) + bean.substring(1));
            return Modifier.isPublic(steps.getModifiers())
                    && Arrays.stream(steps.getMethods())
                            .anyMatch(each -> each.getName().equals(method) && each.getParameterCount() == arguments);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Counts what stands between the bracket that opens at {@code from} and the one that closes it. */
    private static int arguments(String code, int from) {
        int depth = 0;
        int commas = 0;
        for (int i = from; i < code.length(); i++) {
            char each = code.charAt(i);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            commas += each == ',' && depth == 1 ? 1 : 0;
            if (depth == 0) {
                return code.substring(from + 1, i).isBlank() ? 0 : commas + 1;
            }
        }
        return commas + 1;
    }
}
