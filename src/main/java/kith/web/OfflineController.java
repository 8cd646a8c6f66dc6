package kith.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that a browser keeps and shows when it cannot reach Kith. */
@Controller
class OfflineController {

    @GetMapping("/offline")
    String offline(Frame frame, Model model) {
        var title = frame.say("web.offline.title");
        model.addAttribute("page", new ErrorPage(frame.titled(title, ""), title, frame.say("web.offline.text")));
        return "web/error";
    }
}
