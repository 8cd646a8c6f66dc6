package kith.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** What a page says when something is wrong: in words, with what to do; for a fault of ours a number that the log has too. */
@ControllerAdvice
@org.springframework.stereotype.Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FrameArgument frames;

    ErrorPages(FrameArgument frames) {
        this.frames = frames;
    }

    @ExceptionHandler({NotHere.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notHere(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, "");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return page(request, HttpStatus.CONTENT_TOO_LARGE, "");
    }

    /** All that the container reports: unknown addresses, refused tokens, and whatever was thrown. */
    @RequestMapping("/error")
    ModelAndView reported(HttpServletRequest request, HttpServletResponse response) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = HttpStatus.resolve(code instanceof Integer number ? number : 404);
        var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status == null || status.is5xxServerError()) {
            var number = HexFormat.of().formatHex(RANDOM.generateSeed(4));
            LOG.error("Fault {} at {}", number, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), fault);
            return page(request, HttpStatus.INTERNAL_SERVER_ERROR, number);
        }
        return page(request, status, "");
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status, String number) {
        var frame = frames.frame(request, null);
        var key = "web.error." + status.value();
        var known = frame.words().has(key + ".title") ? key : "web.error.other";
        var title = frame.say(known + ".title");
        var view = new ModelAndView(
                "web/error", "page", new ErrorPage(frame.titled(title, ""), title, frame.say(known + ".text", number)));
        view.setStatus(status);
        return view;
    }
}
