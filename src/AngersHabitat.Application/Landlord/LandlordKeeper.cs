using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Landlord;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Landlord;

/// <summary>
/// The landlord in the memory of a node: every page names it, so that no page can wait for it. Read when it is first asked for, and again after each
/// <see cref="LandlordChanged"/>, on whichever node. A store that does not answer leaves the values of the settings.
/// </summary>
public sealed class LandlordKeeper(IServiceScopeFactory scopes, FirstFacts first) : ICrises, IHolidays, INodeMemory
{
    private readonly Lock _gate = new();
    private LandlordStanding? _standing;
    private int _changes;

    /// <summary>The landlord now.</summary>
    public LandlordStanding Now
    {
        get
        {
            if (_standing is { } known)
                return known;
            var before = Volatile.Read(ref _changes);
            if (Read() is not { } read)
                return Of(null, []);
            lock (_gate)
            {
                // What changed while it was read would stay unseen until the next change.
                if (before == _changes)
                    _standing = read;
            }
            return read;
        }
    }

    /// <summary>Forgets what is known: it is read anew when it is asked for.</summary>
    public void Forget()
    {
        lock (_gate)
            (_standing, _changes) = (null, _changes + 1);
    }

    /// <inheritdoc />
    public void Hear(IPortalEvent happened)
    {
        if (happened is LandlordChanged)
            Forget();
    }

    HolidayCalendar IHolidays.Now => Now.Holidays;

    /// <inheritdoc />
    public IReadOnlyList<CrisisSpan> All => Now.Crises;

    private LandlordStanding? Read()
    {
        using var scope = scopes.CreateScope();
        try
        {
            var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
            return Of(db.LandlordProfiles.AsNoTracking().FirstOrDefault(), [.. db.CrisisPeriods.AsNoTracking().OrderBy(period => period.From)]);
        }
        catch (System.Data.Common.DbException)
        {
            return null;
        }
    }

    private LandlordStanding Of(LandlordProfile? profile, IReadOnlyList<CrisisPeriod> crises) => new(
        profile is { Number: > 0 } ? profile.Facts : first.Facts, profile?.OpenedAt is not null, [.. crises.Select(period => new CrisisSpan(period.Name, period.Span))]);
}
