using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Reception;

/// <summary>Lets go of what the book knew when a place changed, or the landlord, whose département decides on the holidays.</summary>
internal sealed class PlaceBookListener(PlaceBook book) : IListen<PlaceChanged>, IListen<LandlordChanged>
{
    public Task HearAsync(PlaceChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(LandlordChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    private Task ForgetAsync()
    {
        book.Forget();
        return Task.CompletedTask;
    }
}
