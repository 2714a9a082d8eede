using AngersHabitat.Application.Events;
using AngersHabitat.Application.Landlord;
using AngersHabitat.Application.Reception;

namespace AngersHabitat.Web.Pages.Kept;

/// <summary>Empties what is kept when something that anybody may read changed, on whichever node.</summary>
internal sealed class KeptAnswersListener(KeptAnswers answers, LandlordKeeper keeper, PlaceBook places) : IListen<PlaceChanged>, IListen<AttendanceChanged>,
    IListen<WorksitesChanged>, IListen<InterventionChanged>, IListen<NoticeChanged>, IListen<HallReportChanged>, IListen<LandlordChanged>
{
    // What pages are made of first, whoever else hears of it later: a page made in between would keep the former hours.
    public Task HearAsync(PlaceChanged happened, CancellationToken cancellationToken)
    {
        places.Forget();
        return ForgetAsync();
    }

    public Task HearAsync(AttendanceChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(WorksitesChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(InterventionChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(NoticeChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(HallReportChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(LandlordChanged happened, CancellationToken cancellationToken)
    {
        keeper.Forget();
        places.Forget();
        return ForgetAsync();
    }

    private Task ForgetAsync()
    {
        answers.Forget();
        return Task.CompletedTask;
    }
}
