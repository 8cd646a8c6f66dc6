package kith.duplicates.likeness;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kith.drafts.ContactPoint;

/** Phone numbers as E.164, those without a country's code as they are dialled in the member's country. */
final class Numbers {

    /**
     * A number that can be told from others.
     *
     * @param shared whether it may stand in a home or an office, where several people answer it
     */
    record Number(String e164, boolean shared) {}

    private static final int SHORTEST = 7;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String country;

    Numbers(Locale region) {
        this.country = region.getCountry();
    }

    /** The digits of it with its country's code, and as it is dialled within that country. */
    Set<String> writings(ContactPoint phone) {
        var writings = new LinkedHashSet<>(Set.of(phone.normal()));
        try {
            var number = numbers.parse(phone.value(), country.isEmpty() ? null : country);
            if (numbers.isValidNumber(number)) {
                for (var format : List.of(PhoneNumberFormat.E164, PhoneNumberFormat.NATIONAL)) {
                    writings.add(
                            ContactPoint.phone(numbers.format(number, format)).normal());
                }
            }
        } catch (NumberParseException _) {
            // as it was written, then
        }
        return writings;
    }

    /** One that the country's plan does not know is kept by its digits. */
    Optional<Number> of(ContactPoint phone) {
        try {
            var number = numbers.parse(phone.value(), country.isEmpty() ? null : country);
            if (numbers.isValidNumber(number)) {
                return Optional.of(new Number(
                        numbers.format(number, PhoneNumberFormat.E164),
                        numbers.getNumberType(number) != PhoneNumberType.MOBILE));
            }
        } catch (NumberParseException _) {
            // by its digits, then
        }
        var digits = phone.normal();
        return digits.length() < SHORTEST ? Optional.empty() : Optional.of(new Number(digits, true));
    }
}
