package java.text;

import java.io.Serializable;
import java.util.Locale;

/** The names in dates: English ones for every locale until changed. */
public class DateFormatSymbols implements Serializable, Cloneable {
    private static final long serialVersionUID = -5987973545549424702L;

    private String[] eras = {"BC", "AD"};
    private String[] months = {"January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December", ""};
    private String[] shortMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ""};
    private String[] weekdays = {"", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    private String[] shortWeekdays = {"", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    private String[] ampms = {"AM", "PM"};

    /** Creates the names of the default locale. */
    public DateFormatSymbols() {
    }

    /** Creates the names of a locale. */
    public DateFormatSymbols(Locale locale) {
        if (locale == null) {
            throw new NullPointerException();
        }
    }

    /** Returns the locales that can be asked for. */
    public static java.util.Locale[] getAvailableLocales() {
        return java.util.Locale.getAvailableLocales();
    }

    /** Returns the names of the default locale. */
    public static final DateFormatSymbols getInstance() {
        return new DateFormatSymbols();
    }

    /** Returns the names of a locale. */
    public static final DateFormatSymbols getInstance(Locale locale) {
        return new DateFormatSymbols(locale);
    }

    /** Returns the eras. */
    public String[] getEras() {
        return eras.clone();
    }

    /** Sets the eras. */
    public void setEras(String[] newEras) {
        eras = newEras.clone();
    }

    /** Returns the months. */
    public String[] getMonths() {
        return months.clone();
    }

    /** Sets the months. */
    public void setMonths(String[] newMonths) {
        months = newMonths.clone();
    }

    /** Returns the short months. */
    public String[] getShortMonths() {
        return shortMonths.clone();
    }

    /** Sets the short months. */
    public void setShortMonths(String[] newShortMonths) {
        shortMonths = newShortMonths.clone();
    }

    /** Returns the days of the week, from index 1. */
    public String[] getWeekdays() {
        return weekdays.clone();
    }

    /** Sets the days of the week. */
    public void setWeekdays(String[] newWeekdays) {
        weekdays = newWeekdays.clone();
    }

    /** Returns the short days of the week, from index 1. */
    public String[] getShortWeekdays() {
        return shortWeekdays.clone();
    }

    /** Sets the short days of the week. */
    public void setShortWeekdays(String[] newShortWeekdays) {
        shortWeekdays = newShortWeekdays.clone();
    }

    /** Returns the halves of the day. */
    public String[] getAmPmStrings() {
        return ampms.clone();
    }

    /** Sets the halves of the day. */
    public void setAmPmStrings(String[] newAmpms) {
        ampms = newAmpms.clone();
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new InternalError(impossible);
        }
    }
}
