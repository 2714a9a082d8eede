using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Landlord;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Landlord;

/// <summary>
/// The landlord in the memory of a node: every page names it, so that no page can wait for it. Read when it is first asked for, and again after each
/// <see cref="LandlordChanged"/>, on whichever node. A store that does not answer leaves the values of the settings.
/// </summary>
public sealed class LandlordKeeper(IServiceScopeFactory scopes, FirstFacts first) : ICrises, IHolidays
{
    private LandlordStanding? _standing;

    /// <summary>The landlord now.</summary>
    public LandlordStanding Now
    {
        get
        {
            if (_standing is { } known)
                return known;
            using var scope = scopes.CreateScope();
            try
            {
                var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
                return _standing = Of(db.LandlordProfiles.AsNoTracking().FirstOrDefault(), [.. db.CrisisPeriods.AsNoTracking().OrderBy(period => period.From)]);
            }
            catch (System.Data.Common.DbException)
            {
                return Of(null, []);
            }
        }
    }

    /// <summary>Forgets what is known: it is read anew when it is asked for.</summary>
    public void Forget() => _standing = null;

    HolidayCalendar IHolidays.Now => Now.Holidays;

    /// <inheritdoc />
    public IReadOnlyList<CrisisSpan> All => Now.Crises;

    private LandlordStanding Of(LandlordProfile? profile, IReadOnlyList<CrisisPeriod> crises) => new(
        profile is { Number: > 0 } ? profile.Facts : first.Facts, profile?.OpenedAt is not null, [.. crises.Select(period => new CrisisSpan(period.Name, period.Span))]);
}

internal sealed class LandlordListener(LandlordKeeper keeper) : IListen<LandlordChanged>
{
    public Task HearAsync(LandlordChanged happened, CancellationToken cancellationToken)
    {
        keeper.Forget();
        return Task.CompletedTask;
    }
}
