using System.Text.RegularExpressions;

namespace AngersHabitat.Domain.Reception;

/// <summary>
/// What measures and sentences say against each other at one moment: two limits, a sentence that denies a measure in force, a
/// sentence with another number of people. Only what is coded can be known; a sentence is read for a few plain turns of phrase.
/// </summary>
internal static partial class MeasureConflicts
{
    private static readonly string[] Letters = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];

    public static IEnumerable<ScheduleConflict> Of(PlaceRules rules, ConflictContext context)
        => [.. Limits(rules.Measures), .. OverType(rules.Measures, context), .. Denials(rules, context)];

    private static IEnumerable<ScheduleConflict> Limits(IReadOnlyList<SanitaryMeasure> measures)
        => measures.SelectMany((left, index) => measures.Skip(index + 1)
            .Where(right => AreLimits(left, right))
            .Select(right => Conflict(left.Limit == right.Limit ? ConflictKind.LimitTwice : ConflictKind.LimitsContradict, left, right)));

    private static IEnumerable<ScheduleConflict> OverType(IReadOnlyList<SanitaryMeasure> measures, ConflictContext context)
        => context.IsWholeType
            ? []
            : measures.SelectMany(own => context.OfType.Measures.Where(ofType => IsCurrent(ofType, context) && AreLimits(own, ofType))
                .Select(ofType => Conflict(ConflictKind.LimitOverType, own, ofType)));

    /// <summary>Each pair of a sentence and a measure that it denies, the measure's own sentence included.</summary>
    private static IEnumerable<ScheduleConflict> Denials(PlaceRules rules, ConflictContext context)
        => rules.All().Where(rule => TextOf(rule).Length > 0)
            .SelectMany(rule => rules.Measures.Concat(context.OfType.Measures.Where(ofType => IsCurrent(ofType, context)))
                .Where(measure => measure.SharesDateWith(rule) && Denies(SearchText.Normalize(TextOf(rule)), measure))
                .Select(measure => ReferenceEquals(rule, measure)
                    ? new ScheduleConflict(ConflictKind.SentenceContradicts, [rule], null, rule.From)
                    : Conflict(ConflictKind.SentenceContradicts, rule, measure)));

    private static bool Denies(string text, SanitaryMeasure measure) => measure.Kind switch
    {
        MeasureKind.Appointment => WithoutAppointment().IsMatch(text),
        MeasureKind.Mask => WithoutMask().IsMatch(text),
        MeasureKind.OccupancyLimit => People().Matches(text).Any(people => Number(people.Groups["n"].Value) != measure.Limit),
        MeasureKind.Plexiglass or MeasureKind.Distancing or MeasureKind.HandGel or MeasureKind.Other => false,
        _ => throw Unknown.Value(measure.Kind),
    };

    private static int Number(string written) => Array.IndexOf(Letters, written) is var letters and >= 0
        ? letters + 2
        : int.Parse(written, System.Globalization.CultureInfo.InvariantCulture);

    private static bool AreLimits(SanitaryMeasure left, SanitaryMeasure right)
        => left.Kind == MeasureKind.OccupancyLimit && right.Kind == MeasureKind.OccupancyLimit && left.SharesDateWith(right);

    private static bool IsCurrent(DatedRule rule, ConflictContext context) => rule.To is null || rule.To > context.Today;

    private static ScheduleConflict Conflict(ConflictKind kind, DatedRule left, DatedRule right)
        => new(kind, [left, right], null, left.From > right.From ? left.From : right.From);

    /// <summary>What the public reads of a rule; a limit makes its own sentence.</summary>
    private static string TextOf(DatedRule rule) => rule switch
    {
        SanitaryMeasure { Kind: MeasureKind.OccupancyLimit } => "",
        SanitaryMeasure measure => measure.Label,
        OpeningException exception => exception.Reason,
        OpeningPause pause => pause.Reason,
        CrisisSchedule crisis => crisis.Reason,
        _ => "",
    };

    [GeneratedRegex(@"\bsans (rendez vous|rdv|rv)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithoutAppointment();

    [GeneratedRegex(@"\b(sans|pas de) masque\b|\bmasque (non obligatoire|facultatif|conseille)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithoutMask();

    [GeneratedRegex(@"\b(?<n>\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) personnes?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex People();
}
