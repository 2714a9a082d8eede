using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The home of the day.</summary>
/// <param name="Day">What narrows it.</param>
/// <param name="Own">Her agency; null: she belongs to none, or sees all.</param>
/// <param name="Parts">The parts that concern the person, in their order.</param>
public sealed record DayPage(DayQuery Day, Agency? Own, IReadOnlyList<Type> Parts);
