namespace AngersHabitat.Domain.Reception;

/// <summary>On what terms a place receives somebody at an instant.</summary>
/// <param name="ByAppointment">Only who has an appointment.</param>
/// <param name="Limit">Most people inside at once, null without limit.</param>
/// <param name="Mask">A mask is to be worn.</param>
/// <param name="Level">How full it is, null without a recent count.</param>
public sealed record VisitTerms(bool ByAppointment, int? Limit, bool Mask, AttendanceLevel? Level)
{
    /// <summary>No terms.</summary>
    public static VisitTerms None { get; } = new(false, null, false, null);

    /// <summary>Whether somebody who comes now gets in.</summary>
    public bool LetsIn => !ByAppointment && Level != AttendanceLevel.Full;

    /// <param name="measures">Measures in force on the date.</param>
    /// <param name="limit">Most people inside at once.</param>
    /// <param name="level">How full it is.</param>
    public static VisitTerms Of(IReadOnlyList<SanitaryMeasure> measures, int? limit, AttendanceLevel? level) => new(
        measures.Any(measure => measure.Kind == MeasureKind.Appointment), limit, measures.Any(measure => measure.Kind == MeasureKind.Mask), level);
}
