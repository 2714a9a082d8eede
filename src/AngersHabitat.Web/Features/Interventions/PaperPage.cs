using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>What is printed of a visit.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Address">Where the QR code leads: the visit itself, or the tenant's page.</param>
/// <param name="Qr">The code.</param>
public sealed record PaperPage(VisitView Visit, string Address, QrPicture Qr)
{
    /// <summary>What a tenant is asked, in the words of the protocol.</summary>
    public IEnumerable<VisitView.PointView> Asked => Visit.Points.Where(point => point is { IsRequired: true, Moment: PointMoment.DayBefore or PointMoment.AtDoor or PointMoment.During });

    /// <summary>The confirmation as a text to copy into a message.</summary>
    public string Message(string? landlord, string? phone) => Visit.Slot is { } slot
        ? $"{landlord ?? "Votre bailleur"} : {Visit.Kind.ToLower(French.Culture)}, {VisitWords.Of(slot)}{(Visit.Worker is null ? "" : $", par {Visit.Worker}")}. Malade, absent ? Dites-le ici : {Address} {(phone is null ? "" : $"ou au {French.Phone(phone)}")}."
        : "";
}
