package org.bftai.plenary.template;

import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.JavaScriptOrJSONCFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.util.Locale;
import java.util.TimeZone;

/** FreeMarker's settings. Its defaults run any class, print 2025 as 2,025, and write errors into the page. */
final class Cage {
    private Cage() {}

    static void close(Configuration settings, ViewWrapper wrapper) {
        noWayOut(settings, wrapper);
        oneSyntax(settings);
        sameEverywhere(settings);
        errorsAreThrown(settings);
    }

    private static void noWayOut(Configuration settings, ViewWrapper wrapper) {
        settings.setObjectWrapper(wrapper);
        settings.setTemplateLoader(null);
        settings.setLocalizedLookup(false);
        settings.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
    }

    private static void oneSyntax(Configuration settings) {
        settings.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        settings.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        settings.setNamingConvention(Configuration.LEGACY_NAMING_CONVENTION);
        settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
        settings.setRecognizeStandardFileExtensions(true);
        settings.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        settings.setFallbackOnNullLoopVariable(false);
    }

    private static void sameEverywhere(Configuration settings) {
        settings.setDefaultEncoding("UTF-8");
        settings.setOutputEncoding("UTF-8");
        settings.setURLEscapingCharset("UTF-8");
        settings.setLocale(Locale.ROOT);
        settings.setTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setCFormat(JavaScriptOrJSONCFormat.INSTANCE);
        settings.setNumberFormat("c");
        settings.setBooleanFormat("c");
        settings.setDateFormat("iso");
        settings.setTimeFormat("iso");
        settings.setDateTimeFormat("iso");
    }

    private static void errorsAreThrown(Configuration settings) {
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(true);
        settings.setTabSize(1); // columns count characters
    }
}
