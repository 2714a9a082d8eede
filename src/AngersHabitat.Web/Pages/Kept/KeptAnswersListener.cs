using AngersHabitat.Application.Events;

namespace AngersHabitat.Web.Pages.Kept;

/// <summary>Empties what is kept when something that anybody may read changed, on whichever node.</summary>
internal sealed class KeptAnswersListener(KeptAnswers answers) : IListen<PlaceChanged>, IListen<AttendanceChanged>, IListen<WorksitesChanged>
{
    public Task HearAsync(PlaceChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(AttendanceChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    public Task HearAsync(WorksitesChanged happened, CancellationToken cancellationToken) => ForgetAsync();

    private Task ForgetAsync()
    {
        answers.Forget();
        return Task.CompletedTask;
    }
}
