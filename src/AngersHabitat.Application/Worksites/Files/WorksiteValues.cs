using System.Text.Json.Serialization;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The cells of a line, read; which of them a line needs depends on whether its operation is known.</summary>
public sealed record WorksiteValues
{
    private static readonly Dictionary<string, Nature> Natures = new(StringComparer.Ordinal)
    {
        ["construction"] = Nature.Construction,
        ["réhabilitation"] = Nature.Rehabilitation,
    };

    private static readonly Dictionary<string, Phase> Phases = new(StringComparer.Ordinal)
    {
        ["étude"] = Phase.Study,
        ["à l'étude"] = Phase.Study,
        ["appel d'offres"] = Phase.Tender,
        ["travaux"] = Phase.Works,
        ["réception"] = Phase.Acceptance,
        ["livrée"] = Phase.Delivered,
        ["abandonnée"] = Phase.Cancelled,
    };

    public required string Code { get; init; }

    /// <summary>The code as it is compared.</summary>
    [JsonIgnore]
    public string Key => LookupKey.Of(Code);

    public required string Name { get; init; }

    public required Nature Nature { get; init; }

    public required int Dwellings { get; init; }

    public required string Commune { get; init; }

    public required string Address { get; init; }

    public required Phase Phase { get; init; }

    public required DateOnly Study { get; init; }

    public DateOnly? Tender { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? Delivery { get; init; }

    public int? Percent { get; init; }

    /// <summary>The dates by column and milestone.</summary>
    [JsonIgnore]
    public IEnumerable<(string Column, MilestoneKind Kind, DateOnly? Date)> Dates =>
    [
        ("date_appel_offres", MilestoneKind.Tender, Tender), ("date_demarrage", MilestoneKind.StartOrder, Start), ("date_livraison_prevue", MilestoneKind.Delivery, Delivery),
    ];

    /// <summary>Reads the cells; null when one cannot be read, with the reasons in the line.</summary>
    public static WorksiteValues? Read(ImportRow row)
    {
        var (code, name, commune, address) = (row.Required("code", Operation.CodeLength), row.Required("nom", Operation.NameLength), row.Required("commune", Operation.CommuneLength),
            row.Required("adresse", Operation.AddressLength));
        var (nature, phase, dwellings) = (row.Choice("nature", Natures), row.Choice("phase", Phases), row.Integer("logements", 1, 2_000));
        var (study, tender, start) = (row.Date("date_etude"), row.Date("date_appel_offres", required: false), row.Date("date_demarrage", required: false));
        var (delivery, percent) = (row.Date("date_livraison_prevue", required: false), row.Decimal("avancement", 0, 100, required: false));
        if (phase < Phase.Works && percent > 0)
            row.Reject("avancement", "Worksites.ProgressBeforeWorks");
        return row.IsRejected ? null : new WorksiteValues
        {
            Code = code!,
            Name = name!,
            Nature = nature!.Value,
            Dwellings = dwellings!.Value,
            Commune = commune!,
            Address = address!,
            Phase = phase!.Value,
            Study = study!.Value,
            Tender = tender,
            Start = start,
            Delivery = delivery,
            Percent = percent is { } read ? (int)decimal.Truncate(read) : null,
        };
    }
}
