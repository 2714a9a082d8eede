namespace AngersHabitat.Application.Files;

/// <summary>The kinds of files, and who may take them in.</summary>
public sealed class ImportKinds(IEnumerable<IImportKind> kinds, IActorAccessor actors)
{
    /// <summary>The kind of a name.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public IImportKind Named(string name)
        => kinds.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.Ordinal)) ?? throw new NotFoundException("ImportKind");

    /// <summary>The kind of a name, if the actor may take such files in.</summary>
    /// <exception cref="ForbiddenException">The actor holds none of its roles.</exception>
    public IImportKind Allowed(string name)
    {
        var kind = Named(name);
        return kind.AllowedRoles.Any(actors.Current.Is) ? kind : throw new ForbiddenException(name);
    }
}
