using AngersHabitat.Web.Hosting;
using AngersHabitat.Web.Hosting.Commands;

if (PortalCommands.Knows(args))
    return await PortalCommands.RunAsync(args);

try
{
    var builder = ProgramFolder.Build(args);
    builder.AddPortal();

    var app = builder.Build();
    // The store is looked at while the addresses of the pages are worked out: a start has two cores.
    var preparing = Task.Run(() => app.PrepareAsync());
    app.UsePortal();
    if (await preparing is { } reason)
    {
        await Console.Error.WriteLineAsync(reason);
        return 1;
    }
    await app.RunAsync();
    return 0;
}
catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync($"Le portail ne peut pas démarrer : vérifiez que ce fichier, ce dossier ou ce port est libre et que le portail y a droit ({refused.Message})");
    return 1;
}
