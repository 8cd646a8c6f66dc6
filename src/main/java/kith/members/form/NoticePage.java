package kith.members.form;

import kith.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page that only says something, and leads to the door. */
public record NoticePage(Frame frame, String text) {

    /** The words are those of the key and of its {@code .text}. */
    public static ModelAndView view(Frame frame, String key, HttpStatus status) {
        var page = new NoticePage(frame.titled(frame.say(key), ""), frame.say(key + ".text"));
        return Pages.of("members/form/notice", page, status);
    }
}
