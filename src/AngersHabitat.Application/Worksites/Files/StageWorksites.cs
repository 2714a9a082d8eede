using AngersHabitat.Application.Files;

namespace AngersHabitat.Application.Worksites;

/// <summary>Keeps a file of worksites until its preview is confirmed; stores nothing.</summary>
public static class StageWorksites
{
    /// <summary>The command.</summary>
    /// <param name="Content">The file.</param>
    /// <param name="FileName">Its name; the ending tells CSV from XLSX.</param>
    [Allow(Roles.Manager)]
    public sealed record Command(Stream Content, string FileName) : ICommand<Guid>;

    /// <summary>Keeps the file.</summary>
    public sealed class Handler(ImportStaging staging, IActorAccessor actors) : ICommandHandler<Command, Guid>
    {
        /// <inheritdoc />
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
            => await staging.KeepAsync(command.Content, command.FileName, actors.Current.UserId ?? Guid.Empty, cancellationToken);
    }
}
