using AngersHabitat.Application.Cleaning;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>A residence of the day with its forms.</summary>
/// <param name="Page">The day.</param>
/// <param name="Stop">The residence.</param>
public sealed record CleaningStopView(CleaningRoundsPage Page, CleaningStop Stop)
{
    /// <inheritdoc cref="CleaningRoundsPage.Act"/>
    public RowForms<CleaningActForm> Act => Page.Act;

    /// <summary>The key of a form: an identifier made of the residence and the number of the form in its section.</summary>
    public Guid KeyOf(int form)
    {
        var bytes = Stop.ResidenceId.ToByteArray();
        bytes[15] ^= (byte)form;
        return new Guid(bytes);
    }
}
