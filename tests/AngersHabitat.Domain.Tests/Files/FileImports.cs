using AngersHabitat.Domain.Files;

namespace AngersHabitat.Domain.Tests.Files;

internal static class FileImports
{
    public static readonly DateTime Came = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    public static readonly Guid Runner = new("6b0c1a52-0000-4000-8000-000000000001");

    public static readonly Guid OtherRunner = new("6b0c1a52-0000-4000-8000-000000000002");

    /// <summary>A file of 1 200 lines to store in three parts, that came at <see cref="Came"/>.</summary>
    public static FileImport Waiting()
        => new(Guid.NewGuid(), "Outreach.People", null, Guid.NewGuid(), "Responsable d'essai", new ImportLines(1_200, 30, 4, 3, """["Nom"]""", """{"a":1}""", """{"b":2}"""), Came);

    /// <summary>The same, confirmed at once by <see cref="Runner"/>.</summary>
    public static FileImport Confirmed()
    {
        var import = Waiting();
        import.Confirm(takesChanges: true, Runner, Came);
        return import;
    }

    /// <summary>The same, over in one of the three ways.</summary>
    public static FileImport Over(ImportState state)
    {
        var import = Confirmed();
        switch (state)
        {
            case ImportState.Done:
                Enumerable.Range(0, 3).ToList().ForEach(_ => import.Advance(400, new ImportTally(400), Came));
                break;
            case ImportState.Failed:
                import.Fail("Le fichier est illisible.", Came);
                break;
            default:
                import.Cancel(Came);
                break;
        }
        return import;
    }
}
