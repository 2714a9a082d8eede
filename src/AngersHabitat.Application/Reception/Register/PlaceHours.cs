using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>The usual hours of a place as one week for each channel: what forms and files of places hold.</summary>
internal static class PlaceHours
{
    /// <summary>The hours without end that hold on a date, or the first to come; a rhythm of every second week has no such text.</summary>
    public static WeeklyHours? Find(PlaceRules rules, Channel channel, DateOnly today)
    {
        var lasting = rules.Weekly.Where(hours => hours.Channel == channel && hours.To is null && hours.Weeks is null).ToList();
        return lasting.Where(hours => hours.From <= today).MaxBy(hours => hours.From) ?? lasting.MinBy(hours => hours.From);
    }

    /// <summary>The hours as a text that <see cref="WeekText.Read"/> reads; empty without.</summary>
    public static string Write(PlaceRules rules, Channel channel, DateOnly today)
        => Find(rules, channel, today) is { } hours ? WeekText.Write(hours.Week) : "";

    /// <summary>The rules with other usual hours from a date on; what held until then ends the day before, what has an end stays. Null: no change.</summary>
    public static PlaceRules Put(PlaceRules rules, Channel channel, Week? week, DateOnly from)
    {
        var present = Find(rules, channel, from);
        if (week is null || present?.Week.Equals(week) == true)
            return rules;
        if (present is not null && present.From >= from)
            return rules.With(present with { Week = week });
        var hours = new WeeklyHours { Id = Guid.NewGuid(), From = from, Channel = channel, Week = week };
        return WeeklyChange.EndCurrent(rules, hours).With(hours);
    }

    /// <summary>Rules for another place: the same, each with an identifier of its own.</summary>
    public static PlaceRules AsOwn(this PlaceRules rules) => new()
    {
        Weekly = [.. rules.Weekly.Select(rule => rule with { Id = Guid.NewGuid() })],
        Exceptions = [.. rules.Exceptions.Select(rule => rule with { Id = Guid.NewGuid() })],
        Pauses = [.. rules.Pauses.Select(rule => rule with { Id = Guid.NewGuid() })],
        Crises = [.. rules.Crises.Select(rule => rule with { Id = Guid.NewGuid() })],
        Measures = [.. rules.Measures.Select(rule => rule with { Id = Guid.NewGuid() })],
    };
}
