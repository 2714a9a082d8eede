using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The home of the day.</summary>
/// <param name="Day">What narrows it.</param>
/// <param name="Parts">The parts that concern the person, in their order.</param>
public sealed record DayPage(DayQuery Day, IReadOnlyList<Type> Parts);
