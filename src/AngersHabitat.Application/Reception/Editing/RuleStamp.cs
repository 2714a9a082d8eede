using System.Security.Cryptography;
using System.Text;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>What a rule said when its form was shown: another tab that changed the draft meanwhile is noticed by it, as a version tells of somebody else.</summary>
public static class RuleStamp
{
    /// <summary>The stamp of a rule; empty for none.</summary>
    public static Guid Of(DatedRule? rule) => rule is null ? Guid.Empty : Of(PlaceRulesJson.Write<object>(rule));

    /// <summary>The stamp of all weekly hours, from which those of a week follow.</summary>
    public static Guid OfWeeks(PlaceRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Of(PlaceRulesJson.Write(rules.Weekly));
    }

    private static Guid Of(string json) => new(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 16));
}
