namespace AngersHabitat.Domain.Reception;

/// <summary>One date before and after.</summary>
/// <param name="Holiday">French name of the public holiday, null on any other date.</param>
/// <param name="OnSite">Intervals on site that start on the date.</param>
/// <param name="Phone">Telephone intervals that start on the date.</param>
public sealed record ComparedDay(DateOnly Date, string? Holiday, ComparedChannel OnSite, ComparedChannel Phone)
{
    /// <summary>Whether the publication changes this date.</summary>
    public bool HasChanged => OnSite.HasChanged || Phone.HasChanged;
}
