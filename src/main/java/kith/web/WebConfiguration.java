package kith.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, WebConfiguration.class.getClassLoader(), "kith");
    }

    @Bean
    WebMvcConfigurer frames(FrameArgument frames) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(frames);
            }
        };
    }
}
