package kith.members.form;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Sets a page's record in its template. */
public final class Pages {

    private Pages() {}

    public static ModelAndView of(String template, Object page) {
        return of(template, page, HttpStatus.OK);
    }

    public static ModelAndView of(String template, Object page, HttpStatus status) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(status);
        return view;
    }
}
