namespace AngersHabitat.Application.Worksites;

/// <summary>Reads the book of worksites ahead: with a large stock that takes seconds.</summary>
internal sealed class BookWarmUp(WorksiteReader reader) : IWarmUp
{
    public Task WarmAsync(CancellationToken cancellationToken) => reader.ReadAsync(cancellationToken);
}
