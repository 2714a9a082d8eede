namespace AngersHabitat.Domain.Worksites;

/// <summary>What local firms get, in euros before tax and in contracts, up to the date of the figures.</summary>
public sealed record LocalShare(decimal LocalAmount, decimal TotalAmount, int LocalContracts, int TotalContracts)
{
    /// <summary>Share of the amounts, 0 to 100; null when there is no contract.</summary>
    public double? Percent => TotalAmount == 0 ? null : (double)Math.Round(100 * LocalAmount / TotalAmount, 1);

    /// <summary>The share over the engaged operations.</summary>
    public static LocalShare Of(WorksiteFigures figures)
    {
        var share = new LocalShare(0, 0, 0, 0);
        foreach (var contract in figures.Statuses.Where(status => status.IsEngaged).SelectMany(status => status.History.Contracts))
        {
            if (contract.On > figures.Date)
                continue;
            share = contract.IsLocal
                ? share with { LocalAmount = share.LocalAmount + contract.Amount, LocalContracts = share.LocalContracts + 1 }
                : share;
            share = share with { TotalAmount = share.TotalAmount + contract.Amount, TotalContracts = share.TotalContracts + 1 };
        }
        return share;
    }
}
