package vn.chidao;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Vietnamese sentence what on the command line was not understood. */
class WrongCommandLine implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        System.err.printf(
                "%s; xem hướng dẫn bằng “%s --help”%n",
                sentence(mistake), command.getCommandSpec().qualifiedName());
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unknown) {
            return "Không có lệnh hay tùy chọn “%s”".formatted(String.join(" ", unknown.getUnmatched()));
        }
        if (mistake instanceof MissingParameterException missing) {
            return "Còn thiếu giá trị của " + named(missing.getMissing().get(0));
        }
        if (mistake.getArgSpec() != null && mistake.getValue() != null) {
            return "Giá trị “%s” của %s không hợp lệ".formatted(mistake.getValue(), named(mistake.getArgSpec()));
        }
        return "Dòng lệnh không hợp lệ (%s)".formatted(mistake.getMessage());
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
