package kith.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the template of a view name, {@code people/list/list}, and renders it with the model's one value, {@code page}. Its
 * bean name takes the place of Spring's content negotiation, which would ask every resolver at every page.
 */
@Component("viewResolver")
@Order(Ordered.HIGHEST_PRECEDENCE)
class JteViews implements ViewResolver {

    private final TemplateEngine templates;

    JteViews(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return name.startsWith("redirect:") || !templates.hasTemplate(template) ? null : new JteView(template);
    }

    private final class JteView implements View {
        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var output = new Utf8ByteOutput();
            templates.render(template, model == null ? null : model.get("page"), output);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(output.getContentLength());
            response.getOutputStream().write(inOnePiece(output));
        }

        /** Every layer of the response takes its time over each write, and a page has a thousand parts. */
        private static byte[] inOnePiece(Utf8ByteOutput output) throws IOException {
            var page = new ByteArrayOutputStream(output.getContentLength());
            output.writeTo(page);
            return page.toByteArray();
        }
    }
}
