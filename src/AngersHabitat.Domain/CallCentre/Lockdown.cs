namespace AngersHabitat.Domain.CallCentre;

/// <summary>The two lockdowns of 2020, shaded on charts and used as landmarks.</summary>
public static class Lockdown
{
    /// <summary>First: 17 March (décret n° 2020-260 of 16 March 2020) to 10 May 2020.</summary>
    public static DateSpan First { get; } = DateSpan.Inclusive(new DateOnly(2020, 3, 17), new DateOnly(2020, 5, 10));

    /// <summary>Second: 30 October (décret n° 2020-1310 of 29 October 2020) to 14 December 2020.</summary>
    public static DateSpan Second { get; } = DateSpan.Inclusive(new DateOnly(2020, 10, 30), new DateOnly(2020, 12, 14));

    /// <summary>Both, in order.</summary>
    public static IReadOnlyList<DateSpan> All { get; } = [First, Second];
}
