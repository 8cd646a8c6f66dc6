package kith.guide;

import kith.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on how to get one's contacts out of other programs. */
@Controller
class GuideController {

    @GetMapping("/imports/guide")
    ModelAndView show(Frame frame) {
        return new ModelAndView("guide/guide", "page", GuidePage.of(frame));
    }
}
