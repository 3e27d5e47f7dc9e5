import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/** Validates files with veraPDF: one line for each fault, "level TAB file TAB fault". */
public final class Vera {
  private static final int FAULTS_SHOWN = 100_000;

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    for (String level : arguments[0].split(",")) {
      ValidationProfile profile = profile(level);
      for (int file = 1; file < arguments.length; file++) {
        validate(level, profile, arguments[file]);
      }
    }
    System.out.println("done");
  }

  private static ValidationProfile profile(String level) throws Exception {
    String name = level.startsWith("ua")
        ? "PDFUA-" + level.substring(2)
        : "PDFA-" + level.toUpperCase(Locale.ROOT);
    try (InputStream rules = Vera.class.getResourceAsStream(
        "/org/verapdf/pdfa/validation/" + name + ".xml")) {
      return Profiles.profileFromXml(rules);
    }
  }

  private static void validate(String level, ValidationProfile profile, String file)
      throws Exception {
    PDFAFlavour flavour = PDFAFlavour.fromString(level);
    try (InputStream content = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(content, flavour);
        PDFAValidator validator = Foundries.defaultInstance()
            .createValidator(profile, FAULTS_SHOWN, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          String fault = assertion.getRuleId().getClause() + " " + assertion.getMessage();
          System.out.println(level + "\t" + file + "\t" + fault.replaceAll("\\s+", " "));
        }
      }
      if (!result.isCompliant() && result.getTestAssertions().isEmpty()) {
        System.out.println(level + "\t" + file + "\tnot compliant");
      }
    }
  }
}
