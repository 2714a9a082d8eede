namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>
/// Features do not know each other: what two need is a port in Application/Common or an event. The exceptions that remain are
/// listed, with the types that are known, so that each can be taken away.
/// </summary>
public sealed class FeaturesTests
{
    private static readonly Known[] Exceptions =
    [
        // Whoever acted has a name, and the journal is what opens a person's file.
        new("Attendance", "Accounts", "PortalUser"),
        new("CallCentre", "Accounts", "PortalUser"),
        new("Outreach", "Accounts", "PortalUser"),
        new("Privacy", "Accounts", "PortalUser"),
        new("Reception", "Accounts", "PortalUser"),
        new("Outreach", "Privacy", "AuditEntry"),

        // People, doors and journal lines belong to a place, and are read with its name.
        new("Outreach", "Reception", "Place"),
        new("Privacy", "Reception", "Place"),
        new("Attendance", "Reception", "Place", "PlaceType"),

        // A visit takes place in a residence, of which an agency is in charge; some who go have an account.
        new("Interventions", "Reception", "Place", "Residence"),
        new("Interventions", "Accounts", "PortalUser"),

        // A notice is for those of an agency or a residence.
        new("Notices", "Reception", "Place", "Residence", "ResidenceStretch"),

        // What is cleaned is a residence, of which an agency and a lodge are in charge; some who clean, and see to what is told dirty, have an account.
        new("Cleaning", "Reception", "Place", "Residence"),
        new("Cleaning", "Accounts", "PortalUser"),

        // Residences and agencies are what one follows.
        new("Subscriptions", "Reception", "Place", "Residence"),

        // A door counts within the opening hours of its place; Reception asks by its own port how many are inside.
        new("Attendance", "Reception", "OpeningCalendar", "OpeningInterval", "PlaceCalendar", "PlaceBook", "PlaceBookContent", "IPlaceVisits"),
    ];

    [Fact]
    public void EveryFolder_IsAFeatureOrShared()
        => PortalArchitecture.Portal.Types.Select(PortalArchitecture.FolderOf).OfType<string>().Distinct()
            .Except(PortalArchitecture.Features).Except(PortalArchitecture.Shared).ShouldBeEmpty();

    [Fact]
    public void NoFeature_KnowsAnother_SaveTheExceptions() => Sideways().Except(Exceptions.SelectMany(known => known.Uses())).ShouldBeEmpty();

    [Fact]
    public void EveryException_IsStillNeeded() => Exceptions.SelectMany(known => known.Uses()).Except(Sideways()).ShouldBeEmpty();

    private static HashSet<string> Sideways()
        => PortalArchitecture.Uses()
            .Select(use => (From: PortalArchitecture.FolderOf(use.Origin) ?? "", To: PortalArchitecture.FolderOf(use.Target) ?? "", use.Target))
            .Where(use => use.From != use.To && PortalArchitecture.Features.Contains(use.From) && PortalArchitecture.Features.Contains(use.To))
            .Select(use => $"{use.From} -> {use.To}: {PortalArchitecture.OuterName(use.Target)}")
            .ToHashSet(StringComparer.Ordinal);

    private sealed record Known(string From, string To, params string[] Types)
    {
        public IEnumerable<string> Uses() => Types.Select(type => $"{From} -> {To}: {type}");
    }
}
