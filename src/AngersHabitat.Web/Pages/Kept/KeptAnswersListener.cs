using AngersHabitat.Application.Events;

namespace AngersHabitat.Web.Pages.Kept;

/// <summary>Empties what is kept when something that anybody may read changed, on whichever node.</summary>
internal sealed class KeptAnswersListener(KeptAnswers answers) : IListen<PlaceChanged>, IListen<AttendanceChanged>,
    IListen<WorksitesChanged>, IListen<InterventionChanged>, IListen<NoticeChanged>, IListen<HallReportChanged>, IListen<LandlordChanged>
{
    public Task HearAsync(PlaceChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(AttendanceChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(WorksitesChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(InterventionChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(NoticeChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(HallReportChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(LandlordChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    private Task ForgetAsync()
    {
        answers.Forget();
        return Task.CompletedTask;
    }
}
