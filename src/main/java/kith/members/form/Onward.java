package kith.members.form;

import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Where a browser goes after a deed: 303, so that going back or loading again repeats nothing. */
public final class Onward {

    private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Onward() {}

    public static RedirectView to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }

    /** Only a path of this house: an address elsewhere would send a member to a stranger's copy of the sign-in page. */
    public static String within(String path) {
        return WITHIN.matcher(path).matches() ? path : "/";
    }
}
