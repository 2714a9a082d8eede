using System.Collections.Concurrent;
using System.Reflection;

namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// The dates of a form that are asked about (<see cref="AskIfAttribute"/>), its nested forms included. A box beneath the field confirms one date: typed anew, it
/// is asked about again.
/// </summary>
internal sealed class DateQuestions
{
    private const string Advice = "Corrigez-la, ou confirmez qu'elle est voulue.";

    private static readonly ConcurrentDictionary<Type, Asked[]> Known = new();

    private readonly Dictionary<string, (string Date, bool IsMeant)> _boxes = new(StringComparer.OrdinalIgnoreCase);

    public static DateQuestions Of(HttpContext context)
    {
        if (context.Items[typeof(DateQuestions)] is not DateQuestions questions)
            context.Items[typeof(DateQuestions)] = questions = new DateQuestions();
        return questions;
    }

    /// <summary>The name under which the box of a field is sent.</summary>
    public static string NameOf(string field) => $"{field}.Meant";

    public void Add(string field, DateOnly date, bool isMeant) => _boxes[field] = (Written(date), isMeant);

    /// <summary>The value of the box: the date that it confirms.</summary>
    public static string Written(DateOnly date) => date.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The box beneath a field; null where nothing is asked.</summary>
    public (string Date, bool IsMeant)? BoxOf(string field) => _boxes.TryGetValue(field, out var box) ? box : null;

    /// <summary>What is asked of a form that was sent.</summary>
    /// <param name="form">The form.</param>
    /// <param name="today">The present date.</param>
    /// <param name="holidays">The public holidays where the landlord is.</param>
    public static IEnumerable<(string Field, DateOnly Date, string Question)> In(object form, DateOnly today, HolidayCalendar holidays)
        => from asked in Known.GetOrAdd(form.GetType(), Read)
           let found = asked.Question(form, today, holidays)
           where found is not null
           select (asked.Field, found.Value.Date, found.Value.Text);

    private static Asked[] Read(Type type) =>
    [
        .. type.GetCustomAttributes<AskIfAttribute>(inherit: true).Select(ask => new Asked(ask.Property, type, ask, [])),
        .. from property in type.GetProperties().Where(property => property.PropertyType.IsClass && property.PropertyType.Assembly == typeof(AskIfAttribute).Assembly)
           from inner in Known.GetOrAdd(property.PropertyType, Read)
           select inner with { Field = $"{property.Name}.{inner.Field}", Way = [property, .. inner.Way] },
    ];

    private static string? TextOf(DateOnly date, DateDoubts doubts, DateOnly today, HolidayCalendar holidays)
        => date < today ? doubts.HasFlag(DateDoubts.Past) ? $"Cette date est passée. {Advice}" : null
            : !doubts.HasFlag(DateDoubts.DayOff) ? null
            : holidays.NameOf(date) is { } holiday ? $"Cette date est un jour férié : {holiday}. {Advice}"
            : date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? $"Cette date est un {date.ToString("dddd", French.Culture)}. {Advice}" : null;

    private sealed record Asked(string Field, Type Type, AskIfAttribute Ask, IReadOnlyList<PropertyInfo> Way)
    {
        public (DateOnly Date, string Text)? Question(object form, DateOnly today, HolidayCalendar holidays)
        {
            if (Way.Aggregate((object?)form, (from, step) => from is null ? null : step.GetValue(from)) is not { } target || Value(target, Ask.Property) is not DateOnly date)
                return null;
            if (Ask.UnlessSet is { } known && Value(target, known) is Guid set && set != Guid.Empty)
                return null;
            var isSpan = Ask.Last is { } last && Value(target, last) is DateOnly end && end != date;
            return TextOf(date, isSpan ? Ask.Doubts & ~DateDoubts.DayOff : Ask.Doubts, today, holidays) is { } text ? (date, text) : null;
        }

        private object? Value(object target, string property) => Type.GetProperty(property)!.GetValue(target);
    }
}
