using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Places of the calendar's parts on its drawing, in units of the drawing.</summary>
/// <param name="timeline">The calendar.</param>
public sealed class TimelineDrawing(Timeline timeline)
{
    /// <summary>Whole width.</summary>
    public const int Width = 1240;

    /// <summary>Where the dates begin: names and dwellings stand before.</summary>
    public const int Left = 290;

    /// <summary>Where the rows begin.</summary>
    public const int Top = 26;

    /// <summary>Height of a row.</summary>
    public const int RowHeight = 21;

    private const int Right = 100;
    private const int NameLength = 33;

    /// <summary>Whole height.</summary>
    public int Height => Top + (timeline.Rows.Count * RowHeight) + 22;

    /// <summary>Name of the hatching: pages may show several calendars.</summary>
    public string HatchId { get; } = $"hatch-{Guid.NewGuid():N}";

    /// <summary>Place of a date.</summary>
    public double X(DateOnly date)
        => Math.Round(Left + ((double)(date.DayNumber - timeline.From.DayNumber) / (timeline.To.DayNumber - timeline.From.DayNumber) * (Width - Left - Right)), 1);

    /// <summary>Width of some days, never too thin to be seen.</summary>
    public double Span(DateOnly from, DateOnly to) => Math.Max(1.5, Math.Round(X(to) - X(from), 1));

    /// <summary>The quarters, the years more marked.</summary>
    public IEnumerable<(double X, string Label, bool IsYear)> Ticks()
    {
        for (var month = timeline.From; month < timeline.To; month = month.AddMonths(1))
        {
            if (month.Month % 3 == 1)
                yield return (X(month), month.Month == 1 ? month.ToString("yyyy", French.Culture) : month.ToString("MMM", French.Culture), month.Month == 1);
        }
    }

    /// <summary>A name that fits before the bars.</summary>
    public static string Short(string name) => name.Length <= NameLength ? name : string.Concat(name.AsSpan(0, NameLength - 1), "…");

    /// <summary>Ground of a phase's bar.</summary>
    public static string Fill(Phase phase) => phase switch
    {
        Phase.Study => "#ffffff",
        Phase.Tender => "#a9cdd0",
        Phase.Works => "#00565f",
        Phase.Acceptance => "#1b4f96",
        Phase.Delivered or Phase.Cancelled => "#14693c",
        _ => throw Unknown.Value(phase),
    };

    /// <summary>Edge of a phase's bar.</summary>
    public static string Stroke(Phase phase) => phase is Phase.Study ? "#00565f" : "#17252f";
}
