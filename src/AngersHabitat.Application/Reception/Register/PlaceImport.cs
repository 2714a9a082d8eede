using AngersHabitat.Application.Events;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Files;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>The file of places: new ones are made, known ones (by name) brought up to date, other usual hours published.</summary>
[Allow(Roles.Administrator)]
public sealed class PlaceImport(PortalDbContext db, IPublicOpening opening, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events, IWords words)
    : ImportKind<PlaceLine, UpdateFindings>(words)
{
    /// <summary>Its name.</summary>
    public const string Kind = "Reception.ImportPlaces";

    private static readonly AuditAction Stored = new(Kind, nameof(Place));
    private static readonly AuditAction Line = new("Reception.ImportPlace", nameof(Place));

    /// <inheritdoc />
    public override ImportSchema Schema => PlaceFile.Schema;

    /// <summary>Each place comes with its rules.</summary>
    protected override int LinesAPart => 250;

    /// <inheritdoc />
    protected override AuditAction Action => Stored;

    /// <inheritdoc />
    protected override async Task<LineSorter<PlaceLine, UpdateFindings>> BeginAsync(Guid? subjectId, CancellationToken cancellationToken)
        => new PlaceSorter(await KnownAsync(db.Places.AsNoTracking(), db.RuleSets.AsNoTracking(), cancellationToken), clock.Today);

    /// <inheritdoc />
    protected override async Task<ImportTally> StoreAsync(FileImport import, IReadOnlyList<PlaceLine> lines, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(db.Places, db.RuleSets, cancellationToken);
        var taken = await db.TakenSlugsAsync(cancellationToken);
        var shownSince = await opening.IsOpenAsync(cancellationToken) ? clock.UtcNow : (DateTime?)null;
        var (added, changed) = (0, 0);
        foreach (var line in lines)
        {
            var agencyId = line is { Type: PlaceType.Lodge, Agency: { } agency } ? known.GetValueOrDefault(SearchText.Normalize(agency))?.Place.Id : null;
            if (known.TryGetValue(line.Key, out var found))
                changed += Change(found, line, agencyId) ? 1 : 0;
            else if (line.Type != PlaceType.Lodge || agencyId is not null)
            {
                known[line.Key] = Add(line, agencyId, taken, shownSince);
                added++;
            }
        }
        return new ImportTally(added, changed, lines.Count - added - changed);
    }

    private KnownPlace Add(PlaceLine line, Guid? agencyId, HashSet<string> taken, DateTime? shownSince)
    {
        var place = new Place(Guid.CreateVersion7(), PlaceRegister.SlugOf(line.Name, taken.Contains), line.Name, line.Type, agencyId);
        taken.Add(place.Slug);
        place.ChangeContact(line.Onto(place.Contact()));
        place.Verify(clock.Today);
        if (shownSince is { } at)
            place.Show(at);
        var rules = PlaceUpdate.Put(PlaceRules.Empty, line, clock.Today);
        db.Places.Add(place);
        db.RuleSets.Add(new RuleSet(Guid.NewGuid(), place.Id, rules));
        audit.Record(Line, place.Id, after: new { place.Name, place.Slug, place.Type });
        events.Raise(new PlaceChanged(place.Id));
        return new KnownPlace(place, line.Agency, rules);
    }

    private bool Change(KnownPlace known, PlaceLine line, Guid? agencyId)
    {
        var cells = PlaceUpdate.Differences(known, line, clock.Today);
        if (cells.Count == 0)
            return false;
        var place = known.Place;
        place.ChangeContact(line.Onto(place.Contact()));
        if (agencyId is not null)
            place.AttachTo(agencyId);
        var scope = RuleSet.ScopeOf(place.Id);
        var set = db.RuleSets.Local.FirstOrDefault(row => row.Scope == scope) ?? db.RuleSets.Add(new RuleSet(Guid.NewGuid(), place.Id, PlaceRules.Empty)).Entity;
        var rules = PlaceUpdate.Put(set.Rules, line, clock.Today);
        if (PlaceRulesJson.Write(rules) != PlaceRulesJson.Write(set.Rules))
            db.RulePublications.Add(set.Publish(rules, set.Number, clock.UtcNow, actors.Current.Name));
        audit.Record(Line, place.Id, cells.ToDictionary(cell => cell.Column, cell => cell.Before), cells.ToDictionary(cell => cell.Column, cell => cell.After));
        events.Raise(new PlaceChanged(place.Id));
        return true;
    }

    private async Task<Dictionary<string, KnownPlace>> KnownAsync(IQueryable<Place> places, IQueryable<RuleSet> sets, CancellationToken cancellationToken)
    {
        var rows = await places.Where(Place.InService.For(clock.Today)).ToListAsync(cancellationToken);
        var rules = await sets.Where(set => set.PlaceId != null).ToDictionaryAsync(set => set.PlaceId!.Value, set => set.Rules, cancellationToken);
        var names = rows.ToDictionary(place => place.Id, place => place.Name);
        return rows.GroupBy(place => SearchText.Normalize(place.Name), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => new KnownPlace(
                pair.Value, pair.Value.ParentAgencyId is { } id ? names.GetValueOrDefault(id) : null, rules.GetValueOrDefault(pair.Value.Id, PlaceRules.Empty)), StringComparer.Ordinal);
    }
}
