using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>What the audience of a notice can name, and how names that were typed are read.</summary>
public sealed class NoticeChoices(PortalDbContext db, IWorksiteAddresses worksites, PortalClock clock)
{
    /// <param name="Id">The agency or operation.</param>
    /// <param name="Name">Its name.</param>
    public sealed record Choice(Guid Id, string Name);

    /// <summary>Head office and agencies in service.</summary>
    public async Task<IReadOnlyList<Choice>> AgenciesAsync(CancellationToken cancellationToken)
        => [.. (await db.AgenciesOn(clock.Today).Select(place => new Choice(place.Id, place.Name)).ToListAsync(cancellationToken)).OrderBy(choice => choice.Name, FrenchOrder.Words)];

    /// <summary>Worksites of the public pages.</summary>
    public async Task<IReadOnlyList<Choice>> WorksitesAsync(CancellationToken cancellationToken)
        => [.. (await worksites.ReadAsync(cancellationToken)).Select(worksite => new Choice(worksite.Id, $"{worksite.Entry.Name}, {worksite.Entry.City}")).OrderBy(choice => choice.Name, FrenchOrder.Words)];

    /// <summary>The residences typed, one a line, by name or by name and commune in brackets.</summary>
    /// <exception cref="RuleException"><c>Notices.ResidenceUnknown</c>, <c>Notices.ResidenceAmbiguous</c>.</exception>
    public async Task<IReadOnlyList<Guid>> ReadResidencesAsync(string? typed, string field, CancellationToken cancellationToken)
    {
        var lines = (typed ?? "").Split(['\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length == 0)
            return [];
        var known = await db.Residences.Select(row => new { row.Id, row.Name, row.City }).ToListAsync(cancellationToken);
        var byName = known.ToLookup(row => SearchText.Normalize(row.Name), row => row.Id);
        var byBoth = known.ToLookup(row => SearchText.Normalize(NameOf(row.Name, row.City)), row => row.Id);
        return [.. lines.Select(line => One(line, field, byName, byBoth)).Distinct()];
    }

    /// <summary>The names of residences as they are typed, one a line; the commune where a name is not alone.</summary>
    public async Task<string> WriteResidencesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var rows = await db.Residences.Where(row => ids.Contains(row.Id)).Select(row => new { row.Name, row.City }).ToListAsync(cancellationToken);
        return string.Join('\n', rows.Select(row => NameOf(row.Name, row.City)).Order(FrenchOrder.Words));
    }

    /// <summary>The names of what an audience names, in French order.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(Notice notice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var ids = notice.Targets.Select(target => target.TargetId).ToList();
        return notice.Audience switch
        {
            Audience.Agencies => await db.Places.Where(row => ids.Contains(row.Id)).OrderBy(row => row.Name).Select(row => row.Name).ToListAsync(cancellationToken),
            Audience.Residences => (await WriteResidencesAsync(ids, cancellationToken)).Split('\n'),
            Audience.WorksiteNeighbours => [.. (await WorksitesAsync(cancellationToken)).Where(choice => ids.Contains(choice.Id)).Select(choice => choice.Name)],
            Audience.Everyone or Audience.AwaitingVisit => [],
            _ => throw Unknown.Value(notice.Audience),
        };
    }

    private static string NameOf(string name, string city) => $"{name} ({city})";

    private static Guid One(string line, string field, ILookup<string, Guid> byName, ILookup<string, Guid> byBoth)
    {
        var key = SearchText.Normalize(line);
        var found = byBoth[key].Concat(byName[key]).Distinct().ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new RuleException("Notices.ResidenceUnknown", field, line),
            _ => throw new RuleException("Notices.ResidenceAmbiguous", field, line),
        };
    }
}
