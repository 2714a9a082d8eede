namespace AngersHabitat.Application.Reception;

/// <summary>Reads the places ahead, and works out what is told of them now.</summary>
internal sealed class PlaceBookWarmUp(PlaceBook book, PortalClock clock) : IWarmUp
{
    public async Task WarmAsync(CancellationToken cancellationToken) => (await book.ReadAsync(cancellationToken)).PresentAt(AsOf.Present(clock));
}
