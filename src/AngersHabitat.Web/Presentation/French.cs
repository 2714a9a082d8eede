using System.Globalization;

namespace AngersHabitat.Web.Presentation;

/// <summary>Dates, times, delays and telephone numbers as the portal writes them.</summary>
public static class French
{
    private const char NoBreak = '\u00A0';

    /// <summary>The culture of every page.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>« 1 200 »: whole, with the spaces of French numbers.</summary>
    public static string Number(IFormattable number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.ToString("N0", Culture);
    }

    /// <summary>« 1 opération », « 27 opérations »; nothing is one.</summary>
    public static string Count(int number, string one, string many) => $"{Number(number)}{NoBreak}{(Math.Abs(number) < 2 ? one : many)}";

    /// <summary>« 12 h 30 », « 17 h » on the hour.</summary>
    public static string Clock(TimeOnly time)
        => time.Minute == 0 ? $"{time.Hour}{NoBreak}h" : string.Create(Culture, $"{time.Hour}{NoBreak}h{NoBreak}{time.Minute:00}");

    /// <summary>The landlord's wall clock at an instant (UTC).</summary>
    public static string Clock(DateTime utc) => Clock(TimeOnly.FromDateTime(Local(utc)));

    /// <summary>« jeudi 12 novembre 2020 », « dimanche 1er novembre 2020 ».</summary>
    public static string LongDate(DateOnly date)
        => string.Create(Culture, $"{date:dddd} {Date(date)}");

    /// <summary>« 12 novembre 2020 », « 1er novembre 2020 ».</summary>
    public static string Date(DateOnly date) => string.Create(Culture, $"{DayOfMonth(date)}{NoBreak}{date:MMMM yyyy}");

    /// <summary>« jeudi 12 novembre », without the year.</summary>
    public static string DayAndMonth(DateOnly date)
        => string.Create(Culture, $"{date:dddd} {DayOfMonth(date)}{NoBreak}{date:MMMM}");

    /// <summary>« 12/11/2020 ».</summary>
    public static string ShortDate(DateOnly date) => date.ToString("dd/MM/yyyy", Culture);

    /// <summary>« 12/11/2020 à 10 h 04 » on the landlord's clock.</summary>
    public static string Moment(DateTime utc)
        => $"{ShortDate(DateOnly.FromDateTime(Local(utc)))} à {Clock(utc)}";

    /// <summary>« jeudi 12 novembre 2020, 10:04 », as the demonstration banner says it; the browser goes on from there.</summary>
    public static string Banner(DateTime utc) => Local(utc).ToString("dddd d MMMM yyyy, HH:mm", Culture);

    /// <summary>« dans 2 h 10 », minutes rounded up; « dans 3 jours » from two days on; « maintenant » when nothing is left.</summary>
    public static string Delay(TimeSpan delay)
    {
        var minutes = (long)Math.Ceiling(delay.TotalMinutes);
        return minutes <= 0 ? "maintenant" : $"dans {Length(minutes)}";
    }

    /// <summary>« 2 h 10 » ago, whole minutes lived; « 3 jours » from two days on.</summary>
    public static string Age(TimeSpan age) => Length(Math.Max(0, (long)age.TotalMinutes));

    /// <summary>« 02 61 91 00 12 » for <c>+33261910012</c>; another number is written as it is.</summary>
    public static string Phone(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.StartsWith('+') ? Telephones.Written(number).Replace(' ', NoBreak) : number;
    }

    /// <summary>An instant (UTC) for the <c>datetime</c> and <c>data-*</c> attributes that scripts read.</summary>
    public static string Iso(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Length(long minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        if (hours == 0)
            return $"{rest}{NoBreak}min";
        if (hours >= 48)
            return $"{hours / 24}{NoBreak}jours";
        return rest == 0 ? $"{hours}{NoBreak}h" : string.Create(Culture, $"{hours}{NoBreak}h{NoBreak}{rest:00}");
    }

    private static string DayOfMonth(DateOnly date) => date.Day == 1 ? "1er" : date.Day.ToString(Culture);

    private static DateTime Local(DateTime utc) => Paris.ToLocal(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
}
