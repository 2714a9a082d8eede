using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Domain.Landlord;
using AngersHabitat.Domain.Notices;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Portable;

/// <summary>
/// What goes along from one portal to another: what a landlord has set up. No row about a person, a visit, a call, a worksite, an account; no journal.
/// A type stands after those that it refers to.
/// </summary>
public static class PortableKinds
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(LandlordProfile), typeof(LandlordLogo), typeof(CrisisPeriod), typeof(Place), typeof(FormerPlaceAddress), typeof(RuleSet), typeof(Residence),
        typeof(FormerResidenceAddress), typeof(CcasOffer), typeof(OfferNeed), typeof(SensitiveTerm), typeof(InterventionKind), typeof(Protocol), typeof(ProtocolPoint),
        typeof(NoticeTemplate), typeof(CleaningPoint),
    ];
}
