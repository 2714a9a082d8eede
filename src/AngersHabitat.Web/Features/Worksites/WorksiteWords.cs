using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The sentences of the worksites' pages, exports and feeds that are made of several values.</summary>
public static class WorksiteWords
{
    private const char NoBreak = '\u00A0';

    /// <summary>« 12 jours », « 1 jour ».</summary>
    public static string Days(int days) => French.Count(days, "jour", "jours");

    /// <summary>« 2,4 M€ », « 350 k€ ».</summary>
    public static string Money(decimal euros) => euros >= 1_000_000
        ? string.Create(French.Culture, $"{euros / 1_000_000:0.0}{NoBreak}M€")
        : string.Create(French.Culture, $"{euros / 1_000:0}{NoBreak}k€");

    /// <summary>« mars 2021 ».</summary>
    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", French.Culture);

    /// <summary>« 12/11/2020 », or a dash.</summary>
    public static string Date(DateOnly? date) => date is { } known ? French.ShortDate(known) : "—";

    /// <summary>A value of a file as people read it; a dash when there is none.</summary>
    public static string Value(object? value) => value switch
    {
        null => "—",
        DateOnly date => French.ShortDate(date),
        _ => Words.Value(value),
    };

    /// <summary>« Angers, Belle-Beille ».</summary>
    public static string Place(string commune, string district) => district.Length == 0 ? commune : $"{commune}, {district}";

    /// <summary>Why an operation has its health.</summary>
    public static string Reason(HealthReading health) => health.Reason switch
    {
        HealthReason.NetDelay => $"Livraison retardée de {Days(health.Amount)}, suspensions déduites",
        HealthReason.MilestoneMissed => $"Jalon « {Words.Of(health.Milestone!.Value)} » dépassé de {Days(health.Amount)}",
        HealthReason.BehindPlan => $"Avancement {French.Count(health.Amount, "point", "points")} sous le prévu",
        HealthReason.Suspended => $"À l'arrêt depuis {Days(health.Amount)}",
        HealthReason.DateMissing => "Aucune date de livraison promise",
        HealthReason.Judgement => $"Appréciation du responsable : {health.Judgement}",
        HealthReason.Finished => "Opération terminée",
        HealthReason.AsPlanned => "Conforme au calendrier",
        _ => throw Unknown.Value(health.Reason),
    };

    /// <summary>
    /// The same with what makes it understood: progress behind the plan beside a delivery that is not late means that the date expected has not been
    /// moved; and the days without works, by cause.
    /// </summary>
    public static string Reason(OperationStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        var text = Reason(status.Health);
        if (status is { Health.Reason: HealthReason.BehindPlan, PlannedPercent: { } planned })
        {
            text += $" (réel {status.ActualPercent}{NoBreak}%, prévu {planned}{NoBreak}%)";
            if (status.Delay is { Net: <= 0 })
                text += $"{NoBreak}; la livraison reste annoncée au {Date(status.Schedule[MilestoneKind.Delivery].Expected)}, d’où un retard net nul{NoBreak}: cette date est à revoir";
        }
        return status is { Health.Health: not Health.OnTrack, Health.Reason: not HealthReason.Suspended, Delay.SuspendedByCause: { Count: > 0 } causes }
            ? $"{text}{NoBreak}; à l’arrêt {string.Join(", ", causes.OrderByDescending(cause => cause.Value).Select(cause => $"{Days(cause.Value)} ({Words.Of(cause.Key).ToLower(French.Culture)})"))}"
            : text;
    }

    /// <summary>What a decision is about.</summary>
    public static string Why(Decision decision) => decision.Kind switch
    {
        DecisionKind.NoReport => $"Aucun point d'avancement depuis {Days(decision.Days)}",
        DecisionKind.DateMissing => $"Date promise à fixer : {Words.Of(decision.Milestone!.Value)}",
        DecisionKind.Late or DecisionKind.MilestoneMissed or DecisionKind.AtRisk => Reason(decision.Status),
        _ => throw Unknown.Value(decision.Kind),
    };

    /// <summary>The style of a health's tag.</summary>
    public static string Tag(Health health) => health switch
    {
        Health.Late => "app-tag--bad",
        Health.AtRisk => "app-tag--watch",
        Health.OnTrack => "app-tag--good",
        _ => throw Unknown.Value(health),
    };

    /// <summary>The style of a health's notice.</summary>
    public static string Notice(Health health) => health switch
    {
        Health.Late => "app-notice--danger",
        Health.AtRisk => "app-notice--attention",
        Health.OnTrack => "app-notice--success",
        _ => throw Unknown.Value(health),
    };

    /// <summary>What a missing item is called.</summary>
    public static string Missing(IEnumerable<MissingItem> items) => string.Join(", ", items.Select(item => Words.Of(item)));

    /// <summary>The next step for the public: « Début des travaux prévu en mars 2021 ».</summary>
    public static string NextStep(MilestoneKind kind, DateOnly? expected)
        => expected is { } date ? $"{Words.Of(kind)} : {Month(date)}" : $"{Words.Of(kind)} : date en cours de révision";
}
