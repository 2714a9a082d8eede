using AngersHabitat.Application.Reception;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;
using Mediator;

namespace AngersHabitat.Application.Tests.Reception;

/// <summary>Two members of the reception staff, and what they do, in few words.</summary>
internal sealed class Editors(PortalHost host)
{
    public static readonly Actor Claire = new(new Guid("aaaaaaaa-0000-0000-0000-000000000001"), "Claire", [Roles.Reception]);
    public static readonly Actor Samir = new(new Guid("aaaaaaaa-0000-0000-0000-000000000002"), "Samir", [Roles.Reception]);

    public static SaveException.Command Closing(string slug, DateOnly date, string reason = "Inventaire") => new()
    {
        Scope = slug, Id = Guid.NewGuid(), From = date, Last = date, Channels = [Channel.OnSite], Reason = reason,
    };

    public Task DoAsync(Actor actor, ICommand<Unit> command) => host.SendAsAsync(actor, command);

    public async Task PublishAsync(Actor actor, string slug, bool acceptsWarnings = false)
        => await host.SendAsAsync(actor, await PreparedAsync(actor, slug, acceptsWarnings));

    /// <summary>What the preview's form would send.</summary>
    public async Task<PublishRules.Command> PreparedAsync(Actor actor, string slug, bool acceptsWarnings = false)
    {
        var owner = actor.UserId!.Value.ToString();
        return await host.InStoreAsync(db =>
        {
            var placeId = db.Places.Where(place => place.Slug == slug).Select(place => (Guid?)place.Id).SingleOrDefault();
            var scope = placeId is { } id ? RuleSet.ScopeOf(id) : RuleSet.ScopeOf(PlaceType.Lodge);
            var set = db.RuleSets.Single(row => row.Scope == scope);
            var draft = db.RuleDrafts.SingleOrDefault(row => row.RuleSetId == set.Id && row.Owner == owner);
            return Task.FromResult(new PublishRules.Command
            {
                Scope = slug, Number = set.Number, DraftVersion = draft?.Version ?? Guid.Empty, AcceptsWarnings = acceptsWarnings,
            });
        });
    }

    public async Task<PlaceSummary> PlaceAsync(string slug, DateTimeOffset at)
        => (await host.SendAsync(new GetPlace.Query { Slug = slug, At = at })).Place;
}
